package io.github.cskit.examples.cli.backtest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.statistics.Discrimination;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.statistics.Reliability;
import io.github.cskit.core.statistics.RocComparison;
import io.github.cskit.scoring.backtest.BacktestReport;
import io.github.cskit.scoring.backtest.BacktestVerdict;
import io.github.cskit.scoring.backtest.BacktestWarning;
import io.github.cskit.scoring.backtest.LeadTime;
import io.github.cskit.scoring.backtest.ScoreDirection;
import io.github.cskit.scoring.backtest.SegmentMeasure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A backtest as it is printed. Immutable and thread-safe.
 *
 * @param n how many customers were judged
 * @param events how many of them churned
 * @param baseRate events ÷ n
 * @param auc the area under the ROC curve
 * @param aucLow the lower end of its interval
 * @param aucHigh the upper end of its interval
 * @param prAuc the average precision
 * @param prAucLow the lower end of its interval
 * @param prAucHigh the upper end of its interval
 * @param ks the Kolmogorov–Smirnov distance
 * @param ksLow the lower end of its interval
 * @param ksHigh the upper end of its interval
 * @param lift the churn rate of each tenth over the base rate, riskiest first
 * @param liftLow the lower end of the interval of each
 * @param liftHigh the upper end of the interval of each
 * @param brier the Brier score
 * @param brierLow the lower end of its interval
 * @param brierHigh the upper end of its interval
 * @param brierOf {@code score} where the score is a probability; else {@code calibrated-score}
 * @param calibration the rate of churn in groups of about equal size, lowest scores first
 * @param segments the figures of each segment
 * @param leadTime how long before customers were warned
 * @param comparison the other score beside this one
 * @param verdict on the bands of a health score
 * @param warnings reasons not to believe it as it stands
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record BacktestAnswer(
        int n,
        int events,
        double baseRate,
        double auc,
        double aucLow,
        double aucHigh,
        double prAuc,
        double prAucLow,
        double prAucHigh,
        double ks,
        double ksLow,
        double ksHigh,
        List<Double> lift,
        List<Double> liftLow,
        List<Double> liftHigh,
        double brier,
        double brierLow,
        double brierHigh,
        String brierOf,
        List<Bin> calibration,
        Optional<List<SegmentFigure>> segments,
        Optional<Lead> leadTime,
        Optional<Compared> comparison,
        Optional<Verdict> verdict,
        List<String> warnings) {

    static BacktestAnswer of(BacktestReport report, ScoreDirection direction, List<String> more) {
        Discrimination measured = report.measured();
        double level = report.policy().level();
        Interval auc = measured.aucInterval(level);
        Interval precision = measured.averagePrecisionInterval(level);
        Interval ks = measured.ksInterval(level);
        List<Interval> lift = measured.liftIntervals(level);
        return new BacktestAnswer(
                measured.rows(),
                measured.events(),
                report.baseRate().share(),
                measured.auc(),
                auc.low(),
                auc.high(),
                measured.averagePrecision(),
                precision.low(),
                precision.high(),
                measured.ks(),
                ks.low(),
                ks.high(),
                measured.lift(),
                lift.stream().map(Interval::low).toList(),
                lift.stream().map(Interval::high).toList(),
                report.brier(),
                report.brierInterval().low(),
                report.brierInterval().high(),
                report.brierOfScore() ? "score" : "calibrated-score",
                bins(report.reliability(), direction, level),
                report.segments().isEmpty()
                        ? Optional.empty()
                        : Optional.of(report.segments().stream()
                                .map(each -> SegmentFigure.of(each, level))
                                .toList()),
                report.leadTime().map(Lead::of),
                report.comparison().map(compared -> Compared.of(compared, level)),
                report.verdict().map(Verdict::of),
                Stream.concat(report.warnings().stream().map(BacktestWarning::toString), more.stream())
                        .toList());
    }

    private static List<Bin> bins(Reliability reliability, ScoreDirection direction, double level) {
        List<Bin> bins = new ArrayList<>();
        for (Reliability.Group group : reliability.groups()) {
            boolean worse = direction == ScoreDirection.HIGHER_IS_WORSE;
            Proportion observed = group.observed();
            Interval interval = observed.wilson(level);
            bins.add(new Bin(
                    worse ? group.from() : 0.0 - group.to(),
                    worse ? group.to() : 0.0 - group.from(),
                    observed.trials(),
                    observed.successes(),
                    worse ? group.predicted() : 0.0 - group.predicted(),
                    observed.share(),
                    interval.low(),
                    interval.high()));
        }
        if (direction == ScoreDirection.HIGHER_IS_BETTER) {
            Collections.reverse(bins);
        }
        return bins;
    }

    /**
     * A group of customers with neighbouring scores.
     *
     * @param from the least score
     * @param to the greatest score
     * @param n how many customers
     * @param events how many of them churned
     * @param score the mean score
     * @param rate the rate of churn
     * @param low the lower end of its interval
     * @param high the upper end of its interval
     */
    public record Bin(
            double from, double to, long n, long events, double score, double rate, double low, double high) {}

    /**
     * The figures of one segment.
     *
     * @param segment the segment
     * @param n how many customers
     * @param events how many of them churned
     * @param result {@code measured} or {@code too few}
     * @param auc the area under the ROC curve
     * @param aucLow the lower end of its interval
     * @param aucHigh the upper end of its interval
     * @param prAuc the average precision
     * @param ks the Kolmogorov–Smirnov distance
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record SegmentFigure(
            String segment,
            long n,
            long events,
            String result,
            Optional<Double> auc,
            Optional<Double> aucLow,
            Optional<Double> aucHigh,
            Optional<Double> prAuc,
            Optional<Double> ks) {

        static SegmentFigure of(SegmentMeasure measure, double level) {
            Optional<Discrimination> measured = measure.measured();
            Optional<Interval> interval = measured.map(m -> m.aucInterval(level));
            return new SegmentFigure(
                    measure.segment(),
                    measure.churned().trials(),
                    measure.churned().successes(),
                    measured.isPresent() ? "measured" : "too few",
                    measured.map(Discrimination::auc),
                    interval.map(Interval::low),
                    interval.map(Interval::high),
                    measured.map(Discrimination::averagePrecision),
                    measured.map(Discrimination::ks));
        }
    }

    /**
     * How long before their decision churned customers were below Green.
     *
     * @param churned how many churned customers have dates
     * @param warned how many of them were below Green at the last score
     * @param medianDays the median time since they fell below Green
     * @param inWindow how many have a score 60 to 90 days before
     * @param belowGreenInWindow how many of these were below Green then
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Lead(long churned, long warned, Optional<Double> medianDays, long inWindow, long belowGreenInWindow) {

        static Lead of(LeadTime lead) {
            Optional<Double> median = lead.medianDays().isPresent()
                    ? Optional.of(lead.medianDays().getAsDouble())
                    : Optional.empty();
            return new Lead(
                    lead.warned().trials(),
                    lead.warned().successes(),
                    median,
                    lead.inTime().map(Proportion::trials).orElse(0L),
                    lead.inTime().map(Proportion::successes).orElse(0L));
        }
    }

    /**
     * Another score of the same customers.
     *
     * @param auc its area
     * @param difference its area less that of the score
     * @param low the lower end of the interval of the difference
     * @param high the upper end of the interval of the difference
     * @param p the two-sided probability of a difference as great where there is none
     */
    public record Compared(double auc, double difference, double low, double high, double p) {

        static Compared of(RocComparison compared, double level) {
            Interval interval = compared.interval(level);
            return new Compared(
                    compared.secondAuc(), compared.difference(), interval.low(), interval.high(), compared.p());
        }
    }

    /**
     * Whether the bands do what they should.
     *
     * @param passed whether nothing that could be answered is failed
     * @param checks the three questions
     */
    public record Verdict(boolean passed, List<Answer> checks) {

        static Verdict of(BacktestVerdict verdict) {
            return new Verdict(
                    verdict.passed(), verdict.checks().stream().map(Answer::of).toList());
        }
    }

    /**
     * One question of the verdict.
     *
     * @param question its name
     * @param figure what was measured
     * @param low the lower end of its interval
     * @param high the upper end of its interval
     * @param bound what it is held against
     * @param met {@code yes}, {@code no}, or {@code not judged}
     * @param sure whether the interval leaves no doubt
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Answer(
            String question,
            Optional<Double> figure,
            Optional<Double> low,
            Optional<Double> high,
            double bound,
            String met,
            boolean sure) {

        static Answer of(BacktestVerdict.Check check) {
            return new Answer(
                    check.question().wireName(),
                    check.figure(),
                    check.interval().map(Interval::low),
                    check.interval().map(Interval::high),
                    check.bound(),
                    check.met().map(met -> met ? "yes" : "no").orElse("not judged"),
                    check.sure());
        }
    }
}
