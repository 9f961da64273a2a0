package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-9")
class ReliabilityTest {

    @Test
    void groupsAreOfAboutEqualSizeAndTiesStayTogether() {
        RankedOutcomes ranked = RankedOutcomes.of(
                new double[] {1, 2, 2, 2, 3, 4, 5, 6, 7, 8},
                new boolean[] {false, true, false, true, false, true, true, false, true, true});

        assertThat(Reliability.of(ranked, 5).groups())
                .extracting(group -> group.from() + "-" + group.to() + " "
                        + group.observed().successes() + "/" + group.observed().trials())
                .containsExactly("1.0-2.0 2/4", "3.0-4.0 1/2", "5.0-6.0 1/2", "7.0-8.0 2/2");
        assertThat(Reliability.of(ranked, 5).groups().get(0).predicted()).isEqualTo(1.75);
        assertThat(Reliability.of(ranked, 1).groups()).hasSize(1);
    }

    @Test
    void rightRatesPassTheTestAboutAsOftenAsTheyShouldAndWrongOnesDoNot() {
        SplittableRandom random = new SplittableRandom(4);
        int below = 0;
        for (int round = 0; round < 400; round++) {
            double[] rates = random.doubles(200, 0.02, 0.6).toArray();
            boolean[] event = new boolean[rates.length];
            for (int i = 0; i < event.length; i++) {
                event[i] = random.nextDouble() < rates[i];
            }
            below += Reliability.p(RankedOutcomes.of(rates, event)) < 0.05 ? 1 : 0;
        }
        assertThat(below).isBetween(8, 34);

        double[] flattering = new double[500];
        boolean[] event = new boolean[500];
        for (int i = 0; i < event.length; i++) {
            flattering[i] = 0.1;
            event[i] = i % 4 == 0;
        }
        assertThat(Reliability.p(RankedOutcomes.of(flattering, event))).isLessThan(1e-6);
    }

    @Test
    void whatWasSaidToBeImpossibleAndCameIsWrongForCertain() {
        RankedOutcomes wrong = RankedOutcomes.of(new double[] {0, 0.5}, new boolean[] {true, false});
        RankedOutcomes right = RankedOutcomes.of(new double[] {0, 1}, new boolean[] {false, true});

        assertThat(Reliability.p(wrong)).isZero();
        assertThat(Reliability.p(right)).isEqualTo(1);
        assertThatThrownBy(() -> Reliability.p(RankedOutcomes.of(new double[] {1.5}, new boolean[] {true})))
                .hasMessageContaining("greatest rate");
    }

    @Test
    void theIntervalOfThePrecisionIsThatOfTheLogit() {
        double[] risk = {9, 8, 7, 6, 5, 4, 3, 2, 1, 0};
        boolean[] event = {true, false, true, false, false, true, false, false, false, false};
        Discrimination measured = Discrimination.of(risk, event);
        // 1/1, 2/3, 3/6: 0.7222; logit 0.9555 ± 1.96 / sqrt(3 · 0.7222 · 0.2778)
        Interval interval = measured.averagePrecisionInterval(0.95);

        assertThat(measured.averagePrecision()).isCloseTo(13 / 18.0, within(1e-15));
        assertThat(interval.low()).isCloseTo(0.1721, within(1e-4));
        assertThat(interval.high()).isCloseTo(0.9702, within(1e-4));
        Interval perfect = Discrimination.of(new double[] {2, 1}, new boolean[] {true, false})
                .averagePrecisionInterval(0.95);
        assertThat(perfect.low()).isLessThan(0.3);
        assertThat(perfect.high()).isEqualTo(1);
    }
}
