package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {

    @ParameterizedTest(name = "{0}: S {1}, rising {2} and falling {3} of {4} arrangements")
    @CsvSource({
        "80 79 78 77 76 75, -15, 720, 1, 720",
        "80 77 78 74 75 71, -11, 714, 20, 720",
        "1 2 3 4, 6, 1, 24, 24",
        "80 78 79 76, -4, 23, 4, 24",
        "3 3 2 2 1, -8, 30, 1, 30",
        "5 5 5 1 1, -6, 10, 1, 10",
        "7 6 4 4 4 3 1, -18, 840, 1, 840"
    })
    void theProbabilitiesAreCountsOfArrangements(String series, long s, double rising, double falling, double all) {
        MannKendall test = MannKendall.test(values(series));

        assertThat(test.s()).isEqualTo(s);
        assertThat(test.exact()).isTrue();
        assertThat(test.pIncreasing()).isEqualTo(rising / all);
        assertThat(test.pDecreasing()).isEqualTo(falling / all);
    }

    @Test
    void aTenthIsExactlyATenthForShortAndLongSeries() {
        double[] late = new double[50];
        Arrays.fill(late, 45, 50, -1);
        late[44] = 0;
        double[] thirty = new double[30];
        thirty[27] = -1;

        assertThat(MannKendall.test(values("5 5 5 1 1")).pDecreasing()).isEqualTo(0.1);
        assertThat(MannKendall.test(thirty).pDecreasing()).isEqualTo(0.1);
        assertThat(MannKendall.test(late).pDecreasing()).isEqualTo(1 / 2_118_760.0);
    }

    @Test
    void manyArrangementsAreCountedExactlyToo() {
        double[] falling = IntStream.range(0, 50).mapToDouble(i -> -i).toArray();
        double factorial = IntStream.rangeClosed(1, 50).mapToDouble(i -> i).reduce(1, (a, b) -> a * b);

        MannKendall test = MannKendall.test(falling);

        assertThat(test.pDecreasing()).isCloseTo(1 / factorial, within(1e-77));
        assertThat(test.pIncreasing()).isEqualTo(1);
    }

    @Test
    void theApproximationMeetsTheExactDistributionAtTheBound() {
        double[] values =
                IntStream.range(0, 51).mapToDouble(i -> (i * 17) % 51 - i / 3.0).toArray();
        double[] shorter = Arrays.copyOf(values, 50);
        MannKendall exact = MannKendall.test(shorter);
        MannKendall longer = MannKendall.test(values);
        double approximate = StandardNormal.upperTail((exact.s() - 1) / Math.sqrt(exact.variance()));

        assertThat(exact.exact()).isTrue();
        assertThat(longer.exact()).isFalse();
        assertThat(exact.pIncreasing()).isCloseTo(approximate, within(2e-3));
    }

    @Test
    void equalValuesShowNothing() {
        for (int n : new int[] {2, 50, 51, 360}) {
            MannKendall test = MannKendall.test(new double[n]);
            assertThat(test.s()).isZero();
            assertThat(test.variance()).isZero();
            assertThat(test.pIncreasing()).isEqualTo(1);
            assertThat(test.pDecreasing()).isEqualTo(1);
            assertThat(test.tauB()).isEmpty();
        }
    }

    @Test
    void tauAgreesWithHipparchus() {
        double[] time = IntStream.range(0, 40).mapToDouble(i -> i).toArray();
        double[] values = IntStream.range(0, 40).mapToDouble(i -> (i * 7) % 11).toArray();

        assertThat(MannKendall.test(values).tauB().orElseThrow())
                .isCloseTo(new KendallsCorrelation().correlation(time, values), within(1e-12));
    }

    @Test
    void impossibleInputIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MannKendall.test(new double[] {1}))
                .withMessageContaining("values is 1 long but must be 2 to 1000000 long");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MannKendall.test(new double[] {1, Double.POSITIVE_INFINITY}))
                .withMessageContaining("values[1] is Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MannKendall(4, 7, 0, 8, 0.1, 1.5, true))
                .withMessageContaining("s is 7")
                .withMessageContaining("1.5");
    }

    private static double[] values(String series) {
        return Arrays.stream(series.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
