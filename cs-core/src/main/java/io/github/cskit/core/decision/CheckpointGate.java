package io.github.cskit.core.decision;

import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Lets work go on only after a person has decided on each of its checkpoints.
 *
 * <pre>{@code
 * CheckpointGate gate = CheckpointGate.of(List.of(
 *         HumanCheckpoint.ask(CheckpointKind.PROPOSAL, "offer-7", text, "draft writer", now)));
 * gate.open(decisions);                              // what still waits
 * CheckpointPassage passage = gate.pass(decisions);  // or a refusal that names what waits
 * }</pre>
 *
 * <p>The latest decision on a checkpoint counts, and of one instant the refusal. A decision on another content, however
 * alike, is none. Immutable and thread-safe.
 */
public final class CheckpointGate {

    private static final Comparator<CheckpointDecision> ORDER = Comparator.comparing(CheckpointDecision::at)
            .thenComparing(CheckpointDecision::passed, Comparator.reverseOrder())
            .thenComparing(CheckpointDecision::by);

    private final List<HumanCheckpoint> checkpoints;

    private CheckpointGate(List<HumanCheckpoint> checkpoints) {
        this.checkpoints = checkpoints;
    }

    /**
     * Creates the gate of some work.
     *
     * @param checkpoints what a person must decide on; at least one
     * @return the gate
     */
    public static CheckpointGate of(Collection<HumanCheckpoint> checkpoints) {
        List<HumanCheckpoint> distinct = List.copyOf(new LinkedHashSet<>(checkpoints));
        Checks.of("checkpoint gate")
                .require(!distinct.isEmpty(), "checkpoints", "empty", "hold a checkpoint")
                .orThrow();
        return new CheckpointGate(distinct);
    }

    /**
     * Returns the checkpoints that are not passed.
     *
     * @param decisions what was decided, in any order
     * @return those without a decision and those that were refused, in their order
     */
    public List<HumanCheckpoint> open(Collection<CheckpointDecision> decisions) {
        return checkpoints.stream()
                .filter(checkpoint -> passed(checkpoint, decisions).isEmpty())
                .toList();
    }

    /**
     * Lets the work go on.
     *
     * @param decisions what was decided, in any order
     * @return the proof
     * @throws io.github.cskit.core.validation.InvalidValueException naming every checkpoint that is not passed
     */
    public CheckpointPassage pass(Collection<CheckpointDecision> decisions) {
        Checks checks = Checks.of("passage");
        List<CheckpointDecision> proof = new ArrayList<>();
        for (int i = 0; i < checkpoints.size(); i++) {
            HumanCheckpoint checkpoint = checkpoints.get(i);
            Optional<CheckpointDecision> passed = passed(checkpoint, decisions);
            passed.ifPresent(proof::add);
            checks.require(
                    passed.isPresent(),
                    "checkpoints[" + i + "]",
                    "(" + checkpoint.kind() + ") that nobody let pass",
                    "be passed by a named person in the role (" + checkpoint.decider() + ")");
        }
        checks.orThrow();
        return new CheckpointPassage(proof);
    }

    private static Optional<CheckpointDecision> passed(
            HumanCheckpoint checkpoint, Collection<CheckpointDecision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.checkpoint().equals(checkpoint))
                .max(ORDER)
                .filter(CheckpointDecision::passed);
    }

    /** Returns how many checkpoints there are. */
    @Override
    public String toString() {
        return "CheckpointGate[" + checkpoints.size() + "]";
    }
}
