package io.github.cskit.reporting.quality;

import io.github.cskit.core.health.MissingMeasure;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.ReviewFrame;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Looks at what a review could know.
 *
 * <p>Immutable and thread-safe.
 *
 * @param frame the time of the review
 * @param feeds from when to when each feed was recorded
 * @param mostExamples how many examples are named at most
 */
public record DataQualityReviewer(ReviewFrame frame, FeedCoverage feeds, int mostExamples) {

    private static final Pattern PLACE = Pattern.compile(" (?:line |of \\().*", Pattern.DOTALL);

    /** Checks the parts. */
    public DataQualityReviewer {
        Checks.of("data quality reviewer")
                .present("frame", frame)
                .present("feeds", feeds)
                .number("mostExamples", mostExamples, 0, 1000)
                .orThrow();
    }

    /**
     * Puts together what is known of the data.
     *
     * @param accounts all accounts, those that left included
     * @param failures rows and amounts that were refused
     * @param limits what this data cannot support, in sentences
     * @return the data quality
     */
    public DataQuality review(List<AccountReview> accounts, List<Failure> failures, List<String> limits) {
        List<AccountReview> customers = accounts.stream()
                .filter(account -> !account.standing().churned())
                .toList();
        return new DataQuality(
                averageCoverage(customers),
                missing(customers),
                feedStates(),
                refused(failures),
                new Contradictions(frame, mostExamples).find(accounts),
                limits);
    }

    private static Optional<BigDecimal> averageCoverage(List<AccountReview> customers) {
        List<Scored> scored =
                customers.stream().flatMap(account -> account.scored().stream()).toList();
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        long sum =
                scored.stream().mapToLong(each -> each.coverage().hundredths()).sum();
        return Optional.of(
                BigDecimal.valueOf(sum, 2).divide(BigDecimal.valueOf(scored.size()), 2, RoundingMode.HALF_UP));
    }

    private static List<MissingSignal> missing(List<AccountReview> customers) {
        Map<MissingMeasure, Integer> counts = new TreeMap<>(Comparator.comparing((MissingMeasure m) -> m.signal())
                .thenComparing(m -> m.reason())
                .thenComparing(m -> m.component()));
        for (AccountReview account : customers) {
            account.now().assessment().explanation().missing().forEach(each -> counts.merge(each, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(e -> new MissingSignal(e.getKey().signal(), e.getKey().reason(), e.getValue()))
                .sorted(Comparator.comparing(MissingSignal::customers)
                        .reversed()
                        .thenComparing(MissingSignal::signal)
                        .thenComparing(MissingSignal::reason))
                .toList();
    }

    private List<FeedState> feedStates() {
        List<FeedState> states = new ArrayList<>();
        for (Feed feed : Feed.values()) {
            states.add(feeds.find(feed)
                    .map(range -> {
                        LocalDate end = range.endExclusive();
                        FeedState.Status status = end.isBefore(frame.endExclusive())
                                ? FeedState.Status.ENDS_EARLY
                                : FeedState.Status.CURRENT;
                        return new FeedState(
                                feed,
                                status,
                                Optional.of(range.startInclusive()),
                                Optional.of(range.days() == 0 ? end : end.minusDays(1)));
                    })
                    .orElseGet(() -> new FeedState(feed, FeedState.Status.ABSENT, Optional.empty(), Optional.empty())));
        }
        return states;
    }

    private List<RefusedRows> refused(List<Failure> failures) {
        Map<String, List<Failure>> bySource = new TreeMap<>();
        for (Failure failure : failures) {
            String source = PLACE.matcher(failure.subject()).replaceFirst("");
            bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(failure);
        }
        List<RefusedRows> refused = new ArrayList<>();
        bySource.forEach((source, of) -> refused.add(new RefusedRows(
                source,
                of.size(),
                of.stream().limit(mostExamples).map(Failure::message).toList())));
        return refused;
    }
}
