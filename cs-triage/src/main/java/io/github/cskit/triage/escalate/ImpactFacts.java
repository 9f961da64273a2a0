package io.github.cskit.triage.escalate;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.EscalationFact;
import io.github.cskit.core.escalation.EscalationSection;
import io.github.cskit.core.health.Band;
import io.github.cskit.triage.impact.AccountBook;
import io.github.cskit.triage.impact.CustomerImpact;
import java.util.ArrayList;
import java.util.List;

/** Whom a matter concerns, as parts of a packet. Immutable and thread-safe. */
record ImpactFacts(AccountBook book) {

    private static final String NOBODY = "No account is known";

    /** Returns who is concerned: each account with its name. */
    EscalationSection customers(CustomerImpact impact) {
        List<EscalationFact> facts = new ArrayList<>();
        for (CustomerId customer : impact.customers()) {
            facts.add(EscalationFact.of(customer.value(), name(customer)));
        }
        return facts.isEmpty()
                ? EscalationSection.ofLines("customers", List.of(NOBODY))
                : EscalationSection.ofFacts("customers", facts);
    }

    /** Returns what they pay, how they are, and how urgent that makes it. */
    EscalationSection arr(CustomerImpact impact) {
        List<EscalationFact> facts = new ArrayList<>();
        facts.add(
                EscalationFact.of("Customers", String.valueOf(impact.customers().size())));
        facts.add(EscalationFact.of("ARR", impact.arr().toString()));
        if (impact.unpriced() > 0) {
            facts.add(EscalationFact.of("Of unknown revenue", String.valueOf(impact.unpriced())));
        }
        for (Band band : Band.values()) {
            facts.add(EscalationFact.of(
                    "Health " + band.wireName(), String.valueOf(impact.bands().getOrDefault(band, 0))));
        }
        facts.add(EscalationFact.of("Not scored", String.valueOf(impact.notScored())));
        facts.add(EscalationFact.of("At risk", String.valueOf(impact.atRisk())));
        facts.add(EscalationFact.of("Urgency", impact.urgency().wireName()));
        return new EscalationSection("arr-impact", facts, impact.because());
    }

    private String name(CustomerId customer) {
        return book.find(customer).map(account -> account.customer().name()).orElse("not in the book");
    }
}
