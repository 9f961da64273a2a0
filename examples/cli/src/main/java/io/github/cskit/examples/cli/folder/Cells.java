package io.github.cskit.examples.cli.folder;

import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The cells of one row, read one after the other, with all their problems noted together. Not thread-safe: one is made
 * for each row.
 */
final class Cells {

    private static final String DEFAULT_CURRENCY = "USD";

    private final Row row;
    private final ZoneId zone;
    private final List<Problem> problems = new ArrayList<>();

    Cells(Row row, ZoneId zone) {
        this.row = row;
        this.zone = zone;
    }

    String subject() {
        return row.subject();
    }

    /** Reads a cell; notes a problem if it holds something else. */
    <T> Optional<T> read(String column, Function<String, T> parser) {
        try {
            return row.cell(column).map(parser);
        } catch (InvalidValueException refusal) {
            refusal.problems().forEach(p -> note(column, p.found(), p.rule()));
            return Optional.empty();
        }
    }

    /** Reads a cell that must not be empty. */
    <T> Optional<T> need(String column, Function<String, T> parser) {
        int before = problems.size();
        Optional<T> value = read(column, parser);
        if (value.isEmpty() && problems.size() == before) {
            note(column, "empty", "be given");
        }
        return value;
    }

    Optional<String> text(String column) {
        return read(column, Function.identity());
    }

    List<String> words(String column) {
        try {
            return row.words(column);
        } catch (InvalidValueException refusal) {
            refusal.problems().forEach(p -> note(column, p.found(), p.rule()));
            return List.of();
        }
    }

    Optional<Integer> whole(String column) {
        return read(column, Values::wholeInt);
    }

    Optional<LocalDate> date(String column) {
        return read(column, Values::date);
    }

    Optional<Instant> instant(String column) {
        return read(column, text -> Values.instant(text, zone));
    }

    Optional<Instant> needInstant(String column) {
        return need(column, text -> Values.instant(text, zone));
    }

    Optional<Money> money(String column) {
        String currency = text("currency").orElse(DEFAULT_CURRENCY);
        return read(column, amount -> Money.of(Values.decimal(amount).toPlainString(), currency));
    }

    void note(String column, String found, String rule) {
        problems.add(new Problem(row.label(column), found, rule));
    }

    /**
     * Builds the record of the row.
     *
     * @param columns the column of each component that is not called alike
     * @throws InvalidValueException with every problem of the cells, or else of the record
     */
    <T> T build(Map<String, String> columns, Supplier<T> record) {
        if (!problems.isEmpty()) {
            throw new InvalidValueException(row.subject(), problems);
        }
        try {
            return record.get();
        } catch (InvalidValueException refusal) {
            refusal.problems().forEach(p -> note(columns.getOrDefault(p.path(), p.path()), p.found(), p.rule()));
            throw new InvalidValueException(row.subject(), problems);
        }
    }
}
