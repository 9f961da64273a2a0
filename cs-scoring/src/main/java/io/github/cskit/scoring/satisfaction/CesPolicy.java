package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which answers of a scale say that it was easy, and the level of the interval. A scale that the table does not name is
 * cut in its middle: its better half is easy, without the middle answer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param easyFrom the least answer that says it was easy, inclusive, by scale
 * @param level the level of the interval, more than 0 and less than 1
 */
public record CesPolicy(Map<AnswerScale, Integer> easyFrom, double level) {

    private static final CesPolicy STANDARD = new CesPolicy(table(), 0.95);

    /** Checks that each cut leaves answers on both sides, and copies the table in its order. */
    public CesPolicy {
        Checks checks = Checks.of("CES policy");
        easyFrom.forEach(
                (scale, from) -> checks.number("easyFrom[" + scale + "]", from, scale.low() + 1, scale.high()));
        checks.require(level > 0 && level < 1, "level", level, "be more than 0 and less than 1")
                .orThrow();
        easyFrom = Collections.unmodifiableMap(new LinkedHashMap<>(easyFrom));
    }

    /**
     * Returns the standard policy: 5–7 of 1–7 ("agree at least somewhat that it was easy"), 4–5 of 1–5, 95 %.
     *
     * <p>Source: M. Dixon, N. Toman and R. DeLisi, "The Effortless Experience" (2013), the customer effort score 2.0.
     *
     * @return the policy
     */
    public static CesPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns the policy with another cut of one scale.
     *
     * @param scale the scale
     * @param from the least answer that says it was easy, above the worst
     * @return the changed policy
     * @throws io.github.cskit.core.validation.InvalidValueException if the cut leaves no answers on one side
     */
    public CesPolicy withEasyFrom(AnswerScale scale, int from) {
        Map<AnswerScale, Integer> changed = new LinkedHashMap<>(easyFrom);
        changed.put(scale, from);
        return new CesPolicy(changed, level);
    }

    /**
     * Returns the least answer of a scale that says it was easy.
     *
     * @param scale the scale
     * @return the answer, inclusive: 5 for 1–7
     */
    public int easyFrom(AnswerScale scale) {
        return easyFrom.getOrDefault(scale, (scale.low() + scale.high()) / 2 + 1);
    }

    private static Map<AnswerScale, Integer> table() {
        Map<AnswerScale, Integer> table = new LinkedHashMap<>();
        table.put(AnswerScale.ONE_TO_SEVEN, 5);
        table.put(AnswerScale.ONE_TO_FIVE, 4);
        return table;
    }
}
