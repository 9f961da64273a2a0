package io.github.cskit.reporting.checklist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Optional;

/**
 * What a seal covers: the checklist as it was asked, what was answered, and what followed. It is not sealed by itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param template the checklist
 * @param answers the answers
 * @param outcome the outcome at the time of signing
 * @param gaps the gaps that were open
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SealedContent(
        ChecklistTemplate template, ChecklistAnswers answers, Optional<ChecklistOutcome> outcome, List<OpenGap> gaps) {

    /** Checks the parts and copies the list. */
    public SealedContent {
        outcome = Absent.orEmpty(outcome);
        gaps = Absent.orEmptyList(gaps);
        Checks.of("sealed checklist")
                .present("template", template)
                .present("answers", answers)
                .orThrow();
    }

    /**
     * Creates the content of a review.
     *
     * @param review the review
     * @return what its seal covers
     */
    public static SealedContent of(ChecklistReview review) {
        return new SealedContent(review.template(), review.answers(), review.outcome(), review.gaps());
    }
}
