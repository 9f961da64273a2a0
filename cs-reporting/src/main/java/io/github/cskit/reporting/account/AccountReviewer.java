package io.github.cskit.reporting.account;

import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.time.DatedSeries;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.signal.SignalCalculator;
import io.github.cskit.scoring.trend.Trend;
import io.github.cskit.scoring.trend.TrendAnalyzer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Works out one account for a review: its weekly snapshots and scores, its trend, its standing. All weeks are scored
 * with the same model, from the records dated before their end; weeks that ended before the account began are left out.
 *
 * <p>Immutable and thread-safe if the model is.
 *
 * @param frame the time of the review
 * @param signals how snapshots are made of records
 * @param model the health model
 * @param trends the rule of trends
 * @param weeks how many weekly readings the trend is judged on, the present one included, at least 1
 */
public record AccountReviewer(
        ReviewFrame frame, SignalCalculator signals, HealthModel model, TrendAnalyzer trends, int weeks) {

    /** Checks the parts. */
    public AccountReviewer {
        Checks.of("account reviewer")
                .present("frame", frame)
                .present("signals", signals)
                .present("model", model)
                .present("trends", trends)
                .number("weeks", weeks, 1, 520)
                .orThrow();
    }

    /**
     * Works out an account.
     *
     * @param history its records
     * @param arr its revenue in the reporting currency; empty if unknown
     * @return what a review needs of it
     */
    public AccountReview review(CustomerHistory history, Optional<Money> arr) {
        Standing standing = Standing.judge(history, frame.asOf(), frame.zone());
        List<WeekAssessment> assessed = new ArrayList<>();
        for (CustomerSnapshot snapshot : snapshots(history)) {
            HealthAssessment assessment = model.assess(snapshot);
            assessed.add(new WeekAssessment(frame.lastDayBefore(snapshot.asOf()), snapshot, assessment));
        }
        return new AccountReview(history, arr, standing, assessed, trend(assessed));
    }

    /**
     * Finds what was known of an account at the end of each week, without judging it.
     *
     * @param history its records
     * @return the snapshots, oldest first; weeks that ended before the account began are left out, the present never is
     */
    public List<CustomerSnapshot> snapshots(CustomerHistory history) {
        Optional<LocalDate> start = start(history);
        List<CustomerSnapshot> snapshots = new ArrayList<>();
        for (Instant end : frame.weekEnds(weeks)) {
            boolean begun = start.isEmpty() || !start.get().isAfter(frame.lastDayBefore(end));
            if (begun || end.equals(frame.asOf())) {
                snapshots.add(signals.snapshot(history, end));
            }
        }
        return List.copyOf(snapshots);
    }

    /**
     * Finds what an account paid as of the review: the host's present figure, unless a contract movement lies after the
     * review; then the latest movement before it.
     *
     * @param history its records
     * @return the revenue in the account's own currency; empty if unknown
     */
    public Optional<Money> revenue(CustomerHistory history) {
        LocalDate end = frame.endExclusive();
        Optional<Money> recorded = history.movements().stream()
                .filter(movement -> movement.effectiveOn().isBefore(end))
                .filter(movement -> movement.arr().isPresent())
                .max(Comparator.comparing(ContractMovement::effectiveOn))
                .flatMap(ContractMovement::arr);
        boolean movesLater = history.movements().stream()
                .anyMatch(movement -> !movement.effectiveOn().isBefore(end));
        Optional<Money> present = history.customer().arr();
        return movesLater ? recorded : present.or(() -> recorded);
    }

    private Trend trend(List<WeekAssessment> assessed) {
        List<DatedSeries.Point> points = new ArrayList<>();
        for (WeekAssessment week : assessed) {
            week.scored()
                    .map(scored -> scored.score().toBigDecimal().doubleValue())
                    .ifPresent(score -> points.add(new DatedSeries.Point(week.lastDay(), score)));
        }
        return trends.analyze(new DatedSeries(points));
    }

    private static Optional<LocalDate> start(CustomerHistory history) {
        return history.customer()
                .contract()
                .flatMap(Contract::start)
                .or(() -> history.movements().stream()
                        .map(ContractMovement::effectiveOn)
                        .min(Comparator.naturalOrder()));
    }
}
