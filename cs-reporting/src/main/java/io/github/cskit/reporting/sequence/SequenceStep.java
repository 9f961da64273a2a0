package io.github.cskit.reporting.sequence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.FreeText;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * One message of a sequence: a number of days after the start of the contract, or when a milestone is reached.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name within the sequence
 * @param template the name of its template
 * @param daysAfterStart how many days after the contract's first day it is due; absent if a milestone triggers it
 * @param milestone the name of the milestone that triggers it on the day it is reached; absent if days do
 * @param title what it offers: a next step, a guide, a webinar
 * @param article where customers find it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SequenceStep(
        @NotNull @Text String name,
        @NotNull @Text String template,
        Optional<@Min(0) Integer> daysAfterStart,
        Optional<@Text String> milestone,
        @NotNull @Text String title,
        @NotNull @FreeText String article) {

    private static final int MOST_DAYS = 3_660;

    /** Checks the parts. */
    public SequenceStep {
        daysAfterStart = Absent.orEmpty(daysAfterStart);
        milestone = Absent.orEmpty(milestone);
        Checks checks = Checks.of("sequence step", name)
                .name("name", name)
                .name("template", template)
                .nameIfGiven("milestone", milestone)
                .name("title", title)
                .text("article", article)
                .require(
                        daysAfterStart.isPresent() != milestone.isPresent(),
                        "daysAfterStart",
                        daysAfterStart.isPresent() ? "given beside a milestone" : "absent without a milestone",
                        "be the one trigger, or a milestone");
        daysAfterStart.ifPresent(days -> checks.number("daysAfterStart", days, 0, MOST_DAYS));
        checks.orThrow();
    }
}
