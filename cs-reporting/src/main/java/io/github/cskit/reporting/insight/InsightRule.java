package io.github.cskit.reporting.insight;

import java.util.List;

/**
 * Finds insights. Hosts implement it for what they know to look for; the standard rules come through the same door.
 * Implementations must be immutable and thread-safe, and find the same in the same data.
 */
@FunctionalInterface
public interface InsightRule {

    /**
     * Looks for insights.
     *
     * @param context what there is to look at
     * @return what was found, the most important first; empty if nothing was
     */
    List<Insight> find(InsightContext context);
}
