package io.github.cskit.triage.intake;

import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * How complete a ticket is, and what is still to be asked. What it says and what it does not say add up to 100. It judges
 * what is said, not whether that is true, and not the customer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ticket the ticket
 * @param category the category whose form it was held against
 * @param found what it says, in the order of the form
 * @param missing the fields that it leaves open, those that count most first
 */
public record TicketQuality(TicketId ticket, TicketCategory category, List<PartFound> found, List<FormField> missing) {

    /** Checks that the parts add up. */
    public TicketQuality {
        found = Absent.orEmptyList(found);
        missing = Absent.orEmptyList(missing);
        Checks checks = Checks.of("ticket quality", ticket)
                .present("ticket", ticket)
                .present("category", category)
                .elements("found", found)
                .elements("missing", missing);
        checks.orThrow();
        int sum = found.stream().mapToInt(PartFound::weight).sum()
                + missing.stream().mapToInt(FormField::weight).sum();
        checks.require(sum == FormField.ALL, "found", "adding up to " + sum + " with missing", "add up to 100")
                .orThrow();
    }

    /**
     * Returns how complete the ticket is.
     *
     * @return the weights of what it says, 0 to 100
     */
    public int completeness() {
        return found.stream().mapToInt(PartFound::weight).sum();
    }

    /**
     * Returns what to ask.
     *
     * @return one question for each field that is missing, the weightiest first; empty if the ticket is complete
     */
    public List<String> questions() {
        return missing.stream().map(FormField::question).toList();
    }

    /** Returns id and completeness. */
    @Override
    public String toString() {
        return "TicketQuality[" + ticket + ", " + completeness() + "]";
    }
}
