package io.github.cskit.core.decision;

import java.util.List;

/**
 * The proof that every checkpoint of some work was passed by a person. Only a {@link CheckpointGate} makes one: it has no
 * public constructor, and no document can be read as one. Whatever must not happen without a person asks for it.
 *
 * <p>Immutable and thread-safe.
 */
public final class CheckpointPassage {

    private final List<CheckpointDecision> decisions;

    CheckpointPassage(List<CheckpointDecision> decisions) {
        this.decisions = List.copyOf(decisions);
    }

    /**
     * Returns who let the work go on.
     *
     * @return the decision on each checkpoint, in their order
     */
    public List<CheckpointDecision> decisions() {
        return decisions;
    }

    /**
     * Returns whether a checkpoint was passed by it.
     *
     * @param checkpoint the checkpoint, of exactly one content
     * @return true if a person let exactly that go on
     */
    public boolean covers(HumanCheckpoint checkpoint) {
        return decisions.stream().anyMatch(decision -> decision.checkpoint().equals(checkpoint));
    }

    /** Returns how many checkpoints were passed. */
    @Override
    public String toString() {
        return "CheckpointPassage[" + decisions.size() + "]";
    }
}
