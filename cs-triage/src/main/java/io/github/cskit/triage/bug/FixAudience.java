package io.github.cskit.triage.bug;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.EscalationCase;
import io.github.cskit.core.escalation.EscalationEvent;
import io.github.cskit.core.escalation.EscalationStatus;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Says who waits to hear that a defect is fixed. It sends nothing, and writes nothing: each customer gets a draft that a
 * person reviews.
 *
 * <p>Immutable and thread-safe.
 */
public final class FixAudience {

    private FixAudience() {}

    /**
     * Returns whom to tell.
     *
     * @param bug the case of the defect
     * @param told the customers who were told already
     * @return every customer of every packet that was raised, each once, by id, without those told already; nobody before
     *     the defect is resolved
     */
    public static List<CustomerId> due(EscalationCase bug, Collection<CustomerId> told) {
        boolean fixed = bug.status() == EscalationStatus.RESOLVED || bug.status() == EscalationStatus.VERIFIED;
        if (!fixed) {
            return List.of();
        }
        TreeSet<CustomerId> due = new TreeSet<>(bug.packet().customers());
        for (EscalationEvent entry : bug.entries()) {
            entry.packet().ifPresent(packet -> due.addAll(packet.customers()));
        }
        due.removeAll(new TreeSet<>(told));
        return List.copyOf(due);
    }
}
