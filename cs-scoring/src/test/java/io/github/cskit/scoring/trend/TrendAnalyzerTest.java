package io.github.cskit.scoring.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.time.DatedSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("TRD-1")
class TrendAnalyzerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private final TrendAnalyzer analyzer = TrendAnalyzer.standard();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "'80 79 78 77 76 75', declining",
        "'75 76 77 78 79 80', improving",
        "'80 79.01 78.02 77.03 76.04 75.05', stable",
        "'75.05 76.04 77.03 78.02 79.01 80', stable",
        "'71.3 70.3 69.3 68.3 67.3 66.3', declining",
        "'0.7 1.7 2.7 3.7 4.7 5.7', improving",
        "'75 75 75 75 75 75', stable",
        "'90 60 90 60 90 60', stable",
        "'80 78 76 74', declining",
        "'80 70', insufficient-data",
        "'80 70 60', insufficient-data"
    })
    void theDirectionFollowsTheRule(String series, String direction) {
        assertThat(analyzer.analyze(weekly(series)).wireName()).isEqualTo(direction);
    }

    @Test
    void aFallOfExactlyFivePointsCountsWhateverTheSpacing() {
        for (int days = 1; days <= 400; days++) {
            double slope = -5.0 / (5 * days);
            List<DatedSeries.Point> points = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                points.add(new DatedSeries.Point(MONDAY.plusDays((long) i * days), 80 + slope * i * days));
            }
            Trend.Measured trend = measured(analyzer.analyze(new DatedSeries(points)));
            assertThat(trend.change()).isEqualTo(-5.0);
            assertThat(trend.declining()).isTrue();
        }
    }

    @Test
    void aFallJustShortOfFivePointsDoesNotCount() {
        Trend.Measured trend = measured(analyzer.analyze(weekly("80 79.001 78.002 77.003 76.004 75.005")));

        assertThat(trend.change()).isEqualTo(-4.995);
        assertThat(trend.direction()).isEqualTo(TrendDirection.STABLE);
    }

    @Test
    void aProbabilityOfExactlyOneTenthCounts() {
        Trend.Measured trend = measured(analyzer.analyze(weekly("90 90 90 50 50")));

        assertThat(trend.pDeclining()).isEqualTo(0.1);
        assertThat(trend.declining()).isTrue();
        assertThat(TrendAnalyzer.of(TrendPolicy.standard().withMaxP(0.0999))
                        .analyze(weekly("90 90 90 50 50"))
                        .declining())
                .isFalse();
    }

    @Test
    void aSteepFallInAnOrderThatChanceGivesIsStable() {
        Trend.Measured trend = measured(analyzer.analyze(weekly("90 60 80 55")));

        assertThat(trend.change()).isLessThan(-5);
        assertThat(trend.pDeclining()).isEqualTo(4 / 24.0);
        assertThat(trend.direction()).isEqualTo(TrendDirection.STABLE);
    }

    @Test
    void fewerThanFourReadingsAreInsufficientAndNeverStable() {
        assertThat(analyzer.analyze(new DatedSeries(List.of()))).isEqualTo(new Trend.InsufficientData(0, 4));
        assertThat(analyzer.analyze(weekly("90 50 10"))).isEqualTo(new Trend.InsufficientData(3, 4));
        assertThat(analyzer.analyze(weekly("90 50 10")).declining()).isFalse();
        assertThat(analyzer.analyze(weekly("90 50 10 9"))).isInstanceOf(Trend.Measured.class);
    }

    @Test
    void oneOutlierNeitherMakesNorHidesATrend() {
        assertThat(analyzer.analyze(weekly("80 80 80 20 80 80")).wireName()).isEqualTo("stable");
        assertThat(analyzer.analyze(weekly("80 78 76 99 72 70")).declining()).isTrue();
        assertThat(measured(analyzer.analyze(weekly("80 78 76 99 72 70"))).slopePerWeek())
                .isCloseTo(-2, within(1e-9));
    }

    @Test
    @Tag("TRD-3")
    void unevenSpacingIsMeasuredInWeeksWithSlopeIntervalAndWindow() {
        int[] days = {0, 3, 7, 20, 28, 41};
        double[] values = {82.5, 81, 80.2, 77, 76.1, 70.4};
        List<DatedSeries.Point> points = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            points.add(new DatedSeries.Point(MONDAY.plusDays(days[i]), values[i]));
        }

        Trend.Measured trend = measured(analyzer.analyze(new DatedSeries(points)));

        assertThat(trend.slopePerWeek()).isCloseTo(-1.925, within(1e-9));
        assertThat(trend.slopeInterval().low()).isCloseTo(-2.2, within(1e-9));
        assertThat(trend.slopeInterval().high()).isCloseTo(-1.4, within(1e-9));
        assertThat(trend.slopeInterval().level()).isEqualTo(0.80);
        assertThat(trend.change()).isEqualTo(-11.275);
        assertThat(trend.window()).isEqualTo(new TrendWindow(MONDAY, MONDAY.plusDays(41)));
        assertThat(trend.n()).isEqualTo(6);
        assertThat(trend.pDeclining()).isEqualTo(1 / 720.0);
        assertThat(trend.pImproving()).isEqualTo(1);
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        List<DatedSeries.Point> points =
                new ArrayList<>(weekly("80 77 78 74 75 71").points());
        Trend expected = analyzer.analyze(new DatedSeries(points));
        Collections.reverse(points);

        assertThat(analyzer.analyze(new DatedSeries(points))).isEqualTo(expected);
    }

    @Test
    void readingsTooFarApartForASlopeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analyzer.analyze(weekly("-1e308 1e308 -1e308 1e308")))
                .withMessageContaining("slope")
                .withMessageContaining("must be a finite number");
    }

    @Test
    void allReadingsAreJudgedUnlessTheLatestAreSelected() {
        DatedSeries series = weekly("50 60 70 80 90 89 88 86 84 82");
        int window = TrendPolicy.standard().windowReadings();

        assertThat(analyzer.analyze(series).declining()).isFalse();
        assertThat(analyzer.analyze(series.latest(window)).declining()).isTrue();
        assertThat(series.latest(window).points()).hasSize(6);
        assertThat(series.latest(99)).isEqualTo(series);
        assertThat(series.latest(0).points()).isEmpty();
    }

    private static Trend.Measured measured(Trend trend) {
        assertThat(trend).isInstanceOf(Trend.Measured.class);
        return (Trend.Measured) trend;
    }

    private static DatedSeries weekly(String series) {
        double[] values = Arrays.stream(series.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        List<DatedSeries.Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new DatedSeries.Point(MONDAY.plusWeeks(i), values[i]));
        }
        return new DatedSeries(points);
    }
}
