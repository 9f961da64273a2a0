package io.github.cskit.scoring.scorecard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A comparison with a number that says whether the number itself belongs to it: {@code > 0.8}, {@code <= 5}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param above true for values above the bound, false for values below it
 * @param inclusive whether the bound itself belongs to it
 * @param bound the number
 */
public record Threshold(boolean above, boolean inclusive, BigDecimal bound) {

    private static final Pattern FORM = Pattern.compile("(>=|>|<=|<) ?(-?[0-9]{1,12}(?:\\.[0-9]{1,6})?)");

    /** Checks the bound. */
    public Threshold {
        Checks.of("threshold").number("bound", bound, -1e12, 1e12).orThrow();
    }

    /**
     * Reads a threshold.
     *
     * @param text one of {@code > >= < <=} and a number
     * @return the threshold
     * @throws io.github.cskit.core.validation.InvalidValueException if it is not of that form
     */
    @JsonCreator
    public static Threshold parse(@Nullable String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        Checks.of("threshold")
                .require(matcher.matches(), "", "not a comparison", "be for example > 0.8")
                .orThrow();
        String operator = matcher.group(1);
        return new Threshold(operator.startsWith(">"), operator.endsWith("="), new BigDecimal(matcher.group(2)));
    }

    /**
     * Returns whether a value meets the threshold.
     *
     * @param value a finite value
     * @return true if it lies on the right side, or on the bound of an inclusive threshold
     */
    public boolean holds(double value) {
        int order = Double.compare(value + 0.0, bound.doubleValue());
        return order == 0 ? inclusive : above == order > 0;
    }

    /** Returns the comparison as it is written. */
    @Override
    @JsonValue
    public String toString() {
        return String.format(Locale.ROOT, "%s%s %s", above ? ">" : "<", inclusive ? "=" : "", bound.toPlainString());
    }
}
