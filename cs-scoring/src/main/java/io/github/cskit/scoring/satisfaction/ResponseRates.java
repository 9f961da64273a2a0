package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/** How the share of those asked that answered is known. Immutable and thread-safe. */
final class ResponseRates {

    private ResponseRates() {}

    /**
     * Returns the rate among all that were asked, where that is known; else among those recorded, if anyone was recorded
     * without an answer, since else it may be unknown.
     */
    static Optional<Proportion> of(long answers, long silent, SurveyFrame frame) {
        long recorded = answers + silent;
        if (frame.invited().isPresent()) {
            long invited = frame.invited().get();
            Checks.of("response rate")
                    .require(
                            invited >= recorded,
                            "invited",
                            invited,
                            "be at least " + recorded + ", all that answered, skipped or left it half done")
                    .orThrow();
            return Optional.of(Proportion.of(answers, invited));
        }
        return silent == 0 ? Optional.empty() : Optional.of(Proportion.of(answers, recorded));
    }
}
