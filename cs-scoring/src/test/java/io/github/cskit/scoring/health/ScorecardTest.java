package io.github.cskit.scoring.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.scoring.scorecard.Curve;
import io.github.cskit.scoring.scorecard.Scorecard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardTest {

    private static final String OWN = """
            {"name": "own", "version": "1", "missing": "%s", "minimumCoverage": 0.5,
             "bands": {"green": 70, "yellow": 40, "red": 0},
             "signals": [{"id": "api.calls", "meaning": "API calls a day", "unit": "calls",
                          "minInclusive": 0, "maxInclusive": 1000000, "step": 1}],
             "curves": {"calls": [[0, 0], [1000, 100]]},
             "parts": [{"weight": 60, "firstOf": [{"signal": "usage.active-days-28", "curve": "days"}]},
                       {"weight": 40, "firstOf": [{"signal": "api.calls", "curve": "calls"}]}]}
            """;

    @Test
    @Tag("HLT-7")
    void aHostWritesItsOwnModelAsJson() {
        HealthModel model = HealthModels.of(Scorecard.parse(OWN.formatted("renormalise")));

        Scored scored = Snapshots.scored(model, "usage.active-days-28", 20, "api.calls", 250);

        assertThat(scored.score()).hasToString("58.00");
        assertThat(scored.band().wireName()).isEqualTo("yellow");
        assertThat(scored.model().name()).isEqualTo("own");
    }

    @Test
    @Tag("HLT-8")
    void aModelMayRefuseToScoreWhileAnythingIsMissing() {
        HealthModel model = HealthModels.of(Scorecard.parse(OWN.formatted("refuse")));

        var assessment = model.assess(Snapshots.of("usage.active-days-28", 20));

        assertThat(assessment)
                .isInstanceOfSatisfying(
                        NotScored.class, n -> assertThat(n.reason()).isEqualTo(NotScoredReason.READING_MISSING));
    }

    @Test
    @Tag("HLT-7")
    void everyProblemOfABadScorecardIsListedWithItsPath() {
        String bad = """
                {"name": "bad", "version": "1", "missing": "renormalise", "minimumCoverage": 0.5,
                 "bands": {"green": 40, "yellow": 50, "red": 10},
                 "parts": [{"weight": 55, "firstOf": [{"signal": "usage.active-days-28", "curve": "weekly"}]},
                           {"component": "support", "weight": 40, "parts": [
                             {"weight": 100, "firstOf": [{"signal": "support.mood", "curve": "share"}]}]}]}
                """;

        assertThatThrownBy(() -> Scorecard.parse(bad))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(p -> p.path())
                                .contains(
                                        "bands[1]",
                                        "bands",
                                        "parts",
                                        "parts[0].firstOf[0].curve",
                                        "parts[1].parts[0].firstOf[0].signal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[0, 0]]",
                "[[0, 0], [0, 10]]",
                "[[0, 0], [1, 50], [2, 40]]",
                "[[0, 10], [1, 5], [2, 40]]",
                "[[0, 0], [1, 101]]",
                "[[0, 0], [1]]"
            })
    @Tag("HLT-7")
    void aCurveThatIsNotMonotoneIsRefused(String knots) {
        assertThatThrownBy(() -> JsonCodec.standard().read(knots, Curve.class))
                .isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-component", "five-signal", "five-signal-activity", "first-30-days"})
    @Tag("HLT-7")
    void standardModelsComeThroughTheSameDoor(String name) {
        Scorecard scorecard = HealthModels.scorecard(name);
        Scorecard again = Scorecard.parse(JsonCodec.standard().write(scorecard));

        assertThat(again).isEqualTo(scorecard);
        assertThat(again.ref()).isEqualTo(scorecard.ref());
    }

    @Test
    @Tag("DOM-7")
    void anotherWeightIsAnotherFingerprint() {
        String changed = JsonCodec.standard()
                .write(HealthModels.scorecard("three-component"))
                .replace("\"component\":\"sentiment\",\"weight\":30", "\"component\":\"sentiment\",\"weight\":20")
                .replace("\"component\":\"growth\",\"weight\":30", "\"component\":\"growth\",\"weight\":40");

        assertThat(Scorecard.parse(changed).ref().fingerprint())
                .isNotEqualTo(HealthModels.scorecard("three-component").ref().fingerprint());
    }
}
