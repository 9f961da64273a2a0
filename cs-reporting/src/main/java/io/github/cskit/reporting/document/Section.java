package io.github.cskit.reporting.document;

import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a document under a heading of its own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id what links point to: lower-case letters, digits and hyphens, beginning with a letter
 * @param title its heading
 * @param blocks what it says
 */
public record Section(String id, String title, List<Block> blocks) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    /** Checks the id and copies the blocks. */
    public Section {
        Checks.of("section")
                .require(id != null && ID.matcher(id).matches(), "id", "malformed", "be lower-kebab")
                .name("title", title)
                .elements("blocks", blocks)
                .orThrow();
        blocks = List.copyOf(blocks);
    }
}
