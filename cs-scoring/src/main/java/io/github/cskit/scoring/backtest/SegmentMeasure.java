package io.github.cskit.scoring.backtest;

import io.github.cskit.core.statistics.Discrimination;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * How a score does in one segment. Immutable and thread-safe.
 *
 * @param segment the segment
 * @param churned how many of its customers churned
 * @param measured the measures; empty where there are too few churned or kept ones
 */
public record SegmentMeasure(String segment, Proportion churned, Optional<Discrimination> measured) {

    /** Checks that the parts are there. */
    public SegmentMeasure {
        Checks.of("segment measure")
                .present("segment", segment)
                .present("churned", churned)
                .present("measured", measured)
                .orThrow();
    }
}
