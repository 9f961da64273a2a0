package io.github.cskit.reporting.news;

import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A problem that is fixed, and who reported it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reference what it is called among ourselves, for example the number of the bug; customers do not read it
 * @param problem what customers saw, in words that all of them may read
 * @param fixedOn the day since which it is fixed
 * @param tickets the tickets that reported it
 */
public record FixNews(String reference, String problem, LocalDate fixedOn, Set<TicketId> tickets) {

    /** Checks the parts and copies the set. */
    public FixNews {
        Checks.of("fix news", reference)
                .name("reference", reference)
                .name("problem", problem)
                .present("fixedOn", fixedOn)
                .elements("tickets", tickets)
                .orThrow();
        tickets = Collections.unmodifiableSet(new TreeSet<>(tickets));
    }
}
