package io.github.cskit.triage.guard;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a guarded classifier did on some tickets, or so far.
 *
 * <p>Immutable and thread-safe.
 *
 * @param classifier its name
 * @param tickets how many tickets there were
 * @param faults how many of them the fallback judged, by what was wrong; without those that are 0
 * @param quarantined whether it is left alone now
 * @param timeLimit how long a ticket is waited for; absent if there is no limit
 * @param threadsHeld how many threads are held by calls that do not end
 */
public record GuardReport(
        String classifier,
        long tickets,
        Map<FaultKind, Long> faults,
        boolean quarantined,
        Optional<Duration> timeLimit,
        int threadsHeld) {

    /** Checks the parts and copies the map, in the order of the kinds. */
    public GuardReport {
        timeLimit = Absent.orEmpty(timeLimit);
        Checks.of("guard report", classifier)
                .name("classifier", classifier)
                .number("tickets", tickets, 0, Long.MAX_VALUE)
                .present("faults", faults)
                .number("threadsHeld", threadsHeld, 0, Integer.MAX_VALUE)
                .orThrow();
        Map<FaultKind, Long> copy = new EnumMap<>(FaultKind.class);
        copy.putAll(faults);
        faults = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns how many tickets the fallback judged.
     *
     * @return the sum of the faults
     */
    public long fellBack() {
        return faults.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns how many tickets the classifier judged itself.
     *
     * @return the rest
     */
    public long answered() {
        return tickets - fellBack();
    }

    /**
     * Says it in a sentence, the missing time limit included.
     *
     * @return for example {@code Of 40 tickets the classifier (acme) judged 37; for 3 the fallback was used: failed 2,
     *     timed-out 1. It has no time limit.}
     */
    public String sentence() {
        String counts = faults.entrySet().stream()
                .map(each -> each.getKey().wireName() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return "Of " + tickets + (tickets == 1 ? " ticket" : " tickets") + " the classifier (" + classifier
                + ") judged "
                + answered()
                + (fellBack() == 0 ? "." : "; for " + fellBack() + " the fallback was used: " + counts + ".")
                + (quarantined ? " It is in quarantine." : "")
                + (threadsHeld > 0 ? " Calls that do not end hold " + threadsHeld + " of its threads." : "")
                + timeLimit.map(limit -> " Its time limit is " + limit + ".").orElse(" It has no time limit.");
    }
}
