package io.github.cskit.triage.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * What came of mended documents: how often the topic was asked about before and after, and what the customers that had
 * asked say.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before how many tickets there were before
 * @param daysBefore in how many days
 * @param after how many there were afterwards
 * @param daysAfter in how many days
 * @param fewer the one-sided exact probability of so few afterwards if nothing had changed; absent without a ticket
 * @param more the one-sided exact probability of so many afterwards if nothing had changed; absent without a ticket
 * @param helped who says that it helped, among those that answered; absent if nobody has
 * @param silent how many of the affected customers have not answered
 * @param verdict whether it helped
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record GapVerification(
        int before,
        int daysBefore,
        int after,
        int daysAfter,
        Optional<Double> fewer,
        Optional<Double> more,
        Optional<Proportion> helped,
        int silent,
        GapVerdict verdict) {

    /** Checks the ranges. */
    public GapVerification {
        fewer = Absent.orEmpty(fewer);
        more = Absent.orEmpty(more);
        helped = Absent.orEmpty(helped);
        Checks.of("gap verification")
                .number("before", before, 0, Integer.MAX_VALUE)
                .number("daysBefore", daysBefore, 1, Integer.MAX_VALUE)
                .number("after", after, 0, Integer.MAX_VALUE)
                .number("daysAfter", daysAfter, 0, Integer.MAX_VALUE)
                .number("silent", silent, 0, Integer.MAX_VALUE)
                .present("verdict", verdict)
                .orThrow();
    }
}
