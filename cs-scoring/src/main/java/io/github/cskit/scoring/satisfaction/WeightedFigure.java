package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.NetShare;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * A weighted NPS or share with its interval. A few heavy answers make it uncertain, however many light ones there are:
 * the interval is that of the effective number of answers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value in points or percent, exact, rounded once to hundredths, halves away from zero
 * @param interval the interval on the same scale
 * @param answers how many answered
 * @param effectiveAnswers how many answers of equal weight tell as much, at most {@code answers}
 */
public record WeightedFigure(
        @NotNull BigDecimal value,
        @NotNull Interval interval,
        @NotNull Long answers,
        @NotNull BigDecimal effectiveAnswers) {

    /** Checks the ranges. */
    public WeightedFigure {
        Checks.of("weighted figure")
                .number("value", value, -Nps.Measured.SCALE, Nps.Measured.SCALE)
                .present("interval", interval)
                .number("answers", answers, 1, NetShare.MAX_COUNT)
                .number("effectiveAnswers", effectiveAnswers, 0, NetShare.MAX_COUNT)
                .orThrow();
    }
}
