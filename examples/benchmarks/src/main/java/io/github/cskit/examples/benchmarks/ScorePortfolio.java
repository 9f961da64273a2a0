package io.github.cskit.examples.benchmarks;

import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.scoring.columns.ColumnScorer;
import io.github.cskit.scoring.columns.SignalColumns;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
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
 * Scores a million customers, all different, one reading in eight missing: in a plain loop, as columns, as columns with
 * every line of the ledger, and as objects. Figures of every customer are made: score, band, whether it is certain,
 * coverage and interval. What is made is kept until the end of the run, but by the objects, which are let go.
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
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"})
public class ScorePortfolio {

    private static final int BLOCKS = 245;

    /** How many of the blocks have their ledgers made, which takes a hundred times as long. */
    private static final int EXPLAINED = 8;

    /** How many customers there are: a million, in whole blocks. */
    static final int CUSTOMERS = BLOCKS * CustomerBlock.SIZE;

    private final CustomerPortfolio customers = CustomerPortfolio.ofBlocks(BLOCKS);
    private final SignalColumns columns = customers.signals();
    private final List<CustomerSnapshot[]> snapshots = customers.snapshots();
    private final ColumnScorer scorer = ColumnScorer.of(HealthModels.scorecard("five-signal"));
    private final ColumnScorer nested = ColumnScorer.of(HealthModels.scorecard("three-component"));
    private final HealthModel model = HealthModels.fiveSignal();

    private final HealthModel nestedModel = HealthModels.threeComponent();

    /** Creates the state: the customers, as columns and as snapshots. */
    public ScorePortfolio() {}

    /**
     * Scores by the five-signal model in a plain loop.
     *
     * @param blackhole takes the columns
     */
    @Benchmark
    public void portfolioByLoop(Blackhole blackhole) {
        ScoreColumns results = new ScoreColumns(CUSTOMERS);
        PlainFiveSignal.score(customers::column, results);
        blackhole.consume(results);
    }

    /**
     * Scores by the five-signal model as columns.
     *
     * @param blackhole takes the columns
     */
    @Benchmark
    public void portfolioByColumns(Blackhole blackhole) {
        blackhole.consume(scorer.score(columns));
    }

    /**
     * Scores by the five-signal model as columns, with a column for each line of the ledger.
     *
     * @param blackhole takes the columns
     */
    @Benchmark
    public void portfolioByColumnsWithContributions(Blackhole blackhole) {
        blackhole.consume(scorer.explain(columns));
    }

    /**
     * Scores by the five-signal model customer by customer, each with its explanation at hand.
     *
     * @param blackhole takes the assessments
     */
    @Benchmark
    public void portfolioByApi(Blackhole blackhole) {
        assess(model, blackhole);
    }

    /**
     * Scores some of the customers by the five-signal model, and makes every line of the ledger of each.
     *
     * @param blackhole takes the assessments and the ledgers
     */
    @Benchmark
    @OperationsPerInvocation(EXPLAINED * CustomerBlock.SIZE)
    public void portfolioWithLedger(Blackhole blackhole) {
        for (CustomerSnapshot[] block : snapshots.subList(0, EXPLAINED)) {
            for (CustomerSnapshot snapshot : block) {
                HealthAssessment assessment = model.assess(snapshot);
                blackhole.consume(assessment);
                if (assessment instanceof Scored scored) {
                    blackhole.consume(scored.ledger());
                }
            }
        }
    }

    /**
     * Scores by the three-component model in a plain loop.
     *
     * @param blackhole takes the columns
     */
    @Benchmark
    public void nestedByLoop(Blackhole blackhole) {
        ScoreColumns results = new ScoreColumns(CUSTOMERS);
        PlainThreeComponent.score(customers::column, results);
        blackhole.consume(results);
    }

    /**
     * Scores by the three-component model as columns.
     *
     * @param blackhole takes the columns
     */
    @Benchmark
    public void nestedByColumns(Blackhole blackhole) {
        blackhole.consume(nested.score(columns));
    }

    /**
     * Scores by the three-component model as columns, with a column for each line of the ledger.
     *
     * @param blackhole takes the columns
     */
    @Benchmark
    public void nestedByColumnsWithContributions(Blackhole blackhole) {
        blackhole.consume(nested.explain(columns));
    }

    /**
     * Scores by the three-component model customer by customer, each with its explanation at hand.
     *
     * @param blackhole takes the assessments
     */
    @Benchmark
    public void nestedByApi(Blackhole blackhole) {
        assess(nestedModel, blackhole);
    }

    private void assess(HealthModel by, Blackhole blackhole) {
        for (CustomerSnapshot[] block : snapshots) {
            for (CustomerSnapshot snapshot : block) {
                blackhole.consume(by.assess(snapshot));
            }
        }
    }
}
