package io.github.cskit.scoring.risk;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.time.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for accounts where nobody signed in for too many whole days. Days on which usage was not recorded are not days
 * without a sign-in. Immutable and thread-safe.
 */
record SignInCheck(RiskPolicy policy) {

    Optional<RiskIndicator> find(WatchedAccount account, List<String> unknown) {
        LocalDate today = account.asOf().atZone(account.zone()).toLocalDate();
        Optional<DateRange> recorded = account.feeds().find(Feed.USAGE);
        Optional<LocalDate> last = account.history().usage().stream()
                .map(Usage::date)
                .filter(day -> day.isBefore(today))
                .max(Comparator.naturalOrder());
        if (recorded.isEmpty() || last.isEmpty()) {
            unknown.add("no-sign-in: no usage is on record");
            return Optional.empty();
        }
        LocalDate end =
                recorded.get().endExclusive().isBefore(today) ? recorded.get().endExclusive() : today;
        long silent = Math.max(0, ChronoUnit.DAYS.between(last.get(), end) - 1);
        if (silent <= policy.silentDays()) {
            return Optional.empty();
        }
        String text = "Nobody signed in for " + CountWords.of(silent, "day") + ", since " + last.get();
        return Optional.of(new RiskIndicator(
                RiskIndicatorKind.NO_SIGN_IN,
                policy.action(RiskIndicatorKind.NO_SIGN_IN),
                text,
                List.of(new Evidence("usage", last.get().toString(), text))));
    }
}
