package io.github.cskit.triage.guard;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Optional;

/**
 * A batch of which every ticket is classified.
 *
 * <p>Immutable and thread-safe.
 *
 * @param results one for each ticket, in the order of the tickets
 * @param report how the guarded classifier did on them
 */
public record GuardedBatch(List<GuardedClassification> results, GuardReport report) {

    /** Copies the list. */
    public GuardedBatch {
        Checks.of("guarded batch")
                .elements("results", results)
                .present("report", report)
                .orThrow();
        results = List.copyOf(results);
    }

    /**
     * Returns the classifications, whoever gave them.
     *
     * @return one for each ticket, in the order of the tickets
     */
    public List<Classification> classifications() {
        return results.stream().map(GuardedClassification::classification).toList();
    }

    /**
     * Returns what was wrong with the guarded classifier.
     *
     * @return the faults, in the order of the tickets
     */
    public List<ClassifierFault> faults() {
        return results.stream()
                .map(GuardedClassification::fault)
                .flatMap(Optional::stream)
                .toList();
    }
}
