package io.github.cskit.scoring.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.scorecard.Part;
import io.github.cskit.scoring.scorecard.Scorecard;
import io.github.cskit.scoring.scorecard.SignalReading;
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

    @Example
    void ofTheStandardModelsAHundredThousandRowsAreEqual() {
        SplittableRandom random = new SplittableRandom(20_261_161);
        for (String name : List.of("three-component", "five-signal", "five-signal-activity", "first-30-days")) {
            assertEqualRows(HealthModels.scorecard(name), 26_000, random, true);
        }
    }

    @Example
    @Tag("HLT-13")
    @Tag("SIG-3")
    @Tag("SIG-5")
    void ofGeneratedScorecardsAHundredThousandRowsAreEqual() {
        SplittableRandom random = new SplittableRandom(20_261_162);
        GeneratedScorecards scorecards = new GeneratedScorecards(random);
        for (int i = 0; i < 1_000; i++) {
            assertEqualRows(scorecards.next(), 110, random, i % 5 == 0);
        }
    }

    @Example
    void aScorerOfOtherWeightsIsCaught() {
        Scorecard scorecard = HealthModels.scorecard("five-signal");
        ColumnRows rows = new ColumnRows(scorecard, 1_000, new SplittableRandom(20_261_163));
        ColumnScores scores =
                ColumnScorer.of(HealthModels.scorecard("five-signal-activity")).score(rows.portfolio());
        assertThat(differences(scorecard, rows, scores, 1_000)).isGreaterThan(500);
    }

    @Example
    void aScorerWithoutAgesRulesOrRatesIsCaught() {
        SplittableRandom random = new SplittableRandom(20_261_164);
        GeneratedScorecards scorecards = new GeneratedScorecards(random);
        int byAges = 0;
        int byRules = 0;
        int byRates = 0;
        for (int i = 0; i < 100; i++) {
            Scorecard scorecard = scorecards.next();
            ColumnRows rows = new ColumnRows(scorecard, 100, random);
            SignalColumns portfolio = rows.portfolio();
            byAges += differences(scorecard, rows, ColumnScorer.of(scorecard).score(rows.ageless()), 100);
            byRules += differences(
                    scorecard, rows, ColumnScorer.of(without(scorecard, true)).score(portfolio), 100);
            byRates += differences(
                    scorecard, rows, ColumnScorer.of(without(scorecard, false)).score(portfolio), 100);
        }
        assertThat(List.of(byAges, byRules, byRates))
                .allSatisfy(found -> assertThat(found).isGreaterThan(100));
    }

    private static Scorecard without(Scorecard full, boolean rules) {
        return new Scorecard(
                full.name(),
                full.version(),
                full.missing(),
                full.minimumCoverage(),
                full.bands(),
                full.signals(),
                full.curves(),
                rules ? full.parts() : withoutRates(full.parts()),
                full.staleAfterDays(),
                rules ? List.of() : full.rules());
    }

    private static List<Part> withoutRates(List<Part> parts) {
        return parts.stream()
                .map(part -> new Part(
                        part.component(),
                        part.weight(),
                        part.firstOf().stream()
                                .map(reading -> SignalReading.of(reading.signal(), reading.curve()))
                                .toList(),
                        withoutRates(part.parts())))
                .toList();
    }

    private static void assertEqualRows(Scorecard scorecard, int count, SplittableRandom random, boolean explained) {
        ColumnRows rows = new ColumnRows(scorecard, count, random);
        SignalColumns portfolio = rows.portfolio();
        ColumnScorer scorer = ColumnScorer.of(scorecard);
        ColumnScores scores = explained ? scorer.explain(portfolio) : scorer.score(portfolio);
        HealthModel model = HealthModels.of(scorecard);
        int refused = 0;
        for (int row = 0; row < count; row++) {
            Optional<String> difference = difference(model, rows, row, scores);
            if (difference.isPresent()) {
                assertThat(difference)
                        .as(
                                "row %s of %s: %s",
                                row, scorecard, rows.snapshot(row).signals())
                        .isEmpty();
            }
            refused += scores.isRefused(row) ? 1 : 0;
        }
        assertThat(scorer.failures(portfolio, scores)).hasSize(refused);
    }

    private static int differences(Scorecard scorecard, ColumnRows rows, ColumnScores scores, int count) {
        HealthModel model = HealthModels.of(scorecard);
        int differences = 0;
        for (int row = 0; row < count; row++) {
            differences += difference(model, rows, row, scores).isPresent() ? 1 : 0;
        }
        return differences;
    }

    private static Optional<String> difference(HealthModel model, ColumnRows rows, int row, ColumnScores scores) {
        HealthAssessment expected;
        try {
            expected = model.assess(rows.snapshot(row));
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
}
