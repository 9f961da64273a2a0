package io.github.cskit.reporting.checklist;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import java.util.regex.Pattern;

/**
 * The name of an item or a gap within its checklist, for example {@code migration-path}. It is not the item's text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value lower-case letters, digits and hyphens, at most 64 characters, starting with a letter
 */
public record ItemId(String value) implements Comparable<ItemId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    /** Checks the form. */
    public ItemId {
        Checks.of("item id")
                .require(
                        value != null && FORM.matcher(value).matches(),
                        "value",
                        "malformed",
                        "be 1 to 64 lower-case letters, digits and hyphens, starting with a letter")
                .orThrow();
    }

    /**
     * Creates the id from its text.
     *
     * @param value the text
     * @return the id
     * @throws io.github.cskit.core.validation.InvalidValueException if it is malformed
     */
    @JsonCreator
    public static ItemId of(String value) {
        return new ItemId(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
