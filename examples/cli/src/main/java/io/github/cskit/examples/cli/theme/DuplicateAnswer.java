package io.github.cskit.examples.cli.theme;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.triage.duplicate.DuplicateCandidate;
import io.github.cskit.triage.theme.RemarkRef;
import java.math.BigDecimal;
import java.util.List;

/**
 * What {@code cs duplicates} says of one ticket. Immutable and thread-safe.
 *
 * @param id the ticket
 * @param candidates the tickets that may say the same, the most similar first
 */
public record DuplicateAnswer(String id, List<Candidate> candidates) {

    private static final int DECIMALS = 4;

    /**
     * A ticket that may say the same. Immutable and thread-safe.
     *
     * @param id the ticket
     * @param similarity how like the texts are, 0 to 1
     */
    public record Candidate(String id, BigDecimal similarity) {}

    /** Copies the list. */
    public DuplicateAnswer {
        candidates = Absent.orEmptyList(candidates);
    }

    /**
     * Creates the answer.
     *
     * @param ref the ticket
     * @param candidates what may say the same
     * @return the answer
     */
    public static DuplicateAnswer of(RemarkRef ref, List<DuplicateCandidate> candidates) {
        return new DuplicateAnswer(
                ref.id(),
                candidates.stream()
                        .map(each -> new Candidate(each.ref().id(), Decimals.rounded(each.similarity(), DECIMALS)))
                        .toList());
    }
}
