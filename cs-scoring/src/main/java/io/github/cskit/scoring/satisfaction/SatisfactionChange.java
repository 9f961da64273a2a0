package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much a figure differs from an earlier one, and whether chance alone explains it. The people of both are taken to be
 * different ones: where mostly the same answered twice, the interval is too wide and a real change may go unnoticed. Of
 * twenty quiet comparisons at 95 % one is called a change all the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the observed difference in points, now − before, exact, rounded once to hundredths, halves away from zero;
 *     absent without data
 * @param interval the interval of the true difference in points; absent without data
 * @param verdict what the interval says
 */
public record SatisfactionChange(
        Optional<BigDecimal> value,
        Optional<Interval> interval,
        @NotNull ChangeVerdict verdict) {

    private static final int POINTS = 100;
    private static final SatisfactionChange NO_DATA =
            new SatisfactionChange(Optional.empty(), Optional.empty(), ChangeVerdict.NO_DATA);

    /** Checks that the verdict is that of the interval. */
    public SatisfactionChange {
        value = Absent.orEmpty(value);
        interval = Absent.orEmpty(interval);
        Checks checks = Checks.of("change").present("verdict", verdict);
        checks.orThrow();
        boolean measured = verdict != ChangeVerdict.NO_DATA;
        checks.require(value.isPresent() == measured, "value", value.isPresent(), "be there if there are data")
                .require(
                        interval.isPresent() == measured,
                        "interval",
                        interval.isPresent(),
                        "be there if there are data");
        interval.ifPresent(bounds -> checks.require(
                verdict == verdictOf(bounds),
                "verdict",
                verdict.wireName(),
                "be " + verdictOf(bounds).wireName()));
        checks.orThrow();
    }

    /**
     * Returns the change of which nothing can be said, since one of the two has no answers.
     *
     * @return no data
     */
    public static SatisfactionChange noData() {
        return NO_DATA;
    }

    /** Creates the change of a net promoter score. */
    static SatisfactionChange of(NpsTally before, NpsTally now, Interval shares) {
        long then = before.promoters() - before.detractors();
        long net = now.promoters() - now.detractors();
        return of(difference(net, now.answers(), then, before.answers()), shares);
    }

    /** Creates the change of a share. */
    static SatisfactionChange of(Proportion before, Proportion now, Interval shares) {
        return of(difference(now.successes(), now.trials(), before.successes(), before.trials()), shares);
    }

    private static SatisfactionChange of(BigDecimal value, Interval shares) {
        Interval points = shares.times(POINTS);
        return new SatisfactionChange(Optional.of(value), Optional.of(points), verdictOf(points));
    }

    private static ChangeVerdict verdictOf(Interval interval) {
        return interval.low() > 0
                ? ChangeVerdict.ROSE
                : interval.high() < 0 ? ChangeVerdict.FELL : ChangeVerdict.NOT_DETECTABLE;
    }

    /** Returns 100 × (a ÷ m − b ÷ n). */
    private static BigDecimal difference(long a, long m, long b, long n) {
        BigDecimal now = BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(n));
        BigDecimal then = BigDecimal.valueOf(b).multiply(BigDecimal.valueOf(m));
        BigDecimal both = BigDecimal.valueOf(m).multiply(BigDecimal.valueOf(n));
        return now.subtract(then).multiply(BigDecimal.valueOf(POINTS)).divide(both, 2, RoundingMode.HALF_UP);
    }
}
