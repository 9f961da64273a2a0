package io.github.cskit.scoring.retention;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry of the log of retention efforts: a case was opened, ended, or was taken up again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the case
 * @param at when
 * @param outcome where it stands since
 * @param opening with what it began, where it was opened, and only there
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RetentionEntry(
        RetentionCaseId id, Instant at, RetentionOutcome outcome, Optional<RetentionOpening> opening) {

    /** Checks that only an open case has an opening. */
    public RetentionEntry {
        opening = Absent.orEmpty(opening);
        Checks.of("retention entry", id)
                .present("id", id)
                .present("at", at)
                .present("outcome", outcome)
                .require(
                        opening.isEmpty() || outcome == RetentionOutcome.OPEN,
                        "opening",
                        "given",
                        "be absent where the case ended")
                .orThrow();
    }

    /**
     * Notes that a case was opened.
     *
     * @param id the case
     * @param at when
     * @param opening with what it began
     * @return the entry
     */
    public static RetentionEntry opened(RetentionCaseId id, Instant at, RetentionOpening opening) {
        return new RetentionEntry(id, at, RetentionOutcome.OPEN, Optional.of(opening));
    }

    /**
     * Notes that a case ended, or with {@link RetentionOutcome#OPEN} that it was taken up again.
     *
     * @param id the case
     * @param at when
     * @param outcome where it stands since
     * @return the entry
     */
    public static RetentionEntry moved(RetentionCaseId id, Instant at, RetentionOutcome outcome) {
        return new RetentionEntry(id, at, outcome, Optional.empty());
    }
}
