package io.github.cskit.scoring.columns;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.scoring.scorecard.Part;
import io.github.cskit.scoring.scorecard.Scorecard;
import io.github.cskit.scoring.scorecard.SignalReading;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/** Generated rows for a scorecard: as columns, and one by one as snapshots. Not thread-safe. */
final class ColumnRows {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final long DAY = 86_400;
    private static final long HALF_SECOND = 500_000_000;

    private final int rows;
    private final SplittableRandom random;
    private final Map<SignalId, double[]> columns = new TreeMap<>();
    private final Map<SignalId, long[]> ages = new TreeMap<>();

    ColumnRows(Scorecard scorecard, int rows, SplittableRandom random) {
        this.rows = rows;
        this.random = random;
        collect(scorecard.parts());
        Set<SignalId> besides = new TreeSet<>();
        scorecard.rules().forEach(rule -> rule.when().forEach(condition -> besides.add(condition.of())));
        besides.removeIf(of ->
                columns.containsKey(of) || SignalCatalog.standard().find(of).isEmpty());
        besides.forEach(this::add);
        for (SignalId signal : columns.keySet()) {
            int days = scorecard.staleAfterDays().getOrDefault(signal, 0);
            if (days > 0 ? random.nextInt(5) > 0 : random.nextInt(10) == 0) {
                ages.put(signal, ages(Math.max(days, 1)));
            }
        }
    }

    static SignalDefinition definition(SignalId signal) {
        return SignalCatalog.standard().find(signal).orElseThrow();
    }

    private void collect(Iterable<Part> parts) {
        for (Part part : parts) {
            if (part.component().isPresent() && random.nextInt(3) == 0) {
                columns.put(part.component().get(), column(0, 100, 2));
            }
            for (SignalReading reading : part.firstOf()) {
                add(reading.signal());
                reading.per().ifPresent(rate -> add(rate.signal()));
            }
            collect(part.parts());
        }
    }

    private void add(SignalId signal) {
        if (!columns.containsKey(signal) && random.nextInt(12) > 0) {
            SignalDefinition definition = definition(signal);
            double min = definition.minInclusive().doubleValue();
            double max = Math.min(30, definition.maxInclusive().doubleValue());
            columns.put(signal, column(min, max, 7));
        }
    }

    private double[] column(double min, double max, int measuredInEight) {
        double[] values = new double[rows];
        for (int row = 0; row < rows; row++) {
            int dice = random.nextInt(800);
            if (dice < 100 * measuredInEight) {
                double value = min + (max - min) * random.nextDouble();
                values[row] = switch (random.nextInt(3)) {
                    case 0 -> Math.rint(value);
                    case 1 -> Math.rint(value * 100) / 100;
                    default -> value;
                };
            } else {
                values[row] = dice == 799 ? 1e7 + 1 : dice % 10 == 0 ? SignalColumns.NOT_APPLICABLE : Double.NaN;
            }
        }
        return values;
    }

    private long[] ages(int days) {
        long[] seconds = new long[rows];
        for (int row = 0; row < rows; row++) {
            seconds[row] = switch (random.nextInt(6)) {
                case 0 -> days * DAY;
                case 1 -> days * DAY + 1;
                case 2 -> random.nextLong(3L * days * DAY);
                default -> random.nextInt(300) == 0 ? -1 : 0;
            };
        }
        return seconds;
    }

    SignalColumns portfolio() {
        SignalColumns portfolio = SignalColumns.ofRows(rows);
        for (Map.Entry<SignalId, double[]> column : columns.entrySet()) {
            long[] seconds = ages.get(column.getKey());
            portfolio = seconds == null
                    ? portfolio.with(column.getKey(), column.getValue())
                    : portfolio.with(column.getKey(), column.getValue(), seconds);
        }
        return portfolio;
    }

    /** The same without the ages: as if every reading were fresh. */
    SignalColumns ageless() {
        SignalColumns portfolio = SignalColumns.ofRows(rows);
        for (Map.Entry<SignalId, double[]> column : columns.entrySet()) {
            portfolio = portfolio.with(column.getKey(), column.getValue());
        }
        return portfolio;
    }

    CustomerSnapshot snapshot(int row) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(CustomerId.of("c"), AS_OF);
        columns.forEach((signal, values) -> {
            long[] seconds = ages.get(signal);
            if (values[row] == SignalColumns.NOT_APPLICABLE) {
                builder.with(signal, Reading.missing(MissingReason.NOT_APPLICABLE));
            } else if (!Double.isNaN(values[row])) {
                builder.with(
                        signal,
                        seconds == null || (seconds[row] == 0 && row % 2 == 0)
                                ? Reading.of(values[row])
                                : new Reading.Measured(values[row], Optional.of(observed(seconds[row], row))));
            }
        });
        return builder.build();
    }

    /** Some are half a second younger than their age in seconds, which is rounded up. */
    private static Instant observed(long seconds, int row) {
        Instant whole = AS_OF.minusSeconds(seconds);
        return seconds > 0 && row % 3 == 0 ? whole.plusNanos(HALF_SECOND) : whole;
    }
}
