package io.github.cskit.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.scorecard.MissingPolicy;
import io.github.cskit.scoring.scorecard.Part;
import io.github.cskit.scoring.scorecard.Scorecard;
import io.github.cskit.scoring.scorecard.SignalReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** Columns give the numbers of the object API: score, band, coverage, interval, reason and every line of the ledger. */
@Tag("HLT-15")
class ColumnProperties {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final List<SignalDefinition> SIGNALS = Signals.standard();
    private static final List<String> CURVES =
            List.of("days", "share", "logins", "tickets", "answer", "touchpoints", "change", "level");

    @Example
    void ofTheStandardModelsAHundredThousandRowsAreEqual() {
        SplittableRandom random = new SplittableRandom(20_261_161);
        for (String name : List.of("three-component", "five-signal", "five-signal-activity")) {
            assertEqualRows(HealthModels.scorecard(name), 34_000, random, true);
        }
    }

    @Example
    void ofGeneratedScorecardsAHundredThousandRowsAreEqual() {
        SplittableRandom random = new SplittableRandom(20_261_162);
        for (int i = 0; i < 500; i++) {
            assertEqualRows(generated(random), 200, random, i % 10 == 0);
        }
    }

    @Example
    void aScorerOfOtherWeightsIsCaught() {
        SplittableRandom random = new SplittableRandom(20_261_163);
        Map<SignalId, double[]> columns = columns(HealthModels.scorecard("five-signal"), 1_000, random);
        ColumnScores scores =
                ColumnScorer.of(HealthModels.scorecard("five-signal-activity")).score(portfolio(columns, 1_000));
        int differences = 0;
        for (int row = 0; row < 1_000; row++) {
            differences +=
                    difference(HealthModels.fiveSignal(), columns, row, scores).isPresent() ? 1 : 0;
        }
        assertThat(differences).isGreaterThan(500);
    }

    private static void assertEqualRows(Scorecard scorecard, int rows, SplittableRandom random, boolean explained) {
        Map<SignalId, double[]> columns = columns(scorecard, rows, random);
        SignalColumns portfolio = portfolio(columns, rows);
        ColumnScorer scorer = ColumnScorer.of(scorecard);
        ColumnScores scores = explained ? scorer.explain(portfolio) : scorer.score(portfolio);
        HealthModel model = HealthModels.of(scorecard);
        int refused = 0;
        for (int row = 0; row < rows; row++) {
            Optional<String> difference = difference(model, columns, row, scores);
            assertThat(difference).as("row %s of %s", row, scorecard.parts()).isEmpty();
            refused += scores.isRefused(row) ? 1 : 0;
        }
        assertThat(scorer.failures(portfolio, scores)).hasSize(refused);
    }

    private static Optional<String> difference(
            HealthModel model, Map<SignalId, double[]> columns, int row, ColumnScores scores) {
        HealthAssessment expected;
        try {
            expected = model.assess(snapshot(columns, row));
        } catch (InvalidValueException refused) {
            return scores.isRefused(row) ? Optional.empty() : Optional.of("not refused");
        }
        if (expected.coverage().hundredths() != scores.coverage(row)) {
            return Optional.of("coverage " + scores.coverage(row) + ", not " + expected.coverage());
        }
        if (expected instanceof NotScored none) {
            return scores.reason(row).equals(Optional.of(none.reason()))
                    ? Optional.empty()
                    : Optional.of("reason " + scores.reason(row) + ", not " + none.reason());
        }
        Scored scored = (Scored) expected;
        boolean same = scores.isScored(row)
                && scores.score(row) == scored.score().hundredths()
                && scores.low(row) == scored.interval().low().hundredths()
                && scores.high(row) == scored.interval().high().hundredths()
                && scores.band(row).equals(Optional.of(scored.band()))
                && scores.bandCertain(row) == scored.bandCertain();
        return same ? ledgerDifference(scored, row, scores) : Optional.of("figures of " + scored);
    }

    private static Optional<String> ledgerDifference(Scored scored, int row, ColumnScores scores) {
        if (scores.lines().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> expected = new TreeMap<>();
        for (LedgerLine line : scored.ledger().lines()) {
            expected.merge(line.line(), line.points().hundredths(), Integer::sum);
        }
        Map<String, Integer> found = new TreeMap<>();
        int sum = 0;
        for (int line = 0; line < scores.lines().size(); line++) {
            found.merge(scores.lines().get(line), scores.contribution(line, row), Integer::sum);
            sum += scores.contribution(line, row);
        }
        expected.values().removeIf(points -> points == 0);
        found.values().removeIf(points -> points == 0);
        boolean same = expected.equals(found) && sum == scores.score(row);
        return same ? Optional.empty() : Optional.of("ledger " + found + ", not " + expected);
    }

    private static CustomerSnapshot snapshot(Map<SignalId, double[]> columns, int row) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(CustomerId.of("c"), AS_OF);
        columns.forEach((signal, values) -> {
            if (values[row] == SignalColumns.NOT_APPLICABLE) {
                builder.with(signal, Reading.missing(MissingReason.NOT_APPLICABLE));
            } else if (!Double.isNaN(values[row])) {
                builder.with(signal, values[row]);
            }
        });
        return builder.build();
    }

    private static SignalColumns portfolio(Map<SignalId, double[]> columns, int rows) {
        SignalColumns portfolio = SignalColumns.ofRows(rows);
        for (Map.Entry<SignalId, double[]> column : columns.entrySet()) {
            portfolio = portfolio.with(column.getKey(), column.getValue());
        }
        return portfolio;
    }

    private static Map<SignalId, double[]> columns(Scorecard scorecard, int rows, SplittableRandom random) {
        Map<SignalId, double[]> columns = new TreeMap<>();
        collect(scorecard.parts(), rows, random, columns);
        return columns;
    }

    private static void collect(List<Part> parts, int rows, SplittableRandom random, Map<SignalId, double[]> columns) {
        for (Part part : parts) {
            if (part.component().isPresent() && random.nextInt(3) == 0) {
                columns.put(part.component().get(), column(0, 100, 2, rows, random));
            }
            for (SignalReading reading : part.firstOf()) {
                SignalDefinition definition = SIGNALS.stream()
                        .filter(each -> each.id().equals(reading.signal()))
                        .findFirst()
                        .orElseThrow();
                if (random.nextInt(12) > 0) {
                    double min = definition.minInclusive().doubleValue();
                    columns.put(
                            reading.signal(),
                            column(min, Math.min(30, definition.maxInclusive().doubleValue()), 7, rows, random));
                }
            }
            collect(part.parts(), rows, random, columns);
        }
    }

    private static double[] column(double min, double max, int measuredInEight, int rows, SplittableRandom random) {
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

    private static Scorecard generated(SplittableRandom random) {
        List<SignalId> left =
                new ArrayList<>(SIGNALS.stream().map(SignalDefinition::id).toList());
        Scorecard base = HealthModels.scorecard("three-component");
        return new Scorecard(
                "generated",
                "1",
                random.nextInt(4) == 0 ? MissingPolicy.REFUSE : MissingPolicy.RENORMALISE,
                Coverage.ofHundredths(random.nextInt(3) * 25),
                base.bands(),
                List.of(),
                Map.of(),
                parts(random, left, 1 + random.nextInt(3), 0, "p"),
                Map.of(),
                List.of());
    }

    private static List<Part> parts(SplittableRandom random, List<SignalId> left, int count, int depth, String name) {
        List<Part> parts = new ArrayList<>();
        int weight = 100;
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1 || left.size() <= 1 || weight < 2;
            int share = last ? weight : 1 + random.nextInt(weight - 1);
            weight -= share;
            if (depth < 3 && left.size() > 3 && random.nextInt(2) == 0) {
                String inner = name + "-" + i;
                List<SignalId> half = new ArrayList<>(left.subList(0, left.size() / 2));
                left.removeAll(half);
                parts.add(Part.component(inner, share, parts(random, half, 1 + random.nextInt(3), depth + 1, inner)));
            } else {
                List<SignalReading> sources = new ArrayList<>();
                int wanted = left.size() > 4 && random.nextInt(4) == 0 ? 2 : 1;
                for (int s = 0; s < wanted; s++) {
                    SignalId signal = left.remove(random.nextInt(left.size()));
                    sources.add(SignalReading.of(signal, CURVES.get(random.nextInt(CURVES.size()))));
                }
                parts.add(new Part(Optional.empty(), share, sources, List.of()));
            }
            if (last) {
                break;
            }
        }
        return parts;
    }
}
