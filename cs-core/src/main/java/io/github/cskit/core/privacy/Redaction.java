package io.github.cskit.core.privacy;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * A text without the personal and secret data that was recognised in it, and where that was. It does not hold the data.
 * What remains is still what a customer wrote: hostile text, of one account.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the text with a placeholder for each piece of data
 * @param found where the data was, in the order of the text; spans do not overlap
 */
public record Redaction(String text, List<RedactedSpan> found) {

    /** Checks the parts and copies the list. */
    public Redaction {
        Checks.of("redaction").present("text", text).elements("found", found).orThrow();
        found = List.copyOf(found);
    }

    /**
     * Returns whether nothing was recognised, so that the text is as it was.
     *
     * @return true if nothing was found
     */
    public boolean isUnchanged() {
        return found.isEmpty();
    }

    /** Returns sizes, never the text. */
    @Override
    public String toString() {
        return "Redaction[text=" + text.length() + " characters, found=" + found.size() + "]";
    }
}
