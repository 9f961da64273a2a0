package io.github.cskit.reporting.document;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * Horizontal bars on a common scale that begins at 0.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what is compared
 * @param bars the bars, from top to bottom
 */
public record BarChart(String title, List<Bar> bars) implements Block {

    /**
     * One bar.
     *
     * @param label what it stands for; may come from data
     * @param size its length; 0 or more
     */
    public record Bar(String label, long size) {

        /** Checks the parts. */
        public Bar {
            Checks.of("bar")
                    .text("label", label)
                    .number("size", size, 0, Long.MAX_VALUE)
                    .orThrow();
        }
    }

    /** Copies the bars. */
    public BarChart {
        Checks.of("bar chart").name("title", title).elements("bars", bars).orThrow();
        bars = List.copyOf(bars);
    }

    /**
     * Returns the length of the longest bar.
     *
     * @return the greatest size; 0 where there is none
     */
    public long longest() {
        return bars.stream().mapToLong(Bar::size).max().orElse(0);
    }
}
