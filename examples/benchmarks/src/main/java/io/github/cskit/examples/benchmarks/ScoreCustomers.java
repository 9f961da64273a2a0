package io.github.cskit.examples.benchmarks;

import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
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
 * Scores one customer: by the public API, which gives an assessment with its explanation at hand, and by the plain loop
 * that does the same arithmetic. The ratio of the two is what counts; single times depend on the machine.
 *
 * <p>Not thread-safe: each benchmark thread has a state of its own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CustomerBlock.SIZE)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScoreCustomers {

    private final CustomerBlock block = CustomerBlock.ofSeed(20_260_105);
    private final CustomerSnapshot[] snapshots = block.snapshots();
    private final ScoreColumns results = new ScoreColumns(CustomerBlock.SIZE);
    private final HealthModel threeComponent = HealthModels.threeComponent();
    private final HealthModel fiveSignal = HealthModels.fiveSignal();

    /** Creates the state: the customers and the models. */
    public ScoreCustomers() {}

    /**
     * Scores by the three-component model through the API.
     *
     * @param blackhole takes the assessments
     */
    @Benchmark
    public void threeComponentByApi(Blackhole blackhole) {
        assess(threeComponent, blackhole);
    }

    /**
     * Scores by the three-component model in a plain loop.
     *
     * @param blackhole takes the columns
     */
    @Benchmark
    public void threeComponentByLoop(Blackhole blackhole) {
        PlainThreeComponent.score(block, results);
        blackhole.consume(results);
    }

    /**
     * Scores by the five-signal model through the API.
     *
     * @param blackhole takes the assessments
     */
    @Benchmark
    public void fiveSignalByApi(Blackhole blackhole) {
        assess(fiveSignal, blackhole);
    }

    /**
     * Scores by the five-signal model in a plain loop.
     *
     * @param blackhole takes the columns
     */
    @Benchmark
    public void fiveSignalByLoop(Blackhole blackhole) {
        PlainFiveSignal.score(block, results);
        blackhole.consume(results);
    }

    /**
     * Scores by the three-component model through the API and asks for every ledger.
     *
     * @param blackhole takes the assessments and the ledgers
     */
    @Benchmark
    public void threeComponentWithLedger(Blackhole blackhole) {
        for (CustomerSnapshot snapshot : snapshots) {
            HealthAssessment assessment = threeComponent.assess(snapshot);
            blackhole.consume(assessment);
            if (assessment instanceof Scored scored) {
                blackhole.consume(scored.ledger());
            }
        }
    }

    private void assess(HealthModel model, Blackhole blackhole) {
        for (CustomerSnapshot snapshot : snapshots) {
            blackhole.consume(model.assess(snapshot));
        }
    }
}
