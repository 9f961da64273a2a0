package io.github.cskit.examples.benchmarks;

import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.portfolio.ColumnScorer;
import io.github.cskit.scoring.portfolio.SignalColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Scores a million customers by the five-signal model, all different, one reading in eight missing: in a plain loop, as
 * columns, as columns with every line of the ledger, and as objects. Figures of every customer are made: score, band,
 * whether it is certain, coverage and interval.
 *
 * <p>Not thread-safe: each benchmark thread has a state of its own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ScorePortfolio.CUSTOMERS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class ScorePortfolio {

    private static final int BLOCKS = 245;

    /** How many customers there are: a million, in whole blocks. */
    static final int CUSTOMERS = BLOCKS * CustomerBlock.SIZE;

    private final List<CustomerBlock> blocks = new ArrayList<>();
    private final ScoreColumns results = new ScoreColumns();
    private final SignalColumns columns;
    private final ColumnScorer scorer = ColumnScorer.of(HealthModels.scorecard("five-signal"));
    private final HealthModel model = HealthModels.fiveSignal();

    /** Creates the state: the customers, in blocks and as columns. */
    public ScorePortfolio() {
        for (int block = 0; block < BLOCKS; block++) {
            blocks.add(CustomerBlock.ofSeed(block));
        }
        SignalColumns all = SignalColumns.ofRows(CUSTOMERS);
        for (Column column : Column.values()) {
            double[] values = new double[CUSTOMERS];
            for (int block = 0; block < BLOCKS; block++) {
                System.arraycopy(
                        blocks.get(block).column(column), 0, values, block * CustomerBlock.SIZE, CustomerBlock.SIZE);
            }
            all = all.with(column.signal(), values);
        }
        this.columns = all;
    }

    /**
     * Scores in a plain loop.
     *
     * @param blackhole takes the columns
     */
    @Benchmark
    public void portfolioByLoop(Blackhole blackhole) {
        for (CustomerBlock block : blocks) {
            PlainFiveSignal.score(block, results);
            blackhole.consume(results);
        }
    }

    /**
     * Scores as columns.
     *
     * @param blackhole takes the columns
     */
    @Benchmark
    public void portfolioByColumns(Blackhole blackhole) {
        blackhole.consume(scorer.score(columns));
    }

    /**
     * Scores as columns, with a column for each line of the ledger.
     *
     * @param blackhole takes the columns
     */
    @Benchmark
    public void portfolioByColumnsWithContributions(Blackhole blackhole) {
        blackhole.consume(scorer.explain(columns));
    }

    /**
     * Scores customer by customer, each with its explanation at hand.
     *
     * @param blackhole takes the assessments
     */
    @Benchmark
    public void portfolioByApi(Blackhole blackhole) {
        for (CustomerBlock block : blocks) {
            for (CustomerSnapshot snapshot : block.snapshots()) {
                blackhole.consume(model.assess(snapshot));
            }
        }
    }
}
