package io.github.cskit.scoring.trend;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * Where measured readings are going. It is not a judgement of the level: a poor score may improve. Too few readings
 * have no direction; see {@link Trend.InsufficientData}.
 *
 * <p>Immutable and thread-safe.
 */
public enum TrendDirection {
    /** A rise that is large enough and hardly by chance. */
    IMPROVING("improving"),

    /** Neither of the others. */
    STABLE("stable"),

    /** A fall that is large enough and hardly by chance. */
    DECLINING("declining");

    private final String wireName;

    TrendDirection(String wireName) {
        this.wireName = wireName;
    }

    /**
     * Returns the name used in files and messages.
     *
     * @return lower-kebab
     */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /**
     * Finds the constant with a wire name.
     *
     * @param wireName lower-kebab
     * @return the constant
     * @throws io.github.cskit.core.validation.InvalidValueException if there is none, listing those there are
     */
    @JsonCreator
    public static TrendDirection parse(String wireName) {
        return WireNames.parse(TrendDirection.class, wireName, values(), TrendDirection::wireName);
    }
}
