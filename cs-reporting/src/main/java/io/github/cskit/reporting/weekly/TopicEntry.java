package io.github.cskit.reporting.weekly;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.theme.Topic;

/**
 * A topic of the tickets, with the money behind it and who should act.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what people call it; from data
 * @param topic its tickets, customers and mix of categories
 * @param arr what its customers pay a year together, each counted once, as far as it is known
 * @param owner the role that its leading category is routed to
 * @param recipient who holds that role by the host's directory; the role's own name where nobody does
 */
public record TopicEntry(String name, Topic topic, Money arr, Role owner, String recipient) {

    /** Checks the parts. */
    public TopicEntry {
        Checks.of("topic entry")
                .name("name", name)
                .present("topic", topic)
                .present("arr", arr)
                .present("owner", owner)
                .name("recipient", recipient)
                .orThrow();
    }
}
