package io.github.cskit.examples.benchmarks.classify;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import java.time.Instant;
import java.util.List;

/**
 * An issue with the label that its project gave it.
 *
 * @param id which one it is
 * @param repository where it was filed
 * @param title its title
 * @param body its text
 * @param label what its project calls it
 */
record Issue(String id, String repository, String title, String body, String label) {

    /** Returns title and text as one. */
    String text() {
        return title + " \n" + body;
    }

    /** Returns whether it is one to learn from; the others are judged. Half of them are, by the hash of the id alone. */
    boolean toLearnFrom() {
        return (mixed(id.hashCode()) & 1) == 0;
    }

    /** Returns it as a ticket of the library, with the repository as its tag. */
    Ticket ticket() {
        return Ticket.builder(TicketId.of(id), Instant.EPOCH, title, body)
                .tags(List.of(repository))
                .build();
    }

    /** Returns it with nothing but its title. */
    Issue withoutBody() {
        return new Issue(id, repository, title, "", label);
    }

    private static int mixed(int hash) {
        int h = hash ^ (hash >>> 16);
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
