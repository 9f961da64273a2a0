package io.github.cskit.scoring.satisfaction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * The group that one answer to "would you recommend us" belongs to. It is not a band of the aggregate NPS, which runs
 * from −100 to 100 and is refused here.
 *
 * <p>Source: F. F. Reichheld, "The one number you need to grow", Harvard Business Review (December 2003).
 *
 * <p>Immutable and thread-safe.
 */
public enum NpsGroup {
    /** Answers 9 and 10. */
    PROMOTER("promoter"),

    /** Answers 7 and 8. */
    PASSIVE("passive"),

    /** Answers 0 to 6. */
    DETRACTOR("detractor");

    /** The least answer of a promoter, inclusive. */
    static final int PROMOTER_FROM = 9;

    /** The least answer of a passive, inclusive. */
    static final int PASSIVE_FROM = 7;

    private final String wireName;

    NpsGroup(String wireName) {
        this.wireName = wireName;
    }

    /**
     * Returns the group of an answer: 6 is a detractor, 7 and 8 are passives, 9 is a promoter.
     *
     * @param answer a whole number from 0 to 10
     * @return its group
     * @throws io.github.cskit.core.validation.InvalidValueException if the answer is outside 0–10, naming it
     */
    public static NpsGroup of(int answer) {
        AnswerRule.NPS.require(answer);
        return answer >= PROMOTER_FROM ? PROMOTER : answer >= PASSIVE_FROM ? PASSIVE : DETRACTOR;
    }

    /**
     * Returns the group of an answer that was read as a decimal.
     *
     * @param answer a whole number from 0 to 10: 9.0 is one, 8.5 and NaN are not
     * @return its group
     * @throws io.github.cskit.core.validation.InvalidValueException if the answer is not a whole number from 0 to 10, naming it
     */
    public static NpsGroup of(double answer) {
        return of(AnswerRule.NPS.require(answer));
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
    public static NpsGroup parse(String wireName) {
        return WireNames.parse(NpsGroup.class, wireName, values(), NpsGroup::wireName);
    }
}
