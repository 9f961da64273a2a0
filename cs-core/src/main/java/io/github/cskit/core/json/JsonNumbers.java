package io.github.cskit.core.json;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/** What numbers may look like on the wire. */
final class JsonNumbers {

    /** The longest literal, in characters, inclusive. */
    static final int MAX_LENGTH = 1000;

    /** The furthest the point may be moved by an exponent, inclusive. */
    static final int MAX_EXPONENT = 400;

    private static final int MAX_SHOWN = 40;
    private static final int MAX_PLAIN = 21;
    private static final int MIN_PLAIN = -6;

    private JsonNumbers() {}

    /** Judges a literal by its looks, without computing it. */
    static boolean isBounded(String literal) {
        int e = Math.max(literal.indexOf('e'), literal.indexOf('E'));
        if (e >= 0 && !exponentBounded(literal, e + 1)) {
            return false;
        }
        return Double.isFinite(Double.parseDouble(literal));
    }

    private static boolean exponentBounded(String literal, int start) {
        int from = literal.charAt(start) == '-' || literal.charAt(start) == '+' ? start + 1 : start;
        int exponent = 0;
        for (int i = from; i < literal.length() && exponent <= MAX_EXPONENT; i++) {
            exponent = exponent * 10 + (literal.charAt(i) - '0');
        }
        return exponent <= MAX_EXPONENT;
    }

    static String shown(String literal) {
        return literal.length() <= MAX_SHOWN ? literal : "a number of " + literal.length() + " characters";
    }

    /**
     * Writes a number as RFC 8785 and ECMAScript do: the shortest digits that read back as the same double, without a
     * trailing {@code .0}, plain between 1e-6 inclusive and 1e21 exclusive.
     */
    static String canonical(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        int magnitude = shortest.precision() - shortest.scale() - 1;
        if (magnitude >= MIN_PLAIN && magnitude < MAX_PLAIN) {
            return shortest.toPlainString();
        }
        String digits = shortest.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return (value < 0 ? "-" : "") + mantissa + "e" + (magnitude < 0 ? "" : "+") + magnitude;
    }
}
