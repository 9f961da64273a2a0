package io.github.cskit.triage.guard;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.CueEvidence;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketField;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with a reply. That probabilities are numbers that add up is seen to by {@link Classification}: a
 * classifier that tries otherwise is refused there, and the refusal says which rule it broke.
 */
final class AnswerCheck {

    private static final String PROBABILITIES = "probabilities";
    private static final String CATEGORY = "ticket category";
    private static final int LONGEST_DETAIL = 200;

    private AnswerCheck() {}

    /** Returns the fault of a reply; empty if it is an answer that can be used. */
    static Optional<ClassifierFault> check(Ticket ticket, Reply<Classification> reply) {
        if (reply instanceof Reply.Missing<Classification> missing) {
            return fault(ticket, missing.kind(), missing.detail());
        }
        if (reply instanceof Reply.Threw<Classification> threw) {
            return Optional.of(thrown(ticket, threw.thrown()));
        }
        return reply instanceof Reply.Returned<Classification> returned
                ? returned(ticket, returned.answer())
                : Optional.empty();
    }

    /** Returns whether two answers to one ticket say the same; evidence does not count. */
    static boolean agree(Classification one, Classification other) {
        if (one.category() != other.category() || !one.abstained().equals(other.abstained())) {
            return false;
        }
        for (TicketCategory category : TicketCategory.values()) {
            double first = one.probabilities().getOrDefault(category, 0.0);
            double second = other.probabilities().getOrDefault(category, 0.0);
            if (Math.abs(first - second) > Classification.TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private static Optional<ClassifierFault> returned(Ticket ticket, @Nullable Classification answer) {
        if (answer == null) {
            return fault(ticket, FaultKind.NO_ANSWER, "null");
        }
        if (!answer.ticket().equals(ticket.id())) {
            return fault(ticket, FaultKind.WRONG_TICKET, "an answer to another ticket");
        }
        for (CueEvidence evidence : answer.evidence()) {
            String text = evidence.field() == TicketField.TITLE ? ticket.title() : ticket.body();
            if (evidence.end() > text.length()) {
                return fault(ticket, FaultKind.INVALID, "evidence outside the text");
            }
        }
        return Optional.empty();
    }

    private static ClassifierFault thrown(Ticket ticket, Throwable thrown) {
        String type = thrown.getClass().getName();
        String detail = type.length() <= LONGEST_DETAIL ? type : type.substring(0, LONGEST_DETAIL);
        if (thrown.getClass() == InvalidValueException.class) {
            return refused(ticket, (InvalidValueException) thrown, detail);
        }
        FaultKind kind = thrown instanceof Error ? FaultKind.BROKE : FaultKind.FAILED;
        return new ClassifierFault(ticket.id(), kind, detail);
    }

    /** Says which rule an answer broke. What the refusal says besides may be the host's words, and is left out. */
    private static ClassifierFault refused(Ticket ticket, InvalidValueException refusal, String detail) {
        if (refusal.subject().equals(CATEGORY)) {
            return new ClassifierFault(ticket.id(), FaultKind.UNKNOWN_LABEL, CATEGORY);
        }
        return refusal.problems().stream()
                .map(AnswerCheck::kind)
                .filter(kind -> kind != FaultKind.INVALID)
                .findFirst()
                .map(kind -> new ClassifierFault(ticket.id(), kind, PROBABILITIES))
                .orElseGet(() -> new ClassifierFault(ticket.id(), FaultKind.INVALID, detail));
    }

    private static FaultKind kind(Problem problem) {
        if (problem.path().equals(PROBABILITIES)) {
            return FaultKind.NOT_SUMMING;
        }
        if (!problem.path().startsWith(PROBABILITIES)) {
            return FaultKind.INVALID;
        }
        boolean number = !problem.found().equals("NaN");
        boolean negative = problem.found().startsWith("-");
        return number ? (negative ? FaultKind.NEGATIVE : FaultKind.INVALID) : FaultKind.NOT_A_NUMBER;
    }

    private static Optional<ClassifierFault> fault(Ticket ticket, FaultKind kind, String detail) {
        return Optional.of(new ClassifierFault(ticket.id(), kind, detail));
    }
}
