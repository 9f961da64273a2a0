package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.decision.CheckpointDecision;
import io.github.cskit.core.decision.CheckpointKind;
import io.github.cskit.core.decision.HumanCheckpoint;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of checkpoints and what people decided at them.
 *
 * <p>Immutable and thread-safe.
 */
public final class CheckpointArbitraries {

    private static final int SECONDS_A_DAY = 86_400;

    private CheckpointArbitraries() {}

    /**
     * Returns the kinds of the library, and some of a host's own.
     *
     * @return the generator
     */
    public static Arbitrary<CheckpointKind> checkpointKinds() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(
                                CheckpointKind.PROPOSAL,
                                CheckpointKind.SCHEMA_CHANGE,
                                CheckpointKind.ARCHITECTURE_CHANGE,
                                CheckpointKind.UNSURE_EFFECT)),
                Tuple.of(1, TextArbitraries.names().map(CheckpointKind::of)));
    }

    /**
     * Returns checkpoints.
     *
     * @return the generator
     */
    public static Arbitrary<HumanCheckpoint> humanCheckpoints() {
        return Combinators.combine(
                        checkpointKinds(),
                        TextArbitraries.ids(),
                        ExplainArbitraries.fingerprints(),
                        EscalationArbitraries.roles(),
                        TextArbitraries.names(),
                        TimeArbitraries.instants())
                .as(HumanCheckpoint::new);
    }

    /**
     * Returns decisions: passed and refused, by somebody else than who asked.
     *
     * @return the generator
     */
    public static Arbitrary<CheckpointDecision> checkpointDecisions() {
        return Combinators.combine(humanCheckpoints(), Arbitraries.of(true, false), TextArbitraries.texts())
                .as(CheckpointArbitraries::decision);
    }

    private static CheckpointDecision decision(HumanCheckpoint checkpoint, boolean passed, String reason) {
        String by = checkpoint.askedBy().strip().equalsIgnoreCase("ada") ? "Grace" : "Ada";
        Instant at = TimeArbitraries.later(checkpoint.askedAt(), SECONDS_A_DAY);
        return passed
                ? CheckpointDecision.passed(checkpoint, by, at)
                : CheckpointDecision.refused(checkpoint, by, reason, at);
    }
}
