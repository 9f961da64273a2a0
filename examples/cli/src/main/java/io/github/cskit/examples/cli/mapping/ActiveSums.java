package io.github.cskit.examples.cli.mapping;

import io.github.cskit.core.customer.MovementKind;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.examples.cli.folder.Row;
import io.github.cskit.examples.cli.folder.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Turns subscriptions that run side by side into contract movements: after each change, the sums over those that are
 * active. Not thread-safe.
 */
final class ActiveSums {

    /** What starts or ends on a day: amounts with their sign, and how many subscriptions more or fewer. */
    private record Change(BigDecimal arr, long seats, int subscriptions) {

        static final Change NONE = new Change(BigDecimal.ZERO, 0, 0);

        Change plus(Change other) {
            return new Change(arr.add(other.arr), seats + other.seats, subscriptions + other.subscriptions);
        }

        Change negated() {
            return new Change(arr.negate(), -seats, -subscriptions);
        }
    }

    private final FileMapping file;
    private final ActiveSum sum;
    private final Map<String, SortedMap<LocalDate, Change>> customers = new LinkedHashMap<>();

    ActiveSums(FileMapping file, ActiveSum sum) {
        this.file = file;
        this.sum = sum;
    }

    /** Takes one subscription; a row that cannot be read is a failure. */
    void add(Row row, Consumer<Failure> failures) {
        MappedRow mapped = (MappedRow) row;
        List<Problem> problems = new ArrayList<>();
        Optional<String> customer = cell(row, "customer", problems);
        BigDecimal arr = number(row, "arr", problems);
        long seats = whole(row, problems);
        Optional<LocalDate> from = date(mapped, sum.from(), problems);
        Optional<LocalDate> to = date(mapped, sum.to(), problems);
        if (from.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(sum.from(), "empty", "be given"));
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            problems.add(new Problem(sum.to(), to.get().toString(), "not be before " + from.get()));
        }
        if (customer.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(row.label("customer"), "empty", "be given"));
        }
        if (!problems.isEmpty()) {
            failures.accept(new Failure(row.subject(), problems));
            return;
        }
        SortedMap<LocalDate, Change> changes = customers.computeIfAbsent(customer.orElseThrow(), c -> new TreeMap<>());
        Change change = new Change(arr, seats, 1);
        changes.merge(from.orElseThrow(), change, Change::plus);
        to.ifPresent(end -> changes.merge(end, change.negated(), Change::plus));
    }

    /** Returns the movements, customer by customer, ascending by date. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        customers.forEach((customer, changes) -> {
            Change before = Change.NONE;
            boolean known = false;
            for (Map.Entry<LocalDate, Change> entry : changes.entrySet()) {
                Change after = before.plus(entry.getValue());
                Optional<MovementKind> kind = kind(before, after, known);
                Change state = after;
                kind.ifPresent(k -> rows.add(movement(customer, entry.getKey(), k, state)));
                known = known || kind.isPresent();
                before = after;
            }
        });
        return rows;
    }

    private static Optional<MovementKind> kind(Change before, Change after, boolean known) {
        if (before.subscriptions == 0 && after.subscriptions == 0) {
            return Optional.empty();
        }
        if (before.subscriptions == 0) {
            return Optional.of(known ? MovementKind.REACTIVATION : MovementKind.NEW);
        }
        if (after.subscriptions == 0) {
            return Optional.of(MovementKind.CHURN);
        }
        int more = after.arr.compareTo(before.arr);
        int direction = more != 0 ? more : Long.compare(after.seats, before.seats);
        if (direction == 0) {
            return Optional.empty();
        }
        return Optional.of(direction > 0 ? MovementKind.EXPANSION : MovementKind.CONTRACTION);
    }

    private Row movement(String customer, LocalDate date, MovementKind kind, Change state) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("customer", customer);
        cells.put("date", date.toString());
        cells.put("kind", kind.wireName());
        if (file.columns().containsKey("arr")) {
            cells.put("arr", state.arr.toPlainString());
        }
        if (file.columns().containsKey("seats")) {
            cells.put("seats", Long.toString(state.seats));
        }
        Optional.ofNullable(file.columns().get("currency"))
                .flatMap(ColumnMapping::constant)
                .ifPresent(currency -> cells.put("currency", currency));
        return new SummedRow(file.source() + " summed on " + date, cells);
    }

    private static Optional<String> cell(Row row, String column, List<Problem> problems) {
        try {
            return row.cell(column);
        } catch (InvalidValueException refusal) {
            refusal.problems().forEach(p -> problems.add(p.under(row.label(column))));
            return Optional.empty();
        }
    }

    private static BigDecimal number(Row row, String column, List<Problem> problems) {
        try {
            return cell(row, column, problems).map(Values::decimal).orElse(BigDecimal.ZERO);
        } catch (InvalidValueException refusal) {
            refusal.problems().forEach(p -> problems.add(p.under(row.label(column))));
            return BigDecimal.ZERO;
        }
    }

    private static long whole(Row row, List<Problem> problems) {
        try {
            return cell(row, "seats", problems).map(Values::wholeInt).orElse(0);
        } catch (InvalidValueException refusal) {
            refusal.problems().forEach(p -> problems.add(p.under(row.label("seats"))));
            return 0;
        }
    }

    private static Optional<LocalDate> date(MappedRow row, String column, List<Problem> problems) {
        try {
            return row.cells().apply(column).map(Values::date);
        } catch (InvalidValueException refusal) {
            refusal.problems().forEach(p -> problems.add(p.under(column)));
            return Optional.empty();
        }
    }

    /** A contract movement that no single row of the foreign file holds. */
    private record SummedRow(String subject, Map<String, String> cells) implements Row {

        @Override
        public Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column));
        }
    }
}
