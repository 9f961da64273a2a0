package io.github.cskit.scoring.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.time.DatedSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series that a person would know at a glance, and one that a person would misjudge. */
class NamedSeriesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private final TrendAnalyzer analyzer = TrendAnalyzer.standard();

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "constant, 75 75 75 75 75 75, stable",
        "constant and long, 60 60 60 60 60 60 60 60 60 60 60 60, stable",
        "noisy, 70 74 69 73 70 72, stable",
        "noisy and wide, 60 80 58 83 61 79, stable",
        "stepped down, 80 80 80 60 60 60, declining",
        "stepped up, 60 60 60 80 80 80, improving",
        "stepped down late, 80 80 80 80 80 60, stable",
        "one outlier below, 75 75 20 75 75 75, stable",
        "one outlier above, 75 75 75 75 100 75, stable",
        "falling with one outlier, 90 86 82 10 74 70, declining",
        "six falling, 90 87 84 81 78 75, declining",
        "falling with a spike in the middle, 80 78 99 76 74 72, declining",
        "falling slowly with a spike in the middle, 80 79 99 78 77 76, stable",
        "falling with a spike near the end, 80 78 76 74 99 72, stable",
        "three points, 90 60 30, insufficient-data"
    })
    @Tag("TRD-1")
    void everyNamedSeriesIsJudgedByTheRule(String name, String series, String direction) {
        assertThat(analyzer.analyze(weekly(series)).wireName()).as(name).isEqualTo(direction);
    }

    @Test
    @Tag("TRD-1")
    void aSpikeInTheMiddleIsJudgedByTheRuleAndNotByEye() {
        Trend.Measured spiked = measured("80 78 99 76 74 72");
        assertThat(spiked.slopePerWeek()).isEqualTo(-1.6);
        assertThat(spiked.change()).isEqualTo(-8);
        assertThat(spiked.pDeclining()).isCloseTo(20 / 720.0, within(1e-12));

        Trend.Measured slow = measured("80 79 99 78 77 76");
        assertThat(slow.change()).as("a fall of less than five points").isEqualTo(-4);

        Trend.Measured late = measured("80 78 76 74 99 72");
        assertThat(late.change()).isEqualTo(-8);
        assertThat(late.pDeclining()).as("a spike that chance would give").isCloseTo(98 / 720.0, within(1e-12));
    }

    @Test
    @Tag("TRD-1")
    void aJudgeOfTheLastTwoPointsIsCaught() {
        List<String> named = List.of("70 74 69 73 70 72", "75 75 75 75 100 75", "80 78 76 74 99 72");
        assertThat(named.stream()
                        .filter(series ->
                                lastTwo(series).equals(measured(series).wireName())))
                .as("the broken twin takes a wobble for a trend")
                .isEmpty();
    }

    @Test
    @Tag("TRD-3")
    void theNoiseBandHoldsFourReadingsOfFiveAndLeavesTheOutlierOutside() {
        NoiseBand band = analyzer.noiseBand(weekly("70 74 69 40 70 72")).orElseThrow();

        assertThat(band.halfWidth()).isLessThan(6);
        assertThat(band.holds(MONDAY, 70)).isTrue();
        assertThat(band.holds(MONDAY.plusWeeks(3), 40)).isFalse();
        assertThat(band.holds(MONDAY.plusWeeks(3), Double.NaN)).isFalse();
        assertThat(band.share()).isEqualTo(0.80);
    }

    @Test
    @Tag("TRD-3")
    void theNoiseBandOfAStraightLineHasNoWidthAndFollowsTheLine() {
        NoiseBand band = analyzer.noiseBand(weekly("90 88 86 84")).orElseThrow();

        assertThat(band.halfWidth()).isCloseTo(0, within(1e-9));
        assertThat(band.expectedOn(MONDAY.plusWeeks(5))).isCloseTo(80, within(1e-9));
        assertThat(band.holds(MONDAY.plusWeeks(5), 80)).isTrue();
        assertThat(band.holds(MONDAY.plusWeeks(5), 79.9)).isFalse();
    }

    @Test
    @Tag("TRD-3")
    void threeReadingsHaveNoNoiseBand() {
        assertThat(analyzer.noiseBand(weekly("90 60 30"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoiseBand(null, Double.NaN, 0, -1, 1))
                .withMessageContaining("halfWidth is -1.0")
                .withMessageContaining("share is 1.0");
    }

    @Test
    @Tag("TRD-2")
    void decliningCustomersAreFlaggedForOutreachTheSteepestFirst() {
        Map<CustomerId, Trend> trends = new LinkedHashMap<>();
        trends.put(CustomerId.of("slow"), measured("90 88 86 84 82 80"));
        trends.put(CustomerId.of("stable"), measured("75 75 75 75 75 75"));
        trends.put(CustomerId.of("fast"), measured("90 80 70 60 50 40"));
        trends.put(CustomerId.of("rising"), measured("40 50 60 70 80 90"));
        trends.put(CustomerId.of("young"), analyzer.analyze(weekly("90 60 30")));

        assertThat(OutreachRule.flag(trends))
                .extracting(flag -> flag.customer().value())
                .containsExactly("fast", "slow");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutreachFlag(CustomerId.of("c"), measured("75 75 75 75")))
                .withMessageContaining("trend is stable but must be declining");
    }

    private static String lastTwo(String series) {
        String[] readings = series.split(" ", -1);
        double last = Double.parseDouble(readings[readings.length - 1]);
        double before = Double.parseDouble(readings[readings.length - 2]);
        return last < before ? "declining" : last > before ? "improving" : "stable";
    }

    private Trend.Measured measured(String series) {
        return (Trend.Measured) analyzer.analyze(weekly(series));
    }

    private static DatedSeries weekly(String series) {
        List<DatedSeries.Point> points = new ArrayList<>();
        for (String reading : series.split(" ", -1)) {
            points.add(new DatedSeries.Point(MONDAY.plusWeeks(points.size()), Double.parseDouble(reading)));
        }
        return new DatedSeries(points);
    }
}
