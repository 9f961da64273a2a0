package io.github.cskit.examples.cli.backtest;

import io.github.cskit.core.result.Failure;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.examples.cli.table.CsvRow;
import io.github.cskit.examples.cli.table.CsvTable;
import io.github.cskit.examples.cli.table.Refusals;
import io.github.cskit.examples.cli.table.TableNumbers;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Progress;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.scoring.backtest.ScoredRows;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads scores and outcomes from a table, row by row; a row that cannot be used is reported and skipped. Not thread-safe. */
public final class BacktestReader {

    private static final String NO_SEGMENT = "(not given)";

    private final BacktestColumns columns;
    private final OutcomeRule rule;
    private final Terminal terminal;
    private final Refusals refusals;
    private final DoubleColumn scores = new DoubleColumn();
    private final DoubleColumn others = new DoubleColumn();
    private final BitSet churned = new BitSet();
    private final List<LocalDate> dates = new ArrayList<>();
    private final List<Optional<LocalDate>> decisions = new ArrayList<>();
    private final List<String> customers = new ArrayList<>();
    private final List<String> segments = new ArrayList<>();
    private final Map<Scoring, String> firsts = new HashMap<>();
    private long unscored;
    private long unknown;

    /**
     * Creates a reader.
     *
     * @param columns where the scores and outcomes are
     * @param rule which outcomes mean churned
     * @param terminal where bad rows are reported
     * @param strict whether the first bad row ends the run
     */
    public BacktestReader(BacktestColumns columns, OutcomeRule rule, Terminal terminal, boolean strict) {
        this.columns = columns;
        this.rule = rule;
        this.terminal = terminal;
        this.refusals = new Refusals(terminal, strict);
    }

    /**
     * Reads a table.
     *
     * @param input the table
     * @return its rows
     * @throws IOException if it cannot be read
     * @throws BadInputException if no row can be used
     */
    public ScoredRows read(Input input) throws IOException {
        try (Progress progress = new Progress(terminal, input.name());
                CsvTable table = CsvTable.open(input.name(), input.open(terminal, progress))) {
            columns.requireIn(input.name(), table);
            table.read(this::take, failure -> refusals.refuse(failure.message()));
        }
        refusals.requireUsed(input.name(), "with a score and an outcome");
        if (rule.neverSeen()) {
            terminal.say("cs: No row has the value of --positive in column (" + columns.outcome() + ").");
        }
        return rows();
    }

    /**
     * Returns how many rows have no score.
     *
     * @return 0 or more
     */
    public long unscored() {
        return unscored;
    }

    /**
     * Returns how many rows have a score and no outcome.
     *
     * @return 0 or more
     */
    public long unknown() {
        return unknown;
    }

    /**
     * Returns how many rows could not be read.
     *
     * @return 0 or more
     */
    public long refused() {
        return refusals.count();
    }

    private void take(CsvRow row) {
        try {
            Optional<String> score = row.cell(columns.score());
            Optional<String> outcome = row.cell(columns.outcome());
            Optional<String> other = columns.compare().flatMap(row::cell);
            if (score.isEmpty() || (columns.compare().isPresent() && other.isEmpty())) {
                unscored++;
            } else if (outcome.isEmpty()) {
                unknown++;
            } else {
                add(row, score.get(), outcome.get(), other);
            }
        } catch (InvalidValueException refusal) {
            refusals.refuse(Failure.from(row.subject(), refusal).message());
        }
    }

    private void add(CsvRow row, String score, String outcome, Optional<String> other) {
        double number = TableNumbers.number(columns.score(), score);
        boolean left = rule.churned(columns.outcome(), outcome);
        Optional<Double> second =
                other.map(text -> TableNumbers.number(columns.compare().orElseThrow(), text));
        Optional<LocalDate> date = columns.date().map(column -> TableNumbers.needed(row, column, columns.format()));
        Optional<LocalDate> decided =
                columns.decided().flatMap(column -> TableNumbers.date(row, column, columns.format()));
        Optional<String> customer = columns.customer().map(column -> TableNumbers.needed(row, column));
        customer.ifPresent(each -> tellApart(row, each, date));
        churned.set(scores.size(), left);
        scores.add(number);
        refusals.used();
        second.ifPresent(others::add);
        date.ifPresent(dates::add);
        decisions.add(decided);
        customer.ifPresent(customers::add);
        columns.segment().ifPresent(column -> segments.add(row.cell(column).orElse(NO_SEGMENT)));
    }

    /** Refuses a further score of a customer that no date tells from an earlier one: none of the two is the last. */
    private void tellApart(CsvRow row, String customer, Optional<LocalDate> date) {
        String earlier = firsts.putIfAbsent(new Scoring(customer, date), row.subject());
        if (earlier != null) {
            Checks.of("row")
                    .problem(
                            columns.customer().orElseThrow(),
                            "the same as in " + earlier,
                            date.isPresent()
                                    ? "have one score a day"
                                    : "be another one (or have the day of each score, with --date)")
                    .orThrow();
        }
    }

    private ScoredRows rows() {
        boolean[] left = new boolean[scores.size()];
        for (int i = 0; i < left.length; i++) {
            left[i] = churned.get(i);
        }
        ScoredRows rows = ScoredRows.of(columns.direction(), scores.toArray(), left);
        rows = columns.customer().isPresent() ? rows.withCustomers(customers) : rows;
        rows = columns.segment().isPresent() ? rows.withSegments(segments) : rows;
        rows = columns.date().isPresent() ? rows.withDates(dates, decisions) : rows;
        return columns.compare().isPresent() ? rows.comparedWith(columns.direction(), others.toArray()) : rows;
    }

    /** Of whom a score is and of which day. Immutable and thread-safe. */
    private record Scoring(String customer, Optional<LocalDate> date) {}
}
