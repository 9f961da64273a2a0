package io.github.cskit.scoring.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.MissingMeasure;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.scoring.scorecard.Scorecard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors, caps and worst-of: no weight outvotes them, and the ledger shows what they did. */
@Tag("HLT-13")
class HardRuleTest {

    private static final String CARD = """
            {"name": "ruled", "version": "1", "missing": "%s", "minimumCoverage": 0.2,
             "bands": {"green": 80, "yellow": 50, "red": 0},
             "signals": [{"id": "billing.days-overdue", "meaning": "days since the oldest unpaid invoice was due",
                          "unit": "days", "minInclusive": 0, "maxInclusive": 10000, "step": 1}],
             "parts": [
               {"component": "usage", "weight": 70, "parts": [
                 {"weight": 100, "firstOf": [{"signal": "usage.active-days-28", "curve": "days"}]}]},
               {"component": "voice", "weight": 30, "parts": [
                 {"weight": 100, "firstOf": [{"signal": "sentiment.answer", "curve": "answer"}]}]}],
             "rules": [%s]}
            """;
    private static final String OVERDUE =
            "{\"name\": \"unpaid\", \"cap\": 49.99, \"when\": [{\"of\": \"billing.days-overdue\", \"is\": \"> 60\"}]}";
    private static final String DAILY =
            "{\"name\": \"daily use\", \"floor\": 65, \"when\": [{\"of\": \"usage.active-days-28\", \"is\": \">= 20\"}]}";
    private static final String UNHEARD =
            "{\"name\": \"unhappy\", \"cap\": 60, \"when\": [{\"of\": \"voice\", \"is\": \"< 50\"}]}";
    private static final String WORST = "{\"name\": \"weakest\", \"worstOf\": [\"usage\", \"voice\"]}";

    private static HealthModel model(String... rules) {
        return HealthModels.of(Scorecard.parse(CARD.formatted("renormalise", String.join(", ", rules))));
    }

    @Test
    @Tag("HLT-9")
    void aCapIsALineOfTheLedgerThatTakesWhatIsAboveIt() {
        Scored scored = Snapshots.scored(
                model(OVERDUE), "usage.active-days-28", 28, "sentiment.answer", 10, "billing.days-overdue", 61);

        assertThat(scored.score()).hasToString("49.99");
        assertThat(scored.band().wireName()).isEqualTo("red");
        assertThat(scored.ledger().lines())
                .extracting(LedgerLine::line, line -> line.points().toString())
                .containsExactly(
                        tuple("usage/usage.active-days-28", "70.00"),
                        tuple("voice/sentiment.answer", "30.00"),
                        tuple("cap: unpaid", "-50.01"));
    }

    @ParameterizedTest(name = "{0} days overdue: {1}")
    @CsvSource({"60, 100.00", "61, 49.99"})
    void theComparisonSaysWhetherItsBoundBelongsToIt(double days, String score) {
        Scored scored = Snapshots.scored(
                model(OVERDUE), "usage.active-days-28", 28, "sentiment.answer", 10, "billing.days-overdue", days);

        assertThat(scored.score()).hasToString(score);
    }

    @Test
    @Tag("HLT-9")
    void aFloorIsALineOfTheLedgerThatGivesWhatIsBelowIt() {
        Scored scored = Snapshots.scored(model(DAILY), "usage.active-days-28", 20, "sentiment.answer", 0);

        assertThat(scored.score()).hasToString("65.00");
        assertThat(scored.ledger().lines().get(2)).hasToString("LedgerLine[line=floor: daily use, points=9.00]");
        assertThat(scored.ledger().total()).hasToString("65.00");
    }

    @ParameterizedTest(name = "in the order {0}")
    @CsvSource({"floor first", "cap first"})
    void aCapWinsOverAFloorWhateverTheirOrder(String order) {
        HealthModel model = order.startsWith("floor") ? model(DAILY, OVERDUE) : model(OVERDUE, DAILY);

        Scored scored =
                Snapshots.scored(model, "usage.active-days-28", 20, "sentiment.answer", 0, "billing.days-overdue", 90);

        assertThat(scored.score()).hasToString("49.99");
        assertThat(scored.ledger().lines())
                .extracting(LedgerLine::line)
                .containsExactly(
                        "usage/usage.active-days-28", "voice/sentiment.answer", "floor: daily use", "cap: unpaid");
    }

    @Test
    void worstOfCapsWithThePublishedPointsOfTheWorstComponent() {
        Scored scored = Snapshots.scored(model(WORST), "usage.active-days-28", 28, "sentiment.answer", 3);

        assertThat(scored.score()).hasToString("25.00");
        assertThat(scored.ledger().lines().get(2).line()).isEqualTo("cap: weakest");
    }

    @ParameterizedTest(name = "voice at {0}: {1}")
    @CsvSource({"49.99, 60.00", "50, 85.00"})
    void aConditionOnAComponentLooksAtItsPublishedPoints(double points, String score) {
        Scored scored = Snapshots.scored(model(UNHEARD), "usage.active-days-28", 28, "voice", points);

        assertThat(scored.score()).hasToString(score);
    }

    @Test
    @Tag("HLT-8")
    void whatIsMissingForARuleWidensTheIntervalAndIsNamed() {
        Scored scored = Snapshots.scored(model(OVERDUE), "usage.active-days-28", 28, "sentiment.answer", 10);

        assertThat(scored.score()).hasToString("100.00");
        assertThat(scored.interval().low()).hasToString("49.99");
        assertThat(scored.bandCertain()).isFalse();
        assertThat(scored.coverage()).hasToString("1.00");
        assertThat(scored.explanation().missing())
                .extracting(MissingMeasure::component, m -> m.signal().value())
                .containsExactly(tuple("rules", "billing.days-overdue"));
        assertThat(scored.ledger().total()).hasToString("100.00");
    }

    @Test
    @Tag("DOM-8")
    void whatDoesNotApplyLeavesTheRuleOut() {
        Scored scored = Snapshots.scored(
                model(OVERDUE),
                "usage.active-days-28",
                28,
                "sentiment.answer",
                10,
                "billing.days-overdue",
                Reading.missing(MissingReason.NOT_APPLICABLE));

        assertThat(scored.interval().low()).hasToString("100.00");
        assertThat(scored.explanation().missing()).isEmpty();
    }

    @Test
    @Tag("HLT-8")
    void aModelThatRefusesGapsRefusesThoseOfItsRulesToo() {
        HealthModel strict = HealthModels.of(Scorecard.parse(CARD.formatted("refuse", OVERDUE)));

        HealthAssessment assessment = strict.assess(Snapshots.of("usage.active-days-28", 28, "sentiment.answer", 10));

        assertThat(assessment)
                .isInstanceOfSatisfying(
                        NotScored.class, none -> assertThat(none.reason()).hasToString("READING_MISSING"));
    }

    @Test
    void aReadingForARuleThatIsOutOfRangeIsRefused() {
        assertThatThrownBy(
                        () -> Snapshots.scored(model(OVERDUE), "usage.active-days-28", 28, "billing.days-overdue", -1))
                .hasMessageContaining("signals[billing.days-overdue] is -1 but must be between 0 and 10000");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name':'a','cap':50,'floor':20,'when':[{'of':'voice','is':'< 5'}]} | rules[0]",
                "{'name':'a','cap':50} | rules[0].when",
                "{'name':'a','worstOf':['usage'],'when':[{'of':'voice','is':'< 5'}]} | rules[0].when",
                "{'name':'a','worstOf':['usage','usage']} | rules[0].worstOf[1]",
                "{'name':'a','worstOf':['sentiment.answer']} | rules[0].worstOf[0]",
                "{'name':'a','cap':101,'when':[{'of':'voice','is':'< 5'}]} | rules[0].cap",
                "{'name':'a','cap':50,'when':[{'of':'nothing.known','is':'> 5'}]} | rules[0].when[0].of",
                "{'name':'a','cap':50,'when':[{'of':'voice','is':'> 5'}]} | rules[0].when[0].is",
                "{'name':'a','cap':50,'when':[{'of':'sentiment.answer','is':'> 5'}]} | rules[0].when[0].is",
                "{'name':'a','floor':50,'when':[{'of':'sentiment.answer','is':'< 5'}]} | rules[0].when[0].is",
                "{'name':'a','cap':50,'when':[{'of':'billing.days-overdue','is':'> 5'}]}, "
                        + "{'name':'b','floor':50,'when':[{'of':'billing.days-overdue','is':'> 9'}]}"
                        + " | rules[1].when[0].is",
                "{'name':'a','worstOf':['usage']}, {'name':'a','worstOf':['voice']} | rules[1].name"
            })
    @Tag("HLT-7")
    void aBadRuleIsRefusedWithItsPath(String rules, String path) {
        assertThatThrownBy(() -> model(rules.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::path)
                                .containsExactly(path));
    }
}
