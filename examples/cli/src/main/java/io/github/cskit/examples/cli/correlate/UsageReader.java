package io.github.cskit.examples.cli.correlate;

import io.github.cskit.core.result.Failure;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.examples.cli.folder.Values;
import io.github.cskit.examples.cli.table.CsvRow;
import io.github.cskit.examples.cli.table.CsvTable;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Progress;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.scoring.satisfaction.usage.ExpectedDirection;
import io.github.cskit.scoring.satisfaction.usage.UsagePattern;
import io.github.cskit.scoring.satisfaction.usage.UsageTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads answers and usage side by side. A row without an answer is no answer and is left out; a row with a cell that cannot
 * be read is reported and skipped. Not thread-safe.
 */
final class UsageReader {

    private final Terminal terminal;
    private final UsageColumns columns;
    private final boolean strict;
    private final NumberColumn answers = new NumberColumn();
    private final List<NumberColumn> features = new ArrayList<>();
    private final List<String> accounts = new ArrayList<>();
    private long refused;
    private long unanswered;

    UsageReader(Terminal terminal, UsageColumns columns, boolean strict) {
        this.terminal = terminal;
        this.columns = columns;
        this.strict = strict;
        columns.features().forEach(feature -> features.add(new NumberColumn()));
    }

    UsageTable read(Input input) throws IOException {
        try (Progress progress = new Progress(terminal, input.name());
                CsvTable table = CsvTable.open(input.name(), input.open(terminal, progress))) {
            columns.requireIn(input.name(), table);
            table.read(this::take, failure -> refuse(failure.message()));
        }
        UsageTable made = UsageTable.of(answers.toArray());
        if (columns.account().isPresent()) {
            made = made.ofAccounts(accounts);
        }
        for (int i = 0; i < features.size(); i++) {
            String name = columns.features().get(i);
            ExpectedDirection expected =
                    columns.fallsWith().contains(name) ? ExpectedDirection.LOWER : ExpectedDirection.UNKNOWN;
            made = made.with(name, features.get(i).toArray(), expected);
        }
        for (UsagePattern pattern : columns.patterns()) {
            made = made.with(pattern);
        }
        return made;
    }

    long refused() {
        return refused;
    }

    long unanswered() {
        return unanswered;
    }

    private void take(CsvRow row) {
        try {
            Optional<Double> answer = number(row, columns.satisfaction());
            answer.ifPresent(this::requireOnScale);
            if (answer.isEmpty()) {
                unanswered++;
                return;
            }
            double[] figures = new double[features.size()];
            for (int i = 0; i < figures.length; i++) {
                figures[i] = number(row, columns.features().get(i)).orElse(Double.NaN);
            }
            columns.account().map(column -> account(row, column)).ifPresent(accounts::add);
            answers.add(answer.get());
            for (int i = 0; i < figures.length; i++) {
                features.get(i).add(figures[i]);
            }
        } catch (InvalidValueException refusal) {
            refuse(Failure.from(row.subject(), refusal).message());
        }
    }

    private void requireOnScale(double answer) {
        columns.scale().ifPresent(scale -> {
            if (answer != Math.rint(answer) || answer < scale.low() || answer > scale.high()) {
                String rule = "be a whole number from " + scale.low() + " to " + scale.high();
                Problem off = new Problem(columns.satisfaction(), Double.toString(answer), rule);
                throw new InvalidValueException(columns.satisfaction(), List.of(off));
            }
        });
    }

    private static String account(CsvRow row, String column) {
        Problem empty = new Problem(column, "empty", "be given");
        return row.cell(column).orElseThrow(() -> new InvalidValueException(column, List.of(empty)));
    }

    private static Optional<Double> number(CsvRow row, String column) {
        try {
            return row.cell(column).map(UsageReader::figure);
        } catch (InvalidValueException refusal) {
            throw new InvalidValueException(
                    column,
                    refusal.problems().stream().map(p -> p.under(column)).toList());
        }
    }

    private static double figure(String text) {
        boolean word = "true".equalsIgnoreCase(text) || "false".equalsIgnoreCase(text);
        return word ? (Values.truth(text) ? 1 : 0) : Values.decimal(text).doubleValue();
    }

    private void refuse(String message) {
        if (strict) {
            throw new BadInputException(message);
        }
        refused++;
        terminal.say(message);
    }
}
