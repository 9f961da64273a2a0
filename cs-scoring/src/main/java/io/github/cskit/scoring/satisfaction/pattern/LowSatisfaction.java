package io.github.cskit.scoring.satisfaction.pattern;

import io.github.cskit.core.validation.Checks;
import java.util.Comparator;
import java.util.List;

/**
 * Where satisfaction is low, and of how many places that were tried.
 *
 * <p>Immutable and thread-safe.
 *
 * @param patterns the places that stand, the surest first
 * @param tried how many groups were compared with the rest
 * @param tooSmall how many groups were too small to be compared
 */
public record LowSatisfaction(List<LowPattern> patterns, int tried, int tooSmall) {

    private static final Comparator<LowPattern> SUREST_FIRST = Comparator.comparingDouble(LowPattern::q)
            .thenComparingDouble(LowPattern::p)
            .thenComparing(LowPattern::dimension)
            .thenComparing(LowPattern::group)
            .thenComparing(LowPattern::kind)
            .thenComparing(pattern -> pattern.scale().toString());

    /** Sorts the patterns. */
    public LowSatisfaction {
        Checks.of("low satisfaction")
                .elements("patterns", patterns)
                .number("tried", tried, 0, Integer.MAX_VALUE)
                .number("tooSmall", tooSmall, 0, Integer.MAX_VALUE)
                .orThrow();
        patterns = patterns.stream().sorted(SUREST_FIRST).toList();
    }
}
