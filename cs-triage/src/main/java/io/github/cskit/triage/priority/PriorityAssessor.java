package io.github.cskit.triage.priority;

import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.money.CurrencyMismatchException;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides by a policy how soon matters should be worked on.
 *
 * <p>Immutable and thread-safe.
 */
public final class PriorityAssessor {

    private final PriorityPolicy policy;
    private final ModelRef model;

    private PriorityAssessor(PriorityPolicy policy) {
        this.policy = policy;
        this.model = policy.model();
    }

    /**
     * Creates an assessor.
     *
     * @param policy what it decides by
     * @return the assessor
     */
    public static PriorityAssessor of(PriorityPolicy policy) {
        Checks.of("priority assessor").present("policy", policy).orThrow();
        return new PriorityAssessor(policy);
    }

    /**
     * Decides the priority of a matter.
     *
     * @param severity 1 (worst) to 4; empty if it is not set
     * @param impact the customers that it affects
     * @return the priority, with everything that moved it
     * @throws CurrencyMismatchException if a rule and the impact speak of different currencies
     * @throws io.github.cskit.core.validation.InvalidValueException if the severity is out of range
     */
    public PriorityDecision assess(Optional<Integer> severity, AffectedCustomers impact) {
        Checks.of("priority")
                .number("severity", severity.orElse(PriorityPolicy.WORST), PriorityPolicy.WORST, PriorityPolicy.MILDEST)
                .present("impact", impact)
                .orThrow();
        Priority start = policy.start(severity);
        List<PriorityMove> moves = new ArrayList<>();
        for (ImpactRule rule : policy.rules()) {
            if (rule.holds(impact)) {
                moves.add(new PriorityMove(rule.name(), rule.steps()));
            }
        }
        int wanted = moves.stream().mapToInt(PriorityMove::steps).sum();
        int allowed = Math.max(-policy.mostSteps(), Math.min(policy.mostSteps(), wanted));
        List<Priority> scale = PriorityDecision.SCALE;
        int place = Math.max(0, Math.min(scale.size() - 1, scale.indexOf(start) - allowed));
        int made = scale.indexOf(start) - place;
        if (made != wanted) {
            moves.add(new PriorityMove(PriorityMove.BOUND, made - wanted));
        }
        return new PriorityDecision(scale.get(place), severity, start, impact, moves, model);
    }

    /**
     * Returns the policy.
     *
     * @return what it decides by
     */
    public PriorityPolicy policy() {
        return policy;
    }
}
