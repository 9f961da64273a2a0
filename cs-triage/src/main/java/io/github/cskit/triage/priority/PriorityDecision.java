package io.github.cskit.triage.priority;

import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Optional;

/**
 * A priority and its reasons: where it starts and every move add up to where it ends, or the decision cannot be made. It is
 * a recommendation; it moves no deadline.
 *
 * <p>Immutable and thread-safe.
 *
 * @param priority how soon it should be worked on
 * @param severity the severity that it starts from; absent if it is not set
 * @param start the priority of the severity alone
 * @param impact the customers that it affects
 * @param moves what moved it, in the order of the policy's rules; empty if nothing did
 * @param policy the policy
 */
public record PriorityDecision(
        Priority priority,
        Optional<Integer> severity,
        Priority start,
        AffectedCustomers impact,
        List<PriorityMove> moves,
        ModelRef policy) {

    /** The priorities, the most urgent first. */
    static final List<Priority> SCALE = List.of(Priority.values());

    /** Checks that the moves lead from the start to the priority. */
    public PriorityDecision {
        severity = Absent.orEmpty(severity);
        moves = Absent.orEmptyList(moves);
        Checks checks = Checks.of("priority decision")
                .present("priority", priority)
                .present("start", start)
                .present("impact", impact)
                .elements("moves", moves)
                .present("policy", policy);
        checks.orThrow();
        int moved = moves.stream().mapToInt(PriorityMove::steps).sum();
        int made = SCALE.indexOf(start) - SCALE.indexOf(priority);
        checks.require(moved == made, "moves", "adding up to " + moved, "add up to " + made)
                .orThrow();
    }

    /**
     * Says it in a sentence.
     *
     * @return for example {@code high: normal for severity 3; red-customer +1}
     */
    public String sentence() {
        StringBuilder sentence = new StringBuilder(priority.wireName())
                .append(": ")
                .append(start.wireName())
                .append(severity.map(given -> " for severity " + given).orElse(" without a severity"));
        moves.forEach(move -> sentence.append("; ")
                .append(move.reason())
                .append(move.steps() > 0 ? " +" : " ")
                .append(move.steps()));
        return sentence.toString();
    }
}
