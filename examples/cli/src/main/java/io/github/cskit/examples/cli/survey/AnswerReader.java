package io.github.cskit.examples.cli.survey;

import io.github.cskit.core.result.Failure;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.examples.cli.folder.Values;
import io.github.cskit.examples.cli.table.CsvRow;
import io.github.cskit.examples.cli.table.CsvTable;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads the answers of a table, in constant memory unless one answer of each person is wanted; a row that cannot be used is
 * reported and skipped. Not thread-safe.
 */
final class AnswerReader {

    private static final String NO_GROUP = "(not given)";

    private final SurveyRun run;
    private final AnswerColumns columns;
    private final ScaleGuard guard;
    private final Map<String, Observation> latest = new LinkedHashMap<>();
    private long refused;
    private long replaced;
    private long otherRows;

    AnswerReader(SurveyRun run, GroupCounter.Question<?> question) {
        this.run = run;
        this.columns = run.columns();
        this.guard = new ScaleGuard(question, run.columns());
    }

    /** Reads every row; {@code taker} may refuse an answer. */
    void read(Consumer<Observation> taker) throws IOException {
        String name = run.input().name();
        try (Progress progress = new Progress(run.terminal(), name);
                CsvTable table = CsvTable.open(name, run.input().open(run.terminal(), progress))) {
            run.requireIn(table);
            table.read(row -> take(row, taker), failure -> refuse(failure.message()));
        }
        guard.requireScale(name, columns.score());
        latest.values().forEach(person -> attempt(person.row(), () -> taker.accept(person)));
    }

    /** Returns how many rows were skipped since they cannot be used. */
    long refused() {
        return refused;
    }

    /** Returns how many answers gave way to a later one of the same person. */
    long replaced() {
        return replaced;
    }

    /** Returns how many rows are of other questions, or are not meant. */
    long otherRows() {
        return otherRows;
    }

    private void take(CsvRow row, Consumer<Observation> taker) {
        boolean meant = run.only().entrySet().stream()
                .allMatch(wanted -> row.cell(wanted.getKey()).orElse("").equals(wanted.getValue()));
        if (!meant || guard.isOfAnotherQuestion(row)) {
            otherRows++;
            return;
        }
        attempt(row, () -> {
            Observation person = person(row);
            Optional<String> respondent = columns.respondent().flatMap(row::cell);
            if (respondent.isEmpty()) {
                taker.accept(person);
            } else {
                replace(respondent.get(), person);
            }
        });
    }

    private void replace(String respondent, Observation person) {
        Observation before = latest.get(respondent);
        if (before == null) {
            latest.put(respondent, person);
        } else {
            replaced++;
            latest.put(respondent, person.replaces(before) ? person : before);
        }
    }

    private Observation person(CsvRow row) {
        Optional<Integer> answer = cell(row, columns.score(), Values::wholeInt);
        guard.requireScale(row);
        answer.ifPresent(guard::require);
        Optional<LocalDate> date = columns.date()
                .map(column -> cell(row, column, columns::day)
                        .orElseThrow(() -> new IllegalArgumentException("The date is empty but must be given.")));
        Optional<String> group = columns.group().map(column -> row.cell(column).orElse(NO_GROUP));
        Optional<BigDecimal> weight = columns.weight()
                .map(column -> cell(row, column, Values::decimal)
                        .orElseThrow(() -> new IllegalArgumentException("The weight is empty but must be given.")));
        boolean wrote = run.opinions().comment().flatMap(row::cell).isPresent();
        return new Observation(row, answer, wrote, group, date, weight);
    }

    private void attempt(CsvRow row, Runnable work) {
        try {
            work.run();
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
        if (run.strict()) {
            throw new BadInputException(message);
        }
        refused++;
        run.terminal().say(message);
    }
}
