package io.github.cskit.scoring.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.validation.WireNames;

/**
 * Where an account stands in a portfolio on a date: in a band, without a score, or not there. Not scored is a state of
 * its own and never a band.
 *
 * <p>Immutable and thread-safe.
 */
public enum HealthState {
    /** In the band Green. */
    GREEN("green"),

    /** In the band Yellow. */
    YELLOW("yellow"),

    /** In the band Red. */
    RED("red"),

    /** There, without a score. */
    NOT_SCORED("not-scored"),

    /** Not a customer on that date: not yet, or no longer. */
    ABSENT("absent");

    private final String wireName;

    HealthState(String wireName) {
        this.wireName = wireName;
    }

    /**
     * Returns the state of an assessed account.
     *
     * @param assessment its health
     * @return its band, or not scored
     */
    public static HealthState of(HealthAssessment assessment) {
        return assessment instanceof Scored scored ? of(scored.band()) : NOT_SCORED;
    }

    /**
     * Returns the state of a band.
     *
     * @param band the band
     * @return the state of that name
     */
    public static HealthState of(Band band) {
        return switch (band) {
            case GREEN -> GREEN;
            case YELLOW -> YELLOW;
            case RED -> RED;
        };
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
    public static HealthState parse(String wireName) {
        return WireNames.parse(HealthState.class, wireName, values(), HealthState::wireName);
    }
}
