package io.github.cskit.reporting.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Something worth knowing that the data shows, with what speaks for it and what to do about it. It is an observation
 * with a recommendation: it claims no cause that the evidence does not show.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is about
 * @param subject the name of what it is about, from data; absent if it is about several
 * @param statement what was found, in our own words; reads on after the subject and a colon
 * @param recommendation what to do
 * @param owner the role that it falls to
 * @param recipient who holds that role by the host's directory; the role's own name where nobody does
 * @param customers the accounts concerned, each once
 * @param arr what those accounts pay a year together, as far as it is known; absent if it says nothing here
 * @param evidence what speaks for it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Insight(
        InsightKind kind,
        Optional<String> subject,
        String statement,
        String recommendation,
        Role owner,
        String recipient,
        List<CustomerId> customers,
        Optional<Money> arr,
        List<Evidence> evidence) {

    /** The kind of evidence that quotes a ticket; its source is the id of the ticket. */
    public static final String TICKET_EVIDENCE = "ticket";

    /** Copies the lists; there is no insight without evidence. */
    public Insight {
        subject = Absent.orEmpty(subject);
        customers = Absent.orEmptyList(customers);
        arr = Absent.orEmpty(arr);
        evidence = Absent.orEmptyList(evidence);
        Checks.of("insight", kind)
                .present("kind", kind)
                .nameIfGiven("subject", subject)
                .name("statement", statement)
                .name("recommendation", recommendation)
                .present("owner", owner)
                .name("recipient", recipient)
                .require(!evidence.isEmpty(), "evidence", "empty", "hold at least one fact")
                .orThrow();
    }

    /**
     * Returns this insight with every piece of evidence replaced by another.
     *
     * @param change what becomes of each
     * @return another insight
     */
    public Insight withEvidence(UnaryOperator<Evidence> change) {
        return new Insight(
                kind,
                subject,
                statement,
                recommendation,
                owner,
                recipient,
                customers,
                arr,
                evidence.stream().map(change).toList());
    }

    /** Returns kind and number of accounts. */
    @Override
    public String toString() {
        return "Insight[" + kind.wireName() + ", customers=" + customers.size() + "]";
    }
}
