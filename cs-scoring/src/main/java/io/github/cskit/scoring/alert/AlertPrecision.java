package io.github.cskit.scoring.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * How many of the past alerts were followed by a departure. An alert that led to a save counts as not followed by one,
 * so this is the least that the alerts were right.
 *
 * <p>Immutable and thread-safe.
 *
 * @param share followed by a departure among those that can be judged; absent if none can
 * @param interval its Wilson interval; absent with it
 * @param pending alerts whose horizon is not over
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AlertPrecision(Optional<Proportion> share, Optional<Interval> interval, int pending) {

    /** Checks that share and interval come together. */
    public AlertPrecision {
        share = Absent.orEmpty(share);
        interval = Absent.orEmpty(interval);
        Checks.of("alert precision")
                .require(share.isPresent() == interval.isPresent(), "interval", "apart", "come with the share")
                .number("pending", pending, 0, Integer.MAX_VALUE)
                .orThrow();
    }
}
