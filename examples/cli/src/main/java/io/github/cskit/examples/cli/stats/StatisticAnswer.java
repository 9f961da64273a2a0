package io.github.cskit.examples.cli.stats;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.statistics.Discrimination;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.KaplanMeier;
import io.github.cskit.core.statistics.MannKendall;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.statistics.TheilSen;
import io.github.cskit.core.statistics.rank.Correlation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One statistic as it is printed; what it does not have is absent. Immutable and thread-safe.
 *
 * @param statistic its name
 * @param n how many rows it is of
 * @param estimate the figure: a coefficient, a slope, tau-b, an area, a share, a median
 * @param low the lower end of its interval
 * @param high the upper end of its interval
 * @param p two-sided
 * @param intercept of a line
 * @param s Kendall's S
 * @param variance of S
 * @param events how many rows had the event
 * @param curve the steps of a survival curve
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StatisticAnswer(
        String statistic,
        long n,
        Optional<Double> estimate,
        Optional<Double> low,
        Optional<Double> high,
        Optional<Double> p,
        Optional<Double> intercept,
        Optional<Long> s,
        Optional<Double> variance,
        Optional<Long> events,
        Optional<List<Step>> curve) {

    static StatisticAnswer of(String statistic, Correlation found) {
        return plain(statistic, found.n(), Optional.of(found.coefficient()), found.interval(), Optional.of(found.p()));
    }

    static StatisticAnswer of(String statistic, TheilSen line) {
        return new StatisticAnswer(
                statistic,
                line.points(),
                Optional.of(line.slope()),
                Optional.of(line.slopeInterval().low()),
                Optional.of(line.slopeInterval().high()),
                Optional.empty(),
                Optional.of(line.intercept()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static StatisticAnswer of(String statistic, MannKendall test) {
        return new StatisticAnswer(
                statistic,
                test.n(),
                boxed(test.tauB()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(test.pTwoSided()),
                Optional.empty(),
                Optional.of(test.s()),
                Optional.of(test.variance()),
                Optional.empty(),
                Optional.empty());
    }

    static StatisticAnswer of(String statistic, Discrimination measured, double level) {
        StatisticAnswer answer = plain(
                statistic,
                measured.rows(),
                Optional.of(measured.auc()),
                Optional.of(measured.aucInterval(level)),
                Optional.empty());
        return answer.withEvents(measured.events(), Optional.empty());
    }

    static StatisticAnswer of(String statistic, Proportion share, double level) {
        StatisticAnswer answer = plain(
                statistic,
                share.trials(),
                Optional.of(share.share()),
                Optional.of(share.wilson(level)),
                Optional.empty());
        return answer.withEvents(share.successes(), Optional.empty());
    }

    static StatisticAnswer of(String statistic, KaplanMeier curve, double level) {
        List<Step> steps = curve.steps().stream()
                .map(step -> Step.of(step, curve.survivalInterval(step.time(), level)))
                .toList();
        return new StatisticAnswer(
                statistic,
                curve.n(),
                boxed(curve.median()),
                boxed(curve.medianLow(level)),
                boxed(curve.medianHigh(level)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of((long) curve.events()),
                Optional.of(steps));
    }

    private static StatisticAnswer plain(
            String statistic, long n, Optional<Double> estimate, Optional<Interval> interval, Optional<Double> p) {
        return new StatisticAnswer(
                statistic,
                n,
                estimate,
                interval.map(Interval::low),
                interval.map(Interval::high),
                p,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private StatisticAnswer withEvents(long count, Optional<List<Step>> steps) {
        return new StatisticAnswer(
                statistic, n, estimate, low, high, p, intercept, s, variance, Optional.of(count), steps);
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    /**
     * A step of a survival curve.
     *
     * @param time when it is
     * @param atRisk how many were still watched just before
     * @param events how many had the event then
     * @param survival the share without the event just after
     * @param low the lower end of its interval
     * @param high the upper end of its interval
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Step(
            double time, int atRisk, int events, double survival, Optional<Double> low, Optional<Double> high) {

        static Step of(KaplanMeier.Step step, Optional<Interval> interval) {
            return new Step(
                    step.time(),
                    step.atRisk(),
                    step.events(),
                    step.survival(),
                    interval.map(Interval::low),
                    interval.map(Interval::high));
        }
    }
}
