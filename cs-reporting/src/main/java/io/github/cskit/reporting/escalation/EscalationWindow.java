package io.github.cskit.reporting.escalation;

import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Release;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.account.ReviewFrame;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which tickets the rules of packets look at: gaps at those of a window, defects at open ones, adoption at those on a feature
 * since its first release. Immutable and thread-safe.
 */
record EscalationWindow(ReviewFrame frame, DateRange gaps, Map<FeatureId, LocalDate> released) {

    /** Copies the days of release. */
    EscalationWindow {
        released = Collections.unmodifiableMap(new TreeMap<>(released));
    }

    /** Returns the day of the first release of each feature. */
    static Map<FeatureId, LocalDate> released(Collection<Release> releases) {
        Map<FeatureId, LocalDate> released = new TreeMap<>();
        for (Release release : releases) {
            release.feature()
                    .ifPresent(id -> released.merge(
                            id, release.releasedOn(), (one, other) -> one.isBefore(other) ? one : other));
        }
        return released;
    }

    boolean holds(Ticket ticket) {
        return frame.isOpen(ticket)
                || frame.holds(gaps, ticket.openedAt())
                || (ticket.openedAt().isBefore(frame.asOf()) && isSinceRelease(ticket));
    }

    private boolean isSinceRelease(Ticket ticket) {
        LocalDate day = ticket.openedAt().atZone(frame.zone()).toLocalDate();
        return ticket.feature()
                .filter(released::containsKey)
                .map(released::get)
                .filter(from -> !day.isBefore(from))
                .isPresent();
    }
}
