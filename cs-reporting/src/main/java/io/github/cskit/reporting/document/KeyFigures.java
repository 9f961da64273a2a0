package io.github.cskit.reporting.document;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * The few figures that a reader looks at first.
 *
 * <p>Immutable and thread-safe.
 *
 * @param figures the figures
 */
public record KeyFigures(List<Fact> figures) implements Block {

    /** Copies the figures. */
    public KeyFigures {
        Checks.of("key figures").elements("figures", figures).orThrow();
        figures = List.copyOf(figures);
    }
}
