package io.github.cskit.reporting.document;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * One bar divided into shares: how a whole is made up. Parts of no size keep their label and take no room.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what the whole is
 * @param parts its parts, in the order in which they stand
 */
public record StackedBar(String title, List<Part> parts) implements Block {

    /**
     * One part.
     *
     * @param label what it is
     * @param tone its colour
     * @param size how large it is; 0 or more
     * @param shown its size in words, for example {@code 38 (63.3%)}
     */
    public record Part(String label, Tone tone, long size, String shown) {

        /** Checks the parts. */
        public Part {
            Checks.of("part")
                    .name("label", label)
                    .present("tone", tone)
                    .number("size", size, 0, Long.MAX_VALUE)
                    .text("shown", shown)
                    .orThrow();
        }
    }

    /** Copies the parts. */
    public StackedBar {
        Checks.of("stacked bar").name("title", title).elements("parts", parts).orThrow();
        parts = List.copyOf(parts);
    }

    /**
     * Adds the parts up.
     *
     * @return the size of the whole; 0 where there is nothing
     */
    public long total() {
        return parts.stream().mapToLong(Part::size).reduce(0, Math::addExact);
    }
}
