package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RSK-9")
class BrierScoreTest {

    private static final double[] RATES = {
        0.05, 0.10, 0.10, 0.20, 0.25, 0.30, 0.35, 0.40, 0.55, 0.60, 0.70, 0.80, 0.90, 0.95, 0.02
    };
    private static final int[] CAME = {0, 0, 1, 0, 0, 1, 0, 0, 1, 1, 0, 1, 1, 1, 0};

    /** SciPy 1.17.1: e = (r − y)²; e.mean(), stats.sem(e), stats.norm.interval(0.95, e.mean(), stats.sem(e)). */
    @Test
    void scoreErrorAndIntervalMeetThoseOfSciPy() {
        boolean[] event = new boolean[CAME.length];
        for (int i = 0; i < event.length; i++) {
            event[i] = CAME[i] == 1;
        }
        BrierScore brier = BrierScore.of(RankedOutcomes.of(RATES, event));
        Interval interval = brier.interval(0.95);

        assertThat(brier.score()).isCloseTo(0.17352666666666663, within(1e-15));
        assertThat(brier.standardError()).isCloseTo(0.06168888335963563, within(1e-15));
        assertThat(interval.low()).isCloseTo(0.05261867703528855, within(1e-13));
        assertThat(interval.high()).isCloseTo(0.2944346562980447, within(1e-13));
    }

    /** The rates are right, so that the true score is the mean of r(1 − r): for rates even from 0 to a, a/2 − a²/3. */
    @ParameterizedTest(name = "{0} rows, rates up to {1}: the interval holds the true score in {2} of 100 at least")
    @CsvSource({"50, 1, 0.90", "200, 1, 0.93", "1000, 1, 0.93", "200, 0.4, 0.92", "1000, 0.1, 0.91"})
    void theIntervalHoldsTheTrueScoreAboutAsOftenAsItSays(int rows, double most, double least) {
        SplittableRandom random = new SplittableRandom(9);
        double truth = most / 2 - most * most / 3;
        int rounds = 2_000;
        int held = 0;
        for (int round = 0; round < rounds; round++) {
            double[] rates = random.doubles(rows, 0, most).toArray();
            boolean[] event = new boolean[rows];
            for (int i = 0; i < rows; i++) {
                event[i] = random.nextDouble() < rates[i];
            }
            held += BrierScore.of(RankedOutcomes.of(rates, event))
                            .interval(0.95)
                            .contains(truth)
                    ? 1
                    : 0;
        }
        assertThat((double) held / rounds).isBetween(least, 0.97);
    }

    @Test
    void theIntervalShrinksWithTheRootOfTheRows() {
        double[] rates = new double[RATES.length * 100];
        boolean[] event = new boolean[rates.length];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = RATES[i % RATES.length];
            event[i] = CAME[i % CAME.length] == 1;
        }

        assertThat(BrierScore.of(RankedOutcomes.of(rates, event)).standardError())
                .isCloseTo(0.06168888335963563 / 10 * Math.sqrt(14.0 / 15 * 1500 / 1499), within(1e-12));
    }

    @Test
    void ratesThatAreAllEquallyFarOffLeaveNothingToChance() {
        Interval interval = BrierScore.of(RankedOutcomes.of(new double[] {0.5, 0.5}, new boolean[] {true, false}))
                .interval(0.95);

        assertThat(interval).isEqualTo(new Interval(0.25, 0.25, 0.95));
        assertThat(BrierScore.of(RankedOutcomes.of(new double[] {1, 0.1}, new boolean[] {false, false}))
                        .interval(0.999))
                .isEqualTo(new Interval(0.0, 1.0, 0.999));
        assertThatThrownBy(() -> BrierScore.of(RankedOutcomes.of(new double[] {1.5}, new boolean[] {true})))
                .hasMessageContaining("greatest rate");
    }

    @Test
    void theScoreIsAMeanSquareInWhateverOrderTheRowsCome() {
        double[] rates = {0.5, 1, 0, 0.25, 0.25};
        boolean[] event = {true, true, true, false, true};

        assertThat(BrierScore.of(RankedOutcomes.of(rates, event)).score())
                .isCloseTo((0.25 + 0 + 1 + 0.0625 + 0.5625) / 5, within(1e-15));
        assertThatThrownBy(() -> RankedOutcomes.of(new double[0], new boolean[0]))
                .hasMessageContaining("at least one");
    }

    @Test
    void halvesJudgeEachOther() {
        // the number tells all, and each half learns it from the other; the map joins its steps by lines
        double[] risk = new double[80];
        boolean[] event = new boolean[80];
        for (int i = 0; i < 80; i++) {
            risk[i] = i % 4;
            event[i] = i % 4 >= 2;
        }

        assertThat(BrierScore.byHalves(RankedOutcomes.of(risk, event)).score()).isLessThan(0.04);
        assertThat(BrierScore.byHalves(RankedOutcomes.of(new double[80], event)).score())
                .isEqualTo(0.25);
        assertThatThrownBy(() -> BrierScore.byHalves(RankedOutcomes.of(new double[1], new boolean[1])))
                .hasMessageContaining("at least 2");
    }

    @Test
    void aScoreThatIsNoRateIsJudgedByTheOtherHalf() {
        double[] risk = new double[400];
        boolean[] event = new boolean[400];
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 400; i++) {
            risk[i] = i;
            event[i] = random.nextInt(400) < i;
        }
        RankedOutcomes ranked = RankedOutcomes.of(risk, event);
        BrierScore brier = BrierScore.byHalves(ranked);

        assertThat(brier.score()).isBetween(0.14, 0.19);
        assertThat(brier.interval(0.95).contains(1 / 6.0)).isTrue();
        assertThat(brier.interval(0.95).high()).isLessThan(0.25);
    }
}
