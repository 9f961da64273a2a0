package io.github.cskit.scoring.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.time.DatedSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Tag("TRD-1")
class TrendProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @Property(tries = 500, seed = "20261120")
    void improvingIsDecliningMirrored(
            @ForAll @Size(min = 4, max = 12) List<@IntRange(min = 0, max = 10_000) Integer> hundredths) {
        Trend.Measured trend = analyze(hundredths, 1);
        Trend.Measured mirrored = analyze(hundredths, -1);

        assertThat(mirrored.declining()).isEqualTo(trend.improving());
        assertThat(mirrored.improving()).isEqualTo(trend.declining());
        assertThat(mirrored.change() + trend.change()).isZero();
        assertThat(mirrored.pDeclining()).isEqualTo(trend.pImproving());
    }

    @Property(tries = 500, seed = "20261121")
    void shufflingChangesNothing(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 10_000) Integer> hundredths, @ForAll long seed) {
        List<DatedSeries.Point> points = points(hundredths, 1);
        Trend trend = TrendAnalyzer.standard().analyze(new DatedSeries(points));
        Collections.shuffle(points, new Random(seed));

        assertThat(TrendAnalyzer.standard().analyze(new DatedSeries(points))).isEqualTo(trend);
    }

    @Property(tries = 500, seed = "20261122")
    void theDirectionIsTheRuleAppliedToThePublishedNumbers(
            @ForAll @Size(min = 4, max = 8) List<@IntRange(min = 0, max = 3_000) Integer> hundredths) {
        Trend.Measured trend = analyze(hundredths, 1);

        assertThat(trend.declining()).isEqualTo(trend.change() <= -5.00 && trend.pDeclining() <= 0.10);
        assertThat(trend.improving()).isEqualTo(trend.change() >= 5.00 && trend.pImproving() <= 0.10);
    }

    private static Trend.Measured analyze(List<Integer> hundredths, int sign) {
        return (Trend.Measured) TrendAnalyzer.standard().analyze(new DatedSeries(points(hundredths, sign)));
    }

    private static List<DatedSeries.Point> points(List<Integer> hundredths, int sign) {
        List<DatedSeries.Point> points = new ArrayList<>();
        for (int i = 0; i < hundredths.size(); i++) {
            points.add(new DatedSeries.Point(START.plusDays(7L * i + i % 3), sign * hundredths.get(i) / 100.0));
        }
        return points;
    }
}
