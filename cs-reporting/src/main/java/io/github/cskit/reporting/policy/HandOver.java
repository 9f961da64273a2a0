package io.github.cskit.reporting.policy;

import io.github.cskit.core.decision.CheckpointKind;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finished work, handed over for quality evaluation: every deliverable of its brief with evidence, every checkpoint passed by a
 * person, every policy evaluation passed. One that lacks any of it cannot be built, and the refusal lists all that is missing.
 *
 * <p>Source: division charter, "interfaces". Immutable and thread-safe.
 *
 * @param brief what was asked
 * @param deliverables what each deliverable rests on, by its name
 * @param passed the checkpoints that a person decided
 * @param evaluations what the policies say of the outgoing parts; may be empty if nothing leaves
 */
public record HandOver(
        MissionBrief brief,
        Map<String, List<Evidence>> deliverables,
        Set<CheckpointKind> passed,
        List<PolicyEvaluation> evaluations) {

    /** Checks that nothing is missing and copies the collections. */
    public HandOver {
        Checks checks = Checks.of("hand-over", brief == null ? null : brief.id())
                .present("brief", brief)
                .present("deliverables", deliverables)
                .elements("passed", passed)
                .elements("evaluations", evaluations);
        checks.orThrow();
        for (String name : brief.deliverables()) {
            checks.require(
                    !deliverables.getOrDefault(name, List.of()).isEmpty(),
                    "deliverables[" + name + "]",
                    "without evidence",
                    "have some");
        }
        for (String name : deliverables.keySet()) {
            checks.require(
                    brief.deliverables().contains(name),
                    "deliverables[" + name + "]",
                    "given",
                    "be a deliverable of the brief");
        }
        for (CheckpointKind kind : brief.checkpoints()) {
            checks.require(
                    passed.contains(kind), "passed", "without (" + kind + ")", "hold the decision of a person on it");
        }
        for (int i = 0; i < evaluations.size(); i++) {
            checks.require(evaluations.get(i).passed(), "evaluations[" + i + "]", "not passed", "be passed");
        }
        checks.orThrow();
        Map<String, List<Evidence>> copy = new TreeMap<>();
        deliverables.forEach((name, evidence) -> copy.put(name, List.copyOf(evidence)));
        deliverables = Collections.unmodifiableMap(copy);
        passed = Collections.unmodifiableSet(new TreeSet<>(passed));
        evaluations = List.copyOf(evaluations);
    }

    /** Returns the brief and the number of deliverables. */
    @Override
    public String toString() {
        return "HandOver[" + brief.id() + ", deliverables=" + deliverables.size() + "]";
    }
}
