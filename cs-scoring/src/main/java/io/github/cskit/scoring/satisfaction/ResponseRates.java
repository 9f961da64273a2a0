package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/** How the share of those asked that answered is known. Immutable and thread-safe. */
final class ResponseRates {

    private ResponseRates() {}

    /** Returns the rate where skipped people were recorded; empty where none were, since then it may be unknown. */
    static Optional<Proportion> ofTally(long answers, long skipped) {
        return skipped == 0 ? Optional.empty() : Optional.of(Proportion.of(answers, answers + skipped));
    }

    /** Returns the rate among all that were asked. */
    static Optional<Proportion> ofInvited(long answers, long skipped, long invited) {
        long least = Math.max(1, answers + skipped);
        Checks.of("response rate")
                .require(
                        invited >= least, "invited", invited, "be at least " + least + ", all that answered or skipped")
                .orThrow();
        return Optional.of(Proportion.of(answers, invited));
    }
}
