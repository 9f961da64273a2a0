package io.github.cskit.core.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The declared scale of a survey answer: whole numbers from low to high, both inclusive. Answers on different scales
 * are never mixed. Written {@code 1-5}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param low the worst answer, 0 to 99
 * @param high the best answer, above low and at most 100
 */
public record AnswerScale(int low, int high) {

    /** The scale of the question "would you recommend us". */
    public static final AnswerScale ZERO_TO_TEN = new AnswerScale(0, 10);

    /** The common five-point scale. */
    public static final AnswerScale ONE_TO_FIVE = new AnswerScale(1, 5);

    /** The seven-point scale. */
    public static final AnswerScale ONE_TO_SEVEN = new AnswerScale(1, 7);

    /** Checks the bounds. */
    public AnswerScale {
        Checks.of("answer scale")
                .number("low", low, 0, 99)
                .number("high", high, 1, 100)
                .require(low < high, "high", high, "be above low (" + low + ")")
                .orThrow();
    }

    /**
     * Creates a scale.
     *
     * @param low the worst answer
     * @param high the best answer
     * @return the scale
     */
    public static AnswerScale of(int low, int high) {
        return new AnswerScale(low, high);
    }

    /**
     * Reads a scale such as {@code 1-5}.
     *
     * @param text low and high joined by a hyphen
     * @return the scale
     * @throws io.github.cskit.core.validation.InvalidValueException if it is not of that form
     */
    @JsonCreator
    public static AnswerScale parse(@Nullable String text) {
        String given = text == null ? "" : text;
        boolean wellFormed = given.matches("[0-9]{1,3}-[0-9]{1,3}");
        Checks.of("answer scale")
                .require(wellFormed, "", "not of the form LOW-HIGH", "be for example 1-5")
                .orThrow();
        String[] bounds = given.split("-", 2);
        return new AnswerScale(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
    }

    /**
     * Returns how many different answers there are.
     *
     * @return high − low + 1, at least 2
     */
    public int size() {
        return high - low + 1;
    }

    /**
     * Returns whether an answer is on the scale.
     *
     * @param answer the answer
     * @return true if it lies between low and high, both inclusive
     */
    public boolean contains(int answer) {
        return answer >= low && answer <= high;
    }

    /**
     * Brings an answer, or a mean of answers, from this scale to 0–10, linearly.
     *
     * @param answer the answer
     * @return 0 for the worst answer, 10 for the best
     */
    public double toTen(double answer) {
        return 10.0 * (answer - low) / (high - low);
    }

    /** Returns the scale as {@code 1-5}. */
    @Override
    @JsonValue
    public String toString() {
        return low + "-" + high;
    }
}
