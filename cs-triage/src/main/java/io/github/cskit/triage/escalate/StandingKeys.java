package io.github.cskit.triage.escalate;

import io.github.cskit.core.escalation.EscalationCase;
import io.github.cskit.core.escalation.EscalationKey;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationRegister;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.matter.Matter;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the open case of a matter by its tickets, so that it keeps its key when new tickets change the words that it is
 * called by. A case is the matter's own if at least half of the fewer of both their tickets are the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param register all escalations and where they stand
 */
public record StandingKeys(EscalationRegister register) {

    /** Checks that there is a register. */
    public StandingKeys {
        Checks.of("standing keys").present("register", register).orThrow();
    }

    /**
     * Returns the keys of nothing: every matter is new.
     *
     * @return keys over an empty register
     */
    public static StandingKeys none() {
        return new StandingKeys(EscalationRegister.empty());
    }

    /**
     * Finds the key of a matter.
     *
     * @param kind what is escalated
     * @param matter the matter
     * @return the key of the open case with the most tickets in common; else that of what it is about
     */
    public EscalationKey of(EscalationKind kind, Matter matter) {
        Set<String> tickets =
                matter.ticketIds().stream().map(TicketId::value).collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<EscalationKey> standing = register.open().stream()
                .filter(each -> each.packet().kind().equals(kind))
                .filter(each -> isSame(each, tickets))
                .max(Comparator.comparingLong((EscalationCase each) -> shared(each, tickets))
                        .thenComparing(each -> each.packet().key(), Comparator.reverseOrder()))
                .map(each -> each.packet().key());
        return standing.orElseGet(() -> EscalationKey.of(kind, matter.about()));
    }

    private static boolean isSame(EscalationCase each, Set<String> tickets) {
        long fewer = Math.min(tickets.size(), tickets(each).size());
        return fewer > 0 && 2 * shared(each, tickets) >= fewer;
    }

    private static long shared(EscalationCase each, Set<String> tickets) {
        return tickets(each).stream().filter(tickets::contains).count();
    }

    private static Set<String> tickets(EscalationCase each) {
        return each.packet().evidence().stream()
                .filter(fact -> fact.kind().equals("ticket"))
                .map(fact -> fact.source())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
