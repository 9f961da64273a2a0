package io.github.cskit.examples.cli.survey;

import io.github.cskit.core.time.DatedSeries;
import io.github.cskit.examples.cli.lines.TrendAnswer;
import io.github.cskit.scoring.trend.TrendAnalyzer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Where quarterly figures are going. Immutable and thread-safe. */
final class QuarterTrend {

    private QuarterTrend() {}

    /** Returns the trend of a figure; a quarter without it is no reading. */
    static <T> TrendAnswer of(SortedMap<Quarter, Tallied<T>> quarters, Function<T, Optional<BigDecimal>> figure) {
        List<DatedSeries.Point> points = new ArrayList<>();
        quarters.forEach((quarter, tallied) -> figure.apply(tallied.tally())
                .ifPresent(value -> points.add(new DatedSeries.Point(quarter.firstDay(), value.doubleValue()))));
        return TrendAnswer.of("quarters", TrendAnalyzer.standard().analyze(new DatedSeries(points)));
    }

    static String sentence(TrendAnswer trend) {
        return trend.slopePerWeek()
                .map(slope -> "The quarterly figures are " + trend.direction() + ": " + slope + " points a week over "
                        + trend.n() + " quarters.")
                .orElse("There are too few quarters (" + trend.n() + ") for a trend.");
    }
}
