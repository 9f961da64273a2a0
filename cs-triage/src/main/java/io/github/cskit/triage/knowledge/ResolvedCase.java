package io.github.cskit.triage.knowledge;

import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What support learned from tickets that it resolved, in the words of the person who resolved them. It may still hold personal
 * data: what is drafted from it does not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what it is about, as a reader would look for it
 * @param outcome what the reader achieves
 * @param steps what the reader does, one step each; empty for a question that an answer settles
 * @param answer what is to be known beside the steps; may be empty where there are steps
 * @param tickets the tickets it was learned from; at least one
 */
public record ResolvedCase(String title, String outcome, List<String> steps, String answer, Set<TicketId> tickets) {

    private static final int MOST_STEPS = 50;

    /** Checks the parts and copies the collections. */
    public ResolvedCase {
        Checks checks = Checks.of("resolved case")
                .name("title", title)
                .text("outcome", outcome)
                .names("steps", steps)
                .text("answer", answer)
                .elements("tickets", tickets);
        checks.orThrow();
        checks.require(!tickets.isEmpty(), "tickets", "empty", "hold at least one")
                .require(steps.size() <= MOST_STEPS, "steps", steps.size() + " in all", "be " + MOST_STEPS + " at most")
                .require(!steps.isEmpty() || !answer.isBlank(), "answer", "blank without steps", "say something")
                .require(!outcome.isBlank(), "outcome", "blank", "say what the reader achieves")
                .orThrow();
        steps = List.copyOf(steps);
        tickets = Collections.unmodifiableSet(new TreeSet<>(tickets));
    }

    /**
     * Creates a case that is settled by steps.
     *
     * @param title what it is about
     * @param outcome what the reader achieves
     * @param steps what the reader does
     * @param tickets the tickets it was learned from
     * @return the case
     */
    public static ResolvedCase ofSteps(String title, String outcome, List<String> steps, Set<TicketId> tickets) {
        return new ResolvedCase(title, outcome, steps, "", tickets);
    }

    /**
     * Creates a case that is settled by an answer.
     *
     * @param question what is asked
     * @param answer what is to be known
     * @param tickets the tickets it was learned from
     * @return the case
     */
    public static ResolvedCase ofAnswer(String question, String answer, Set<TicketId> tickets) {
        return new ResolvedCase(question, answer, List.of(), answer, tickets);
    }

    /** Returns the tickets, never the words. */
    @Override
    public String toString() {
        return "ResolvedCase[" + tickets + "]";
    }
}
