package io.github.cskit.examples.benchmarks.survey;

import io.github.cskit.scoring.satisfaction.NpsCounter;
import io.github.cskit.scoring.satisfaction.NpsTally;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Tallies ten million answers: through the API, which refuses whatever is no answer, and by a loop that counts and checks
 * nothing.
 *
 * <p>Not thread-safe: each benchmark thread has a state of its own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TallyAnswers {

    private static final int ANSWERS = 10_000_000;
    private static final int LEVELS = 11;

    private final byte[] answers = new byte[ANSWERS];

    /** Creates the state: the answers. */
    public TallyAnswers() {
        SplittableRandom random = new SplittableRandom(20_260_501);
        for (int i = 0; i < ANSWERS; i++) {
            answers[i] = (byte) random.nextInt(LEVELS);
        }
    }

    /**
     * Tallies through the API.
     *
     * @return the tally
     */
    @Benchmark
    public NpsTally answersByApi() {
        NpsCounter counter = new NpsCounter();
        counter.add(answers, 0, ANSWERS);
        return counter.tally();
    }

    /**
     * Counts each answer of a primitive array.
     *
     * @return the counts
     */
    @Benchmark
    public long[] answersByLoop() {
        long[] counts = new long[LEVELS];
        for (byte answer : answers) {
            counts[answer]++;
        }
        return counts;
    }
}
