package io.github.cskit.core.health;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;
import java.util.List;

/**
 * What a score asks of the account team: the four-action scheme. It is not the health band, which has three ranges and
 * other edges, and it is not the decision of a person.
 *
 * <p>Source: customer retention and expansion, "health score actions": 80–100 expand, 60–79 monitor, 40–59 intervene,
 * 0–39 save. Immutable and thread-safe.
 */
public enum ActionRange {
    /** From 80.00: grow the account. */
    EXPAND("expand"),

    /** From 60.00, below 80.00: keep watching. */
    MONITOR("monitor"),

    /** From 40.00, below 60.00: step in. */
    INTERVENE("intervene"),

    /** Below 40.00: save the account. */
    SAVE("save");

    private static final BandScheme<ActionRange> STANDARD = BandScheme.of(List.of(
            new BandScheme.Step<>(EXPAND, HealthScore.ofHundredths(80_00)),
            new BandScheme.Step<>(MONITOR, HealthScore.ofHundredths(60_00)),
            new BandScheme.Step<>(INTERVENE, HealthScore.ofHundredths(40_00)),
            new BandScheme.Step<>(SAVE, HealthScore.ofHundredths(0))));

    private final String wireName;

    ActionRange(String wireName) {
        this.wireName = wireName;
    }

    /**
     * Returns the standard scheme: edges at 80.00, 60.00 and 40.00, each belonging to the range above it.
     *
     * @return the scheme
     */
    public static BandScheme<ActionRange> standard() {
        return STANDARD;
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
    public static ActionRange parse(String wireName) {
        return WireNames.parse(ActionRange.class, wireName, values(), ActionRange::wireName);
    }
}
