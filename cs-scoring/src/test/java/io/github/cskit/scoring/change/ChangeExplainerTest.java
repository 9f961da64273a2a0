package io.github.cskit.scoring.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.publication.HealthOverride;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each factor gets what it did, and only that. */
@Tag("HLT-10")
class ChangeExplainerTest {

    private static final CustomerId CUSTOMER = CustomerId.of("c-1");
    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final HealthModel MODEL = HealthModels.threeComponent();

    /** The default model, with sentiment at 20 and growth at 40 of the weight. */
    private static final HealthModel CHANGED = HealthModels.of(Scorecard.parse(JsonCodec.standard()
            .write(HealthModels.scorecard("three-component"))
            .replace("\"component\":\"sentiment\",\"weight\":30", "\"component\":\"sentiment\",\"weight\":20")
            .replace("\"component\":\"growth\",\"weight\":30", "\"component\":\"growth\",\"weight\":40")));

    @Test
    void anotherReadingIsBehaviour() {
        ScoreChange change = change(
                side(MODEL, snapshot("engagement", 90, "sentiment", 50, "growth", 50)),
                side(MODEL, snapshot("engagement", 70, "sentiment", 50, "growth", 50)));

        assertThat(change.total()).hasToString("-8.00");
        assertParts(change, "-8.00", "0.00", "0.00", "0.00");
    }

    @Test
    void anotherWeightIsConfiguration() {
        CustomerSnapshot same = snapshot("engagement", 90, "sentiment", 80, "growth", 50);

        assertParts(change(side(MODEL, same), side(CHANGED, same)), "0.00", "-3.00", "0.00", "0.00");
    }

    @Test
    void aReadingThatGoesMissingIsCoverage() {
        ScoreChange change = change(
                side(MODEL, snapshot("engagement", 90, "sentiment", 20, "growth", 50)),
                side(MODEL, snapshot("engagement", 90, "growth", 50)));

        assertThat(change.before()).hasToString("57.00");
        assertThat(change.after()).hasToString("72.86");
        assertParts(change, "0.00", "0.00", "15.86", "0.00");
    }

    @Test
    void aReadingThatOnlyGrewTooOldIsCoverage() {
        HealthModel ages = HealthModels.of(Scorecard.parse(JsonCodec.standard()
                .write(HealthModels.scorecard("three-component"))
                .replaceFirst("\\{", "{\"staleAfterDays\":{\"sentiment\":30},")));
        Reading.Measured old = (Reading.Measured) Reading.of(20, AS_OF.minusSeconds(29 * 86_400));

        ScoreChange change = change(
                side(ages, snapshot("engagement", 90, "sentiment", old, "growth", 50)),
                ScoreBasis.of(
                        ages,
                        snapshot(AS_OF.plusSeconds(2 * 86_400), "engagement", 90, "sentiment", old, "growth", 50),
                        List.of()));

        assertParts(change, "0.00", "0.00", "15.86", "0.00");
    }

    @Test
    void aPersonsDecisionIsOverride() {
        CustomerSnapshot same = snapshot("engagement", 90, "sentiment", 50, "growth", 50);

        ScoreChange change = change(side(MODEL, same), overridden(MODEL, same, 30_00));

        assertParts(change, "0.00", "0.00", "0.00", "-36.00");
    }

    @Test
    void whatAnOverrideHidesHasHalfOfItsEffect() {
        ScoreChange change = change(
                side(MODEL, snapshot("engagement", 90, "sentiment", 50, "growth", 50)),
                overridden(MODEL, snapshot("engagement", 70, "sentiment", 50, "growth", 50), 30_00));

        assertParts(change, "-4.00", "0.00", "0.00", "-32.00");
    }

    @Test
    void partsOfAMixedChangeAreAveragesOverAllOrders() {
        ScoreChange change = change(
                side(MODEL, snapshot("engagement", 90, "sentiment", 80, "growth", 50)),
                side(CHANGED, snapshot("engagement", 90, "sentiment", 80, "growth", 70)));

        // behaviour first: +6.00 at weight 30, then configuration -1.00; configuration first: -3.00, then +8.00
        assertThat(change.orders()).isEqualTo(24);
        assertParts(change, "7.00", "-2.00", "0.00", "0.00");
    }

    @Test
    void theWayBackHasTheSamePartsNegated() {
        ScoreBasis before = side(MODEL, snapshot("engagement", 90, "sentiment", 81.33, "growth", 50));
        ScoreBasis after = overridden(CHANGED, snapshot("engagement", 61.07, "growth", 77.77), 41_41);

        ScoreChange there = change(before, after);
        ScoreChange back = change(after, before);

        for (ChangeFactor factor : ChangeFactor.values()) {
            assertThat(back.of(factor).hundredths())
                    .as(factor.name())
                    .isEqualTo(-there.of(factor).hundredths());
        }
    }

    @Test
    void nothingThatChangedHasNoParts() {
        ScoreBasis same = side(MODEL, snapshot("engagement", 90, "sentiment", 50, "growth", 50));

        assertParts(change(same, same), "0.00", "0.00", "0.00", "0.00");
    }

    @Test
    void aSideWithoutAScoreHasNoChangeExplained() {
        ScoreBasis scored = side(MODEL, snapshot("engagement", 90, "growth", 50));
        ScoreBasis none = side(MODEL, snapshot("sentiment.nps-answer", 9));

        assertThat(ChangeExplainer.explain(none, scored))
                .isEqualTo(new ChangeExplanation.None(ChangeExplanation.Reason.BEFORE_NOT_SCORED));
        assertThat(ChangeExplainer.explain(scored, none))
                .isEqualTo(new ChangeExplanation.None(ChangeExplanation.Reason.AFTER_NOT_SCORED));
    }

    @Test
    void modelsThatShareNoSignalHaveNoWayBetweenThem() {
        HealthModel other = HealthModels.firstThirtyDays();

        ChangeExplanation explanation = ChangeExplainer.explain(
                side(MODEL, snapshot("usage.active-days-28", 20, "usage.active-seat-share", 0.5, "growth", 50)),
                side(other, snapshot("onboarding.activated", 1, "setup", 50)));

        assertThat(explanation).isEqualTo(new ChangeExplanation.None(ChangeExplanation.Reason.NO_WAY_BETWEEN));
    }

    @Test
    void sidesOfTwoCustomersAreRefused() {
        ScoreBasis one = side(MODEL, snapshot("engagement", 90, "growth", 50));
        ScoreBasis other = ScoreBasis.of(
                MODEL,
                CustomerSnapshot.builder(CustomerId.of("c-2"), AS_OF)
                        .with(SignalId.of("engagement"), 90)
                        .with(SignalId.of("growth"), 50)
                        .build(),
                List.of());

        assertThatThrownBy(() -> ChangeExplainer.explain(one, other)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void partsThatDoNotAddUpAreRefused() {
        ScoreChange sound = change(
                side(MODEL, snapshot("engagement", 90, "sentiment", 50, "growth", 50)),
                side(MODEL, snapshot("engagement", 70, "sentiment", 50, "growth", 50)));

        assertThatThrownBy(() -> new ScoreChange(
                        sound.before(),
                        sound.after(),
                        sound.behaviour(),
                        sound.behaviour(),
                        sound.coverage(),
                        sound.override(),
                        24))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("add up to -8.00");
    }

    @Test
    void aReadingMissingForAnotherReasonIsCoverage() {
        ScoreChange change = change(
                side(
                        MODEL,
                        snapshot("engagement", 90, "sentiment", Reading.missing(MissingReason.WITHHELD), "growth", 5)),
                side(
                        MODEL,
                        snapshot(
                                "engagement",
                                90,
                                "sentiment",
                                Reading.missing(MissingReason.NOT_APPLICABLE),
                                "growth",
                                5)));

        assertParts(change, "0.00", "0.00", "0.00", "0.00");
    }

    private static ScoreChange change(ScoreBasis before, ScoreBasis after) {
        return (ScoreChange) ChangeExplainer.explain(before, after);
    }

    private static void assertParts(
            ScoreChange change, String behaviour, String configuration, String coverage, String override) {
        assertThat(change.behaviour()).as("behaviour").hasToString(behaviour);
        assertThat(change.configuration()).as("configuration").hasToString(configuration);
        assertThat(change.coverage()).as("coverage").hasToString(coverage);
        assertThat(change.override()).as("override").hasToString(override);
    }

    private static ScoreBasis side(HealthModel model, CustomerSnapshot snapshot) {
        return ScoreBasis.of(model, snapshot, List.of());
    }

    private static ScoreBasis overridden(HealthModel model, CustomerSnapshot snapshot, int hundredths) {
        return ScoreBasis.of(
                model,
                snapshot,
                List.of(new HealthOverride(
                        CUSTOMER,
                        HealthScore.ofHundredths(hundredths),
                        "A. Person",
                        "told by phone",
                        AS_OF,
                        AS_OF.plusSeconds(1))));
    }

    private static CustomerSnapshot snapshot(Object... namesAndValues) {
        return snapshot(AS_OF, namesAndValues);
    }

    private static CustomerSnapshot snapshot(Instant asOf, Object... namesAndValues) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(CUSTOMER, asOf);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            builder.with(
                    SignalId.of((String) namesAndValues[i]),
                    value instanceof Reading reading ? reading : Reading.of(((Number) value).doubleValue()));
        }
        return builder.build();
    }
}
