package io.github.cskit.examples.cli.backtest;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.examples.cli.table.TableNumbers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Reads outcomes: by the one value that means churned, or by the usual words for yes and no. Capital letters are not told
 * from small ones, and numbers are compared as numbers. Not thread-safe, as it notes what it has seen.
 */
public final class OutcomeRule {

    private static final Set<String> YES = Set.of("1", "1.0", "true", "t", "yes", "y", "churned");
    private static final Set<String> NO = Set.of("0", "0.0", "false", "f", "no", "n", "retained", "stayed", "active");

    private final Optional<String> positive;
    private boolean positiveSeen;

    private OutcomeRule(Optional<String> positive) {
        this.positive = positive;
    }

    /**
     * Creates a rule.
     *
     * @param positive the value that means churned; absent for the usual words
     * @return the rule
     */
    public static OutcomeRule of(Optional<String> positive) {
        return new OutcomeRule(positive.map(OutcomeRule::plain));
    }

    /**
     * Reads an outcome.
     *
     * @param column its column, for the message
     * @param cell what is in it
     * @return whether it means churned
     * @throws InvalidValueException if no value is named and this is no usual word
     */
    public boolean churned(String column, String cell) {
        String word = plain(cell);
        if (positive.isPresent()) {
            boolean same = isSame(positive.get(), word);
            positiveSeen |= same;
            return same;
        }
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new InvalidValueException(
                    "row",
                    List.of(new Problem(
                            column,
                            "no usual word",
                            "be 1, true or yes, or else 0, false or no (or name the"
                                    + " churned value with --positive)")));
        }
        return YES.contains(word);
    }

    /**
     * Returns whether a value was named that no row has had so far.
     *
     * @return true if the named value looks mistaken
     */
    public boolean neverSeen() {
        return positive.isPresent() && !positiveSeen;
    }

    private static boolean isSame(String wanted, String word) {
        OptionalDouble number = TableNumbers.number(wanted);
        return wanted.equals(word) || (number.isPresent() && number.equals(TableNumbers.number(word)));
    }

    private static String plain(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
