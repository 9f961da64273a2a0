package io.github.cskit.scoring.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cskit.core.health.Level;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.MissingMeasure;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readings that are too old, and counts that are judged per seat. */
class AgeAndRateTest {

    private static final String CARD = """
            {"name": "aged", "version": "1", "missing": "renormalise", "minimumCoverage": 0.2,
             "bands": {"green": 80, "yellow": 50, "red": 0},
             "curves": {"per-100-seats": [[0, 100], [2, 80], [10, 0]]},
             "staleAfterDays": {"sentiment.answer": 90, "support": 7},
             "parts": [
               {"weight": 50, "firstOf": [{"signal": "usage.active-days-28", "curve": "days"}]},
               {"weight": 25, "firstOf": [{"signal": "sentiment.answer", "curve": "answer"}]},
               {"component": "support", "weight": 25, "parts": [
                 {"weight": 100, "firstOf": [{"signal": "support.tickets-28", "curve": "per-100-seats",
                   "per": {"signal": "account.seats", "units": 100},
                   "levels": {"good": "< 2", "warning": "<= 5"}}]}]}]}
            """;
    private static final HealthModel MODEL = HealthModels.of(Scorecard.parse(CARD));

    private static Reading aged(double value, Duration age) {
        return Reading.of(value, Snapshots.AS_OF.minus(age));
    }

    @Test
    @Tag("SIG-3")
    void aReadingThatIsExactlyAsOldAsAllowedCountsAndOneNanosecondMoreIsStale() {
        Scored fresh =
                Snapshots.scored(MODEL, "usage.active-days-28", 28, "sentiment.answer", aged(0, Duration.ofDays(90)));
        Scored stale = Snapshots.scored(
                MODEL,
                "usage.active-days-28",
                28,
                "sentiment.answer",
                aged(0, Duration.ofDays(90).plusNanos(1)));

        assertThat(fresh.score()).hasToString("66.67");
        assertThat(stale.score()).hasToString("100.00");
        assertThat(stale.coverage()).hasToString("0.50");
        assertThat(stale.explanation().missing())
                .extracting(m -> m.signal().value(), MissingMeasure::reason)
                .contains(tuple("sentiment.answer", MissingReason.STALE));
    }

    @Test
    @Tag("SIG-3")
    void aReadingWithoutATimeIsAsOldAsTheSnapshot() {
        assertThat(Snapshots.scored(MODEL, "usage.active-days-28", 28, "sentiment.answer", 0)
                        .score())
                .hasToString("66.67");
    }

    @Test
    @Tag("SIG-3")
    void pointsGivenDirectlyGrowStaleToo() {
        Scored stale = Snapshots.scored(
                MODEL, "usage.active-days-28", 28, "sentiment.answer", 10, "support", aged(10, Duration.ofDays(8)));

        assertThat(stale.score()).hasToString("100.00");
        assertThat(stale.coverage()).hasToString("0.75");
    }

    @ParameterizedTest(name = "{0} tickets of {1} seats: {2} points, {3}")
    @CsvSource({"4, 200, 80.00, WARNING", "1, 50, 80.00, WARNING", "1, 1000, 99.00, GOOD", "7, 100, 30.00, CRITICAL"})
    @Tag("SIG-5")
    void aCountIsJudgedPerSeatWithItsLevel(double tickets, double seats, String points, Level level) {
        Scored scored = Snapshots.scored(
                MODEL, "usage.active-days-28", 28, "support.tickets-28", tickets, "account.seats", seats);

        MeasureResult support = scored.explanation().measures().get(1);
        assertThat(support.points()).hasToString(points);
        assertThat(support.level()).contains(level);
        assertThat(support.value()).isEqualTo(tickets * 100 / seats);
    }

    @Test
    @Tag("SIG-5")
    @Tag("DOM-8")
    void withoutSeatsThereIsNoCountPerSeat() {
        for (Object seats : List.of(0, Reading.missing(MissingReason.WITHHELD))) {
            Scored scored = Snapshots.scored(
                    MODEL,
                    "usage.active-days-28",
                    28,
                    "sentiment.answer",
                    10,
                    "support.tickets-28",
                    3,
                    "account.seats",
                    seats);
            assertThat(scored.coverage()).hasToString("0.75");
            assertThat(scored.explanation().missing())
                    .extracting(MissingMeasure::reason)
                    .containsExactly(seats.equals(0) ? MissingReason.NEVER_SUPPLIED : MissingReason.WITHHELD);
        }
        Scored scored = Snapshots.scored(
                MODEL,
                "usage.active-days-28",
                28,
                "sentiment.answer",
                10,
                "account.seats",
                Reading.missing(MissingReason.NOT_APPLICABLE));
        assertThat(scored.coverage()).hasToString("1.00");
    }

    @ParameterizedTest(name = "{0} active days in {1} days: {2}")
    @CsvSource({"2, 2, none", "3, 3, 100.00", "5, 7, 80.00", "0, 14, 0.00"})
    @Tag("HLT-12")
    void theColdStartModelJudgesUsageByTheDaysSinceTheStart(double days, double since, String points) {
        Scored scored = Snapshots.scored(
                HealthModels.firstThirtyDays(),
                "onboarding.milestones-share",
                0.8,
                "onboarding.activated",
                1,
                "usage.active-days-28",
                days,
                "account.days-since-start",
                since);

        List<String> usage = scored.explanation().measures().stream()
                .filter(measure -> measure.component().equals("early-usage"))
                .map(measure -> measure.points().toString())
                .toList();
        assertThat(usage).isEqualTo(points.equals("none") ? List.of() : List.of(points));
        assertThat(scored.coverage()).hasToString(points.equals("none") ? "0.75" : "1.00");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"sentiment.answer\": 90 | \"sentiment.answer\": 0 | staleAfterDays[sentiment.answer]",
                "\"sentiment.answer\": 90 | \"sentiment.mood\": 90 | staleAfterDays[sentiment.mood]",
                "\"units\": 100 | \"units\": 0 | parts[2].parts[0].firstOf[0].per.units",
                "account.seats | account.chairs | parts[2].parts[0].firstOf[0].per.signal",
                "account.seats | sentiment.answer | parts[2].parts[0].firstOf[0].per.signal",
                "support.tickets-28 | usage.error-rate | parts[2].parts[0].firstOf[0].per"
            })
    @Tag("HLT-7")
    void aBadAgeOrRateIsRefusedWithItsPath(String good, String bad, String path) {
        assertThatThrownBy(() -> Scorecard.parse(CARD.replace(good, bad)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::path)
                                .containsExactly(path));
    }
}
