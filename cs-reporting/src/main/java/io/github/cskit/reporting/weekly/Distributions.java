package io.github.cskit.reporting.weekly;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.LargestRemainder;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.Scored;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.ArrBook;
import io.github.cskit.reporting.account.WeekAssessment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts customers by band and averages their scores. Immutable and thread-safe. */
final class Distributions {

    private static final int TENTHS_OF_A_PERCENT = 1000;

    private Distributions() {}

    static HealthDistribution of(List<AccountReview> customers, ArrBook arr) {
        List<Integer> counts = Arrays.stream(Band.values())
                .map(band -> (int) customers.stream().filter(c -> c.is(band)).count())
                .toList();
        int[] percents = percents(counts);
        List<HealthDistribution.BandShare> bands = new ArrayList<>();
        List<Band> order = List.of(Band.values());
        for (Band band : order) {
            List<CustomerId> ids = customers.stream()
                    .filter(c -> c.is(band))
                    .map(AccountReview::id)
                    .toList();
            int lastWeek = (int) customers.stream()
                    .flatMap(c -> c.lastWeek().flatMap(WeekAssessment::scored).stream())
                    .filter(scored -> scored.band() == band)
                    .count();
            BigDecimal percent = BigDecimal.valueOf(percents[order.indexOf(band)], 1);
            bands.add(new HealthDistribution.BandShare(band, ids.size(), lastWeek, percent, arr.total(ids)));
        }
        return new HealthDistribution(bands, notScored(customers, arr));
    }

    /** Returns the mean of scores, rounded half up to hundredths. */
    static Optional<HealthScore> average(List<Scored> scored) {
        long sum = scored.stream().mapToLong(s -> s.score().hundredths()).sum();
        return scored.isEmpty() ? Optional.empty() : Optional.of(mean(sum, scored.size()));
    }

    /** Returns the median of scores; of two middle ones their mean, rounded half up. */
    static Optional<HealthScore> median(List<Scored> scored) {
        int[] sorted =
                scored.stream().mapToInt(s -> s.score().hundredths()).sorted().toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        int middle = sorted.length / 2;
        return Optional.of(
                sorted.length % 2 == 1
                        ? HealthScore.ofHundredths(sorted[middle])
                        : mean((long) sorted[middle - 1] + sorted[middle], 2));
    }

    private static HealthScore mean(long hundredths, long count) {
        return HealthScore.ofHundredths(BigDecimal.valueOf(hundredths)
                .divide(BigDecimal.valueOf(count), 0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    private static int[] percents(List<Integer> counts) {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            return new int[counts.size()];
        }
        List<BigInteger> numerators = counts.stream()
                .map(count -> BigInteger.valueOf((long) count * TENTHS_OF_A_PERCENT))
                .toList();
        return LargestRemainder.distribute(numerators, BigInteger.valueOf(total), TENTHS_OF_A_PERCENT);
    }

    private static List<HealthDistribution.NotScoredShare> notScored(List<AccountReview> customers, ArrBook arr) {
        Map<NotScoredReason, List<CustomerId>> byReason = new TreeMap<>();
        for (AccountReview customer : customers) {
            if (customer.now().assessment() instanceof NotScored notScored) {
                byReason.computeIfAbsent(notScored.reason(), r -> new ArrayList<>())
                        .add(customer.id());
            }
        }
        List<HealthDistribution.NotScoredShare> shares = new ArrayList<>();
        byReason.forEach(
                (reason, ids) -> shares.add(new HealthDistribution.NotScoredShare(reason, ids.size(), arr.total(ids))));
        return shares;
    }
}
