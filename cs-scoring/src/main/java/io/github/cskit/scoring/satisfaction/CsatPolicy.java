package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which answers of a scale count as satisfied (the top box), and the level of its interval. A scale that the table does
 * not name takes its top {@code otherwise} answers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param topBox how many of the best answers are the top box, by scale
 * @param otherwise how many on any other scale, at least 1
 * @param level the level of the interval, more than 0 and less than 1
 */
public record CsatPolicy(Map<AnswerScale, Integer> topBox, int otherwise, double level) {

    private static final CsatPolicy STANDARD = new CsatPolicy(table(), 2, 0.95);

    /** Checks that each top box leaves an answer outside it, and copies the table in its order. */
    public CsatPolicy {
        Checks checks = Checks.of("CSAT policy");
        topBox.forEach((scale, size) -> checks.number("topBox[" + scale + "]", size, 1, scale.size() - 1));
        checks.number("otherwise", otherwise, 1, AnswerScale.ZERO_TO_TEN.high())
                .require(level > 0 && level < 1, "level", level, "be more than 0 and less than 1")
                .orThrow();
        topBox = Collections.unmodifiableMap(new LinkedHashMap<>(topBox));
    }

    /**
     * Returns the standard policy: 4–5 of 1–5, 6–7 of 1–7, 9–10 of 0–10, the best two of any other scale, 95 %.
     *
     * @return the policy
     */
    public static CsatPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns the policy with another top box for one scale.
     *
     * @param scale the scale
     * @param size how many of its best answers are the top box, from 1 to one less than it has
     * @return the changed policy
     * @throws io.github.cskit.core.validation.InvalidValueException if the top box is empty or holds every answer
     */
    public CsatPolicy withTopBox(AnswerScale scale, int size) {
        Map<AnswerScale, Integer> changed = new LinkedHashMap<>(topBox);
        changed.put(scale, size);
        return new CsatPolicy(changed, otherwise, level);
    }

    /**
     * Returns the policy with another level of the interval.
     *
     * @param changed the level, more than 0 and less than 1
     * @return the changed policy
     */
    public CsatPolicy withLevel(double changed) {
        return new CsatPolicy(topBox, otherwise, changed);
    }

    /**
     * Returns the least answer in the top box of a scale.
     *
     * @param scale the scale
     * @return the answer, inclusive: 4 for 1–5
     * @throws io.github.cskit.core.validation.InvalidValueException if the scale is not in the table and too short for the other top box
     */
    public int topBoxFrom(AnswerScale scale) {
        int size = topBox.getOrDefault(scale, otherwise);
        Checks.of("CSAT policy")
                .require(
                        size < scale.size(),
                        "topBox[" + scale + "]",
                        "not given",
                        "be, since the scale has not more than the " + size + " answers of other top boxes")
                .orThrow();
        return scale.high() - size + 1;
    }

    private static Map<AnswerScale, Integer> table() {
        Map<AnswerScale, Integer> table = new LinkedHashMap<>();
        table.put(AnswerScale.ONE_TO_FIVE, 2);
        table.put(AnswerScale.ONE_TO_SEVEN, 2);
        table.put(AnswerScale.ZERO_TO_TEN, 2);
        return table;
    }
}
