package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.hipparchus.stat.inference.MannWhitneyUTest;
import org.hipparchus.stat.inference.TTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two samples: values by SciPy 1.17, R and hipparchus. */
@Tag("SAT-4")
class TwoSampleTest {

    private static final double[] BEFORE = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
    private static final double[] AFTER = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};

    @Test
    void mannWhitneyIsExactForSmallSamples() {
        double[] males = {19, 22, 16, 29, 24};
        double[] females = {20, 11, 17, 12};
        MannWhitney test = MannWhitney.test(males, females);

        assertThat(test.u()).isEqualTo(17);
        assertThat(test.superiority()).isEqualTo(0.85);
        assertThat(test.exact()).isTrue();
        assertThat(test.p()).isCloseTo(1 / 9.0, within(1e-15));
        assertThat(test.p()).isCloseTo(new MannWhitneyUTest().mannWhitneyUTest(males, females, true), within(1e-12));
        assertThat(MannWhitney.test(females, males).p()).isEqualTo(test.p());
    }

    @Test
    void tiesAreDealtOutExactlyToo() {
        // 37 of the 1,716 ways to deal these have a rank sum as low
        double[] low = {1, 2, 2, 3, 5, 5};
        double[] high = {2, 4, 5, 6, 6, 7, 7};

        assertThat(MannWhitney.test(low, high).p()).isEqualTo(2 * 37 / 1716.0);
        assertThat(MannWhitney.test(new double[3], new double[4]).p()).isEqualTo(1);
    }

    @Test
    void largeSamplesHaveTheNormalPWithTies() {
        double[] a = IntStream.range(0, 40).mapToDouble(i -> i * 7 % 13).toArray();
        double[] b = IntStream.range(0, 30).mapToDouble(i -> i * 5 % 11 + 2).toArray();
        MannWhitney test = MannWhitney.test(a, b);

        assertThat(test.exact()).isFalse();
        assertThat(test.u()).isEqualTo(492);
        assertThat(test.p()).isCloseTo(0.20062967817463284, within(1e-12));
        assertThat(MannWhitney.test(new double[30], new double[30]).p()).isEqualTo(1);
    }

    @Test
    void welchMeetsSciPyAndHipparchus() {
        WelchTest test = WelchTest.test(AFTER, BEFORE);

        assertThat(test.t()).isCloseTo(1.2051727991066508, within(1e-12));
        assertThat(test.degreesOfFreedom()).isCloseTo(15.795035582541257, within(1e-9));
        assertThat(test.p()).isCloseTo(0.24588283853317094, within(1e-12));
        assertThat(test.p()).isCloseTo(new TTest().tTest(AFTER, BEFORE), within(1e-9));
        assertThat(test.interval(0.95).low()).isCloseTo(-0.3286079301898117, within(1e-9));
        assertThat(test.interval(0.95).high()).isCloseTo(1.1923857079675888, within(1e-9));
        assertThatThrownBy(() -> WelchTest.test(new double[3], new double[3])).hasMessageContaining("constant");
        assertThatThrownBy(() -> WelchTest.test(new double[1], BEFORE)).hasMessageContaining("first is 1 long");
    }

    @ParameterizedTest(name = "{0} of {1} against {2} of {3}: p {4}")
    @CsvSource({
        "3, 4, 1, 4, 0.48571428571428565",
        "10, 12, 3, 18, 0.0005367241191434357",
        "0, 5, 0, 7, 1",
        "5, 5, 7, 7, 1"
    })
    void fisherMeetsSciPy(long one, long ofOne, long two, long ofTwo, double p) {
        assertThat(new TwoProportions(Proportion.of(one, ofOne), Proportion.of(two, ofTwo)).p())
                .isCloseTo(p, within(1e-12));
    }

    @Test
    void theDifferenceHasNewcombesInterval() {
        // the first example of the article: 56/70 − 48/80 is 0.20, from 0.0524 to 0.3339
        TwoProportions compared = new TwoProportions(Proportion.of(48, 80), Proportion.of(56, 70));

        assertThat(compared.difference()).isCloseTo(0.2, within(1e-12));
        assertThat(compared.interval(0.95).low()).isCloseTo(0.0524, within(5e-5));
        assertThat(compared.interval(0.95).high()).isCloseTo(0.3339, within(5e-5));
    }

    @Test
    void theExactTestMeetsTheZTestAtItsBound() {
        TwoProportions exact = new TwoProportions(Proportion.of(1000, 5000), Proportion.of(1080, 5000));
        TwoProportions normal = new TwoProportions(Proportion.of(1000, 5000), Proportion.of(1080, 5001));

        assertThat(exact.p()).isCloseTo(normal.p(), within(5e-3));
    }

    @Test
    void sampleSizesMeetThoseOfR() {
        // power.prop.test(p1 = .50, p2 = .75, power = .90): 76.7; power.t.test(power = .90, delta = 1): 22.02
        assertThat(new SampleSize(0.05, 0.9).forShares(0.5, 0.75)).isEqualTo(77);
        assertThat(new SampleSize(0.05, 0.9).forMeans(1)).isEqualTo(22);
        // power.prop.test(p1 = .15, p2 = .30, sig.level = .05, power = .8): 120.7
        assertThat(SampleSize.usual().forShares(0.15, 0.30)).isEqualTo(121);
        assertThatThrownBy(() -> SampleSize.usual().forShares(0.5, 0.5)).hasMessageContaining("differ");
        assertThatThrownBy(() -> new SampleSize(0.05, 0.01)).hasMessageContaining("power");
    }
}
