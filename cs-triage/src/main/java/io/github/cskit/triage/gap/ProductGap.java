package io.github.cskit.triage.gap;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.impact.CustomerImpact;
import io.github.cskit.triage.impact.RiceInputs;
import io.github.cskit.triage.matter.Matter;
import io.github.cskit.triage.matter.TicketQuote;
import java.util.List;

/**
 * A wish that by the rule is a gap of the product, with the customers behind it. It is not a decision to build it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param matter the wish and its tickets
 * @param clauses by which clauses of the rule, at least one
 * @param impact whom it concerns
 * @param quotes what customers said
 * @param usage how those that asked use the product
 * @param rice what customer data suggests for RICE
 */
public record ProductGap(
        Matter matter,
        List<GapClause> clauses,
        CustomerImpact impact,
        List<TicketQuote> quotes,
        List<String> usage,
        RiceInputs rice) {

    /** Checks the parts. */
    public ProductGap {
        clauses = Absent.orEmptyList(clauses);
        quotes = Absent.orEmptyList(quotes);
        usage = Absent.orEmptyList(usage);
        Checks.of("product gap")
                .present("matter", matter)
                .elements("clauses", clauses)
                .require(!clauses.isEmpty(), "clauses", "empty", "hold a clause")
                .present("impact", impact)
                .elements("quotes", quotes)
                .present("rice", rice)
                .orThrow();
    }

    /**
     * Returns whether one customer asked again and again: by the letter of the rule it is a gap, and whoever weighs it
     * should know.
     *
     * @return true if there are several tickets, all of one known customer
     */
    public boolean ofOneCustomer() {
        return matter.tickets().size() > 1
                && impact.customers().size() == 1
                && matter.tickets().stream()
                        .allMatch(each -> each.ticket().customer().isPresent());
    }

    /** Returns how many tickets there are, never what they say. */
    @Override
    public String toString() {
        return "ProductGap[" + matter + "]";
    }
}
