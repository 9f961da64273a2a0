package io.github.cskit.triage.impact;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Says how accounts use the product, in a sentence each: what shows whether a wish comes from people who work with it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param book the accounts
 */
public record UsageContext(AccountBook book) {

    /** Checks that there is a book. */
    public UsageContext {
        Checks.of("usage context").present("book", book).orThrow();
    }

    /**
     * Returns the sentences.
     *
     * @param customers the accounts
     * @return one for each account by id; where nothing is measured of one, it says so; for no accounts one that says that
     *     none is known
     */
    public List<String> sentences(Collection<CustomerId> customers) {
        List<String> sentences = new ArrayList<>();
        for (CustomerId customer : new TreeSet<>(customers)) {
            sentences.add("Account (" + customer + "): "
                    + book.find(customer)
                            .flatMap(AffectedAccount::snapshot)
                            .map(UsageContext::usage)
                            .filter(words -> !words.isEmpty())
                            .orElse("no usage is measured"));
        }
        return sentences.isEmpty() ? List.of("No account is known, so no usage is either") : List.copyOf(sentences);
    }

    private static String usage(CustomerSnapshot snapshot) {
        List<String> parts = new ArrayList<>();
        value(snapshot, Signals.USAGE_ACTIVE_DAYS_28)
                .ifPresent(days -> parts.add(decimal(days, 0) + " active days in the last 28"));
        value(snapshot, Signals.USAGE_ACTIVE_SEAT_SHARE)
                .ifPresent(share -> parts.add(percent(share) + " of its seats active"));
        value(snapshot, Signals.ADOPTION_FEATURE_SHARE)
                .ifPresent(share -> parts.add(percent(share) + " of its features used"));
        value(snapshot, Signals.USAGE_CHANGE_28)
                .ifPresent(change -> parts.add("usage " + (change < 0 ? "down " : "up ") + percent(Math.abs(change))
                        + " on the 28 days before"));
        return String.join(", ", parts);
    }

    private static Optional<Double> value(CustomerSnapshot snapshot, SignalId signal) {
        return snapshot.reading(signal) instanceof Reading.Measured measured
                ? Optional.of(measured.value())
                : Optional.empty();
    }

    private static String percent(double share) {
        return decimal(share * 100, 0) + " %";
    }

    private static String decimal(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
