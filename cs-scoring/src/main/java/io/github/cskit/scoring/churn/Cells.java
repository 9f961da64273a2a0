package io.github.cskit.scoring.churn;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the cells of tables as programs write them. Immutable and thread-safe. */
final class Cells {

    private static final Set<String> MISSING = Set.of("na", "n/a", "#n/a", "null", "nan", "");
    /** What programs write where a number is not known; as categories these are words like others. */
    private static final Set<String> NO_NUMBER = Set.of("", "?", "-", "--", ".", "none", "missing", "unknown");

    private static final int LONGEST = 60;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?([0-9]{1,40}\\.?[0-9]{0,40}|\\.[0-9]{1,40})([eE][+-]?[0-9]{1,3})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9:.Z+-]{1,20})?");
    private static final int DATE_LENGTH = 10;

    private Cells() {}

    static boolean isMissing(String text) {
        return text.length() <= 4 && MISSING.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Returns the numbers, with NaN where a cell has none; nothing if a cell is another word, or all are. */
    static Optional<double[]> numbers(List<String> cells) {
        double[] numbers = new double[cells.size()];
        boolean any = false;
        boolean blank = true;
        for (int i = 0; i < numbers.length; i++) {
            String cell = cells.get(i);
            OptionalDouble number = number(cell);
            if (number.isEmpty() && !NO_NUMBER.contains(cell.toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            numbers[i] = number.orElse(Double.NaN);
            any |= number.isPresent();
            blank &= cell.isEmpty();
        }
        return any || blank ? Optional.of(numbers) : Optional.empty();
    }

    static OptionalDouble number(String text) {
        if (text.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        if (NUMBER.matcher(text).matches()) {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        }
        if (DATE.matcher(text).matches()) {
            try {
                return OptionalDouble.of(
                        (double) LocalDate.parse(text.substring(0, DATE_LENGTH)).toEpochDay());
            } catch (DateTimeException noDay) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.empty();
    }

    static String shown(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
