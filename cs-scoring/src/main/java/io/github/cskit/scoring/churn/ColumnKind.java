package io.github.cskit.scoring.churn;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;
import java.util.Locale;

/** What the cells of a column are. Immutable and thread-safe. */
public enum ColumnKind {
    /** Numbers, and dates as days since 1970: neighbours are alike. */
    NUMBER,

    /** Categories: none is nearer to another. */
    CATEGORY;

    /**
     * Returns the name in documents.
     *
     * @return the name in small letters
     */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a name.
     *
     * @param wireName the name in documents
     * @return the kind
     * @throws io.github.cskit.core.validation.InvalidValueException if it is none
     */
    @JsonCreator
    public static ColumnKind parse(String wireName) {
        return WireNames.parse(ColumnKind.class, wireName, values(), ColumnKind::wireName);
    }
}
