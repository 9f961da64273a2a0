package io.github.cskit.examples.benchmarks;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Scores the customers of {@link ScorePortfolio} by other means: SQL in DuckDB on one thread, and the rule engine Easy
 * Rules. Both are held to the figures of the plain loop before they are measured.
 *
 * <p>Not thread-safe: each benchmark thread has a state of its own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ScorePortfolio.CUSTOMERS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
public class ScorePeers {

    private final CustomerPortfolio customers =
            CustomerPortfolio.ofBlocks(ScorePortfolio.CUSTOMERS / CustomerBlock.SIZE);
    private final DuckFiveSignal duck;
    private final RuledFiveSignal rules = new RuledFiveSignal();

    /** Creates the state: the customers as columns and as a table. */
    public ScorePeers() {
        try {
            this.duck = DuckFiveSignal.of(customers);
        } catch (SQLException refused) {
            throw new IllegalStateException("The database does not take the customers.", refused);
        }
    }

    /**
     * Checks that both give the figures of the plain loop.
     *
     * @throws SQLException if the database fails
     */
    @Setup(Level.Trial)
    public void requireEqualFigures() throws SQLException {
        ScoreColumns loop = new ScoreColumns(customers.size());
        PlainFiveSignal.score(customers::column, loop);
        duck.score();
        require("DuckDB", loop.differencesFrom(duck.results()));
        ScoreColumns ruled = new ScoreColumns(customers.size());
        rules.score(customers::column, ruled);
        require("Easy Rules", loop.differencesFrom(ruled));
    }

    private static void require(String peer, int differences) {
        if (differences > 0) {
            throw new IllegalStateException(peer + " scores " + differences + " customers otherwise than the loop.");
        }
    }

    /**
     * Scores in DuckDB, from a table into a table.
     *
     * @param blackhole takes the count of rows
     * @throws SQLException if the database fails
     */
    @Benchmark
    public void portfolioByDuckDb(Blackhole blackhole) throws SQLException {
        blackhole.consume(duck.score());
    }

    /**
     * Scores by rules, one engine for all customers.
     *
     * @param blackhole takes the columns
     */
    @Benchmark
    public void portfolioByEasyRules(Blackhole blackhole) {
        ScoreColumns results = new ScoreColumns(customers.size());
        rules.score(customers::column, results);
        blackhole.consume(results);
    }

    /**
     * Closes the database.
     *
     * @throws SQLException if it fails
     */
    @TearDown(Level.Trial)
    public void close() throws SQLException {
        duck.close();
    }
}
