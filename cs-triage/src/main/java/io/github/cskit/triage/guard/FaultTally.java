package io.github.cskit.triage.guard;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts tickets and faults. Thread-safe. */
final class FaultTally {

    private final Map<FaultKind, Long> faults = new EnumMap<>(FaultKind.class);
    private long tickets;

    synchronized void count(GuardedClassification result) {
        tickets++;
        result.fault().ifPresent(fault -> faults.merge(fault.kind(), 1L, Long::sum));
    }

    synchronized GuardReport report(String classifier, boolean quarantined, Optional<TimeLimit> limit) {
        Optional<Duration> ticketLimit = limit.map(TimeLimit::ticket);
        int held = limit.map(TimeLimit::threadsHeld).orElse(0);
        return new GuardReport(classifier, tickets, faults, quarantined, ticketLimit, held);
    }
}
