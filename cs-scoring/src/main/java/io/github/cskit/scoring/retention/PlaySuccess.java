package io.github.cskit.scoring.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Map;
import java.util.Optional;

/**
 * How a play went: what was observed, and what may be said of it. Saved counts as success; downgraded and churned do
 * not, and open cases are in no rate.
 *
 * <p>Immutable and thread-safe.
 *
 * @param play the name of the play
 * @param segment the segment; absent for all together
 * @param counts how many of the cases in which the play was run stand where
 * @param success saved among ended cases; absent while none has ended
 * @param interval the Wilson interval of the success; absent with it
 * @param heldOut saved among the ended cases that were held out; absent if there are none
 * @param difference the interval of the difference between both; absent without a verdict
 * @param verdict what may be said
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PlaySuccess(
        String play,
        Optional<Segment> segment,
        Map<RetentionOutcome, Integer> counts,
        Optional<Proportion> success,
        Optional<Interval> interval,
        Optional<Proportion> heldOut,
        Optional<Interval> difference,
        EffectVerdict verdict) {

    /** Checks the parts. */
    public PlaySuccess {
        segment = Absent.orEmpty(segment);
        success = Absent.orEmpty(success);
        interval = Absent.orEmpty(interval);
        heldOut = Absent.orEmpty(heldOut);
        difference = Absent.orEmpty(difference);
        Checks.of("play success")
                .name("play", play)
                .present("counts", counts)
                .present("verdict", verdict)
                .orThrow();
    }
}
