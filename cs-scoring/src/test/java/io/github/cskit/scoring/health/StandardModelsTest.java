package io.github.cskit.scoring.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.Level;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.validation.InvalidValueException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardModelsTest {

    private static final Reading NOT_APPLICABLE = Reading.missing(MissingReason.NOT_APPLICABLE);

    @Test
    @Tag("HLT-8")
    @Tag("HLT-9")
    void aMissingComponentLeavesItsWeightToTheOthersAndTheLedgerSaysSo() {
        Scored scored = Snapshots.scored(HealthModels.threeComponent(), "engagement", 90, "growth", 50);

        assertThat(scored.score()).hasToString("72.86");
        assertThat(scored.band()).isEqualTo(Band.YELLOW);
        assertThat(scored.bandCertain()).isFalse();
        assertThat(scored.interval().low()).hasToString("51.00");
        assertThat(scored.interval().high()).hasToString("81.00");
        assertThat(scored.coverage()).hasToString("0.70");
        assertThat(scored.ledger().lines())
                .extracting(LedgerLine::line, line -> line.points().toString())
                .containsExactly(
                        tuple("engagement", "36.00"), tuple("growth", "15.00"), tuple("redistributed weight", "21.86"));
        assertThat(scored.explanation().missing())
                .extracting(m -> m.signal().value())
                .containsExactly("sentiment.nps-answer", "sentiment.csat", "support.tickets-28");
    }

    @ParameterizedTest(name = "{0} in every component is {1}")
    @CsvSource({"49.99, red", "50.00, yellow", "79.99, yellow", "80.00, green", "0, red", "100, green"})
    @Tag("HLT-2")
    void bandsAreDecidedOnThePublishedScore(double points, String band) {
        Scored scored = Snapshots.scored(
                HealthModels.threeComponent(), "engagement", points, "sentiment", points, "growth", points);

        assertThat(scored.score().toBigDecimal()).isEqualByComparingTo(BigDecimal.valueOf(points));
        assertThat(scored.band().wireName()).isEqualTo(band);
        assertThat(scored.bandCertain()).isTrue();
    }

    @ParameterizedTest(name = "{0}/{1}/{2} is {3}")
    @CsvSource({
        "0, 0.05, 0, 0.02", // exactly 0.015: a tie rounds up, though no double is 0.015
        "0, 0.15, 0, 0.05", // exactly 0.045
        "79.98, 80.01, 79.99, 79.99", // 79.992
        "79.99, 80.00, 80.00, 80.00", // 79.996 is published as 80.00 and is Green
        "100, 99.95, 100, 99.99" // exactly 99.985
    })
    @Tag("HLT-2")
    void theScoreIsRoundedOnceHalfUpAndExactly(double engagement, double sentiment, double growth, String score) {
        Scored scored = Snapshots.scored(
                HealthModels.threeComponent(), "engagement", engagement, "sentiment", sentiment, "growth", growth);

        assertThat(scored.score()).hasToString(score);
        assertThat(scored.ledger().total()).hasToString(score);
    }

    @ParameterizedTest(name = "{0} = {1} has level {2} and {3} points")
    @CsvSource({
        "usage.active-days-28, 20, good, 80.00",
        "usage.active-days-28, 19, warning, 78.13",
        "usage.active-days-28, 4, warning, 50.00",
        "usage.active-days-28, 3, critical, 41.67",
        "usage.active-days-28, 1, critical, 25.00",
        "usage.active-days-28, 0, critical, 0.00",
        "adoption.feature-share, 0.8001, good, 80.01",
        "adoption.feature-share, 0.80, warning, 80.00",
        "adoption.feature-share, 0.50, warning, 50.00",
        "adoption.feature-share, 0.4999, critical, 49.99",
        "support.tickets-28, 1, good, 90.00",
        "support.tickets-28, 2, warning, 80.00",
        "support.tickets-28, 5, warning, 50.00",
        "support.tickets-28, 6, critical, 44.00",
        "sentiment.answer, 8.01, good, 80.10",
        "sentiment.answer, 8, warning, 80.00",
        "sentiment.answer, 6, warning, 50.00",
        "sentiment.answer, 5.99, critical, 49.92",
        "engagement.touchpoints-28, 4, good, 80.00",
        "engagement.touchpoints-28, 3, warning, 70.00",
        "engagement.touchpoints-28, 1, warning, 50.00",
        "engagement.touchpoints-28, 0, critical, 25.00",
        "engagement.level, 2, good, 90.00",
        "engagement.level, 1, warning, 65.00",
        "engagement.level, 0, critical, 25.00"
    })
    @Tag("HLT-4")
    void levelsAreJudgedOnTheValueItselfBesideThePoints(String signal, double value, String level, String points) {
        Object[] input = signal.equals("usage.active-days-28")
                ? new Object[] {signal, value}
                : new Object[] {"usage.active-days-28", 28, signal, value};
        MeasureResult result = HealthModels.fiveSignal().assess(Snapshots.of(input)).explanation().measures().stream()
                .filter(m -> m.signal().value().equals(signal))
                .findFirst()
                .orElseThrow();

        assertThat(result.level()).contains(Level.parse(level));
        assertThat(result.points()).hasToString(points);
    }

    @Test
    @Tag("HLT-4")
    void anAggregateNpsIsRefusedWhereAnAnswerIsMeant() {
        assertThatThrownBy(() -> HealthModels.fiveSignal()
                        .assess(Snapshots.of(
                                "usage.active-days-28", 20, "sentiment.answer", 42, "adoption.feature-share", -1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("signals[sentiment.answer] is 42 but must be between 0 and 10")
                .hasMessageContaining("signals[adoption.feature-share] is -1 but must be between 0 and 1");
    }

    @Test
    @Tag("HLT-8")
    void withoutAnyUsageOrAdoptionReadingNothingIsScored() {
        NotScored result = (NotScored) HealthModels.threeComponent()
                .assess(Snapshots.of(
                        "engagement.touchpoints-28", 5,
                        "sentiment.nps-answer", 9,
                        "sentiment.csat", 9,
                        "support.tickets-28", 1,
                        "growth.seat-change-90", 0.1,
                        "growth.arr-change-365", 0.1));

        assertThat(result.reason()).isEqualTo(NotScoredReason.NO_USAGE_DATA);
        assertThat(result.explanation().ledger().lines()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "49.5 % rounds to 0.50 and is scored, true, 0.50",
        "49 % is not scored, false, 0.49",
    })
    @Tag("HLT-8")
    void coverageIsJudgedAsPublished(String name, boolean scored, String coverage) {
        var snapshot = scored
                // 12 of engagement, 12 + 7.5 of sentiment, 9 + 9 of growth
                ? Snapshots.of(
                        "usage.active-days-28", 20,
                        "sentiment.nps-answer", 8,
                        "support.tickets-28", 2,
                        "growth.seat-change-90", 0,
                        "growth.arr-change-365", 0)
                // 40 of engagement, 9 of growth
                : Snapshots.of("engagement", 80, "growth.seat-change-90", 0);

        var assessment = HealthModels.threeComponent().assess(snapshot);

        assertThat(assessment instanceof Scored).isEqualTo(scored);
        assertThat(assessment.coverage()).hasToString(coverage);
    }

    @Test
    @Tag("HLT-8")
    @Tag("DOM-8")
    void whatDoesNotApplyIsLeftOutOfWeightCoverageAndIntervalAlike() {
        Scored scored = Snapshots.scored(
                HealthModels.threeComponent(), "engagement", 80, "growth", 60, "sentiment", NOT_APPLICABLE);

        assertThat(scored.coverage()).hasToString("1.00");
        assertThat(scored.score()).hasToString("71.43");
        assertThat(scored.interval().low()).isEqualTo(scored.interval().high());
        assertThat(scored.explanation().missing()).isEmpty();
        assertThat(scored.ledger().lines()).extracting(LedgerLine::line).containsExactly("engagement", "growth");
    }

    @Test
    @Tag("DOM-8")
    void missingIsNeitherZeroNorANeutralGuess() {
        Scored missing = Snapshots.scored(HealthModels.threeComponent(), "engagement", 90, "growth", 90);
        Scored zero = Snapshots.scored(HealthModels.threeComponent(), "engagement", 90, "growth", 90, "sentiment", 0);
        Scored neutral =
                Snapshots.scored(HealthModels.threeComponent(), "engagement", 90, "growth", 90, "sentiment", 50);

        assertThat(List.of(missing.score(), zero.score(), neutral.score())).doesNotHaveDuplicates();
        assertThat(missing.score()).hasToString("90.00");
    }

    @Test
    @Tag("DOM-7")
    void everyResultSaysWhereItCameFrom() {
        Scored one = Snapshots.scored(HealthModels.threeComponent(), "engagement", 90, "growth", 50);
        Scored other = Snapshots.scored(HealthModels.threeComponent(), "engagement", 91, "growth", 50);

        assertThat(one.model().name()).isEqualTo("three-component");
        assertThat(one.explanation().provenance().asOf()).isEqualTo(Snapshots.AS_OF);
        assertThat(one.explanation().provenance().inputs())
                .isNotEqualTo(other.explanation().provenance().inputs());
    }

    @Test
    @Tag("DOM-7")
    void aStoredDecisionReplaysToTheSameBytes() {
        var record = HealthReplay.record(
                Snapshots.of(
                        "usage.active-days-28", 12, "sentiment.csat", 7.5, "growth", 60, "adoption.feature-share", 0.4),
                HealthModels.threeComponent());

        assertThat(HealthReplay.replay(record, HealthModels.threeComponent())).isEqualTo(record);
        assertThat(HealthReplay.replay(record, HealthModels.fiveSignal()).output())
                .isNotEqualTo(record.output());
    }
}
