package io.github.cskit.examples.cli.survey;

import io.github.cskit.core.result.Failure;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.examples.cli.folder.Values;
import io.github.cskit.examples.cli.table.CsvRow;
import io.github.cskit.examples.cli.table.CsvTable;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Progress;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the answers of a table in constant memory; a row that cannot be used is reported and skipped. Not thread-safe. */
final class AnswerReader {

    private static final String NO_GROUP = "(not given)";

    private final Terminal terminal;
    private final Input input;
    private final AnswerColumns columns;
    private final boolean strict;
    private long refused;

    AnswerReader(Terminal terminal, Input input, AnswerColumns columns, boolean strict) {
        this.terminal = terminal;
        this.input = input;
        this.columns = columns;
        this.strict = strict;
    }

    /** Reads every row; {@code taker} may refuse an answer. */
    void read(Consumer<Observation> taker) throws IOException {
        try (Progress progress = new Progress(terminal, input.name());
                CsvTable table = CsvTable.open(input.name(), input.open(terminal, progress))) {
            columns.requireIn(input.name(), table);
            table.read(row -> take(row, taker), failure -> refuse(failure.message()));
        }
    }

    /** Returns how many rows were skipped. */
    long refused() {
        return refused;
    }

    private void take(CsvRow row, Consumer<Observation> taker) {
        try {
            Optional<Integer> answer = cell(row, columns.score(), Values::wholeInt);
            Optional<Quarter> quarter = columns.date()
                    .map(date -> cell(row, date, columns.format()::date)
                            .orElseThrow(() -> new IllegalArgumentException("The date is empty but must be given.")))
                    .map(Quarter::of);
            Optional<String> group =
                    columns.group().map(column -> row.cell(column).orElse(NO_GROUP));
            Optional<BigDecimal> weight = columns.weight()
                    .map(column -> cell(row, column, Values::decimal)
                            .orElseThrow(() -> new IllegalArgumentException("The weight is empty but must be given.")));
            taker.accept(new Observation(answer, group, quarter, weight));
        } catch (InvalidValueException refusal) {
            refuse(Failure.from(row.subject(), refusal).message());
        } catch (IllegalArgumentException refusal) {
            String reason = Objects.requireNonNullElse(refusal.getMessage(), "refused");
            refuse(row.subject() + ": " + reason.lines().findFirst().orElse(reason));
        }
    }

    private static <T> Optional<T> cell(CsvRow row, String column, Function<String, T> parser) {
        try {
            return row.cell(column).map(parser);
        } catch (InvalidValueException refusal) {
            throw new InvalidValueException(
                    column,
                    refusal.problems().stream().map(p -> p.under(column)).toList());
        }
    }

    private void refuse(String message) {
        if (strict) {
            throw new BadInputException(message);
        }
        refused++;
        terminal.say(message);
    }
}
