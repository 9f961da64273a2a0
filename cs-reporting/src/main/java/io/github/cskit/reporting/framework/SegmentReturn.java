package io.github.cskit.reporting.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * How many of those that left a segment came back, campaign or not: what a win-back campaign has to be better than.
 *
 * <p>Immutable and thread-safe.
 *
 * @param segment the segment; absent for accounts without one
 * @param cameBack accounts that had left and are customers again, among all that ever left
 * @param interval its Wilson interval at 95 %
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SegmentReturn(Optional<Segment> segment, Proportion cameBack, Interval interval) {

    /** Checks the parts. */
    public SegmentReturn {
        segment = Absent.orEmpty(segment);
        Checks.of("segment return")
                .present("cameBack", cameBack)
                .present("interval", interval)
                .orThrow();
    }
}
