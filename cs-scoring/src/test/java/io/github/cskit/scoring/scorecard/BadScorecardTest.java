package io.github.cskit.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.json.InvalidJsonException;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.validation.InvalidValueException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A bad scorecard is refused with every problem at once, each with its path, and in bounded time. */
@Tag("HLT-7")
class BadScorecardTest {

    private static final Duration BOUND = Duration.ofSeconds(60);

    @Test
    void theScorecardThatIsSpoiltHereIsSound() {
        assertThat(BadScorecard.pathsOf(BadScorecard.SOUND)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void oneFaultIsToldOnceAtItsPath(BadScorecard fault) {
        assertThat(BadScorecard.pathsOf(fault.workedInto(BadScorecard.SOUND))).containsExactly(fault.path);
    }

    @Test
    void weightsCurveSignalAndBandsThatAreBadAtOnceAreAllListed() {
        String bad = spoilt(List.of(
                BadScorecard.WEIGHTS_THAT_DO_NOT_ADD_UP,
                BadScorecard.A_CURVE_THAT_TURNS,
                BadScorecard.AN_UNKNOWN_SIGNAL,
                BadScorecard.A_GAP_BELOW_THE_BANDS));

        assertThat(BadScorecard.pathsOf(bad))
                .containsExactlyInAnyOrder(
                        "parts", "curves[calls].knots[2]", "parts[0].parts[1].firstOf[0].signal", "bands");
    }

    @Test
    void allFaultsAtOnceAreAllListed() {
        List<BadScorecard> all = List.of(BadScorecard.values());

        assertThat(BadScorecard.pathsOf(spoilt(all)))
                .isEqualTo(all.stream().map(fault -> fault.path).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A reader that stops at what it cannot bind lists fewer: this is what the second reading is for. */
    @Test
    void anyFaultsTogetherAreListedAndNothingElseIs() {
        SplittableRandom random = new SplittableRandom(20_261_190);
        for (int i = 0; i < 150; i++) {
            List<BadScorecard> faults = Arrays.stream(BadScorecard.values())
                    .filter(fault -> random.nextInt(4) == 0)
                    .toList();
            Set<String> expected =
                    faults.stream().map(fault -> fault.path).collect(Collectors.toCollection(TreeSet::new));

            assertThat(BadScorecard.pathsOf(spoilt(faults)))
                    .as(faults.toString())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"parts\": [            | \"parts\": [ 5,                        | parts[0]",
                "\"firstOf\": [{\"signal\": \"usage.calls\", \"curve\": \"calls\"}] | \"firstOf\": []  | parts[0].parts[0].firstOf",
                "{\"signal\": \"usage.calls\", \"curve\": \"calls\"}  | {}    | parts[0].parts[0].firstOf[0].signal",
                "\"component\": \"voice\" | \"component\": \"Two Words!\"          | parts[1].component",
                "\"curves\": {           | \"curves\": 5, \"unknown\": {          | curves",
                "\"bands\": {            | \"bands\": [], \"unknown\": {          | bands",
                "\"rules\": [            | \"rules\": [ \"worst\",                | rules[0]",
                "[\"usage\", \"voice\"]  | [\"usage\", \"noise\"]                 | rules[2].worstOf[1]",
                "\"of\": \"support.tickets-28\" | \"of\": \"usage.hours\"       | rules[1].when[0].of",
                "\"floor\": 65,          | \"floor\": 65, \"cap\": 60,            | rules[1]"
            })
    void partsOfTheWrongShapeAreToldAtTheirPath(String sound, String bad, String path) {
        assertThat(BadScorecard.SOUND).contains(sound);

        assertThat(BadScorecard.pathsOf(BadScorecard.SOUND.replace(sound, bad))).contains(path);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity", "1e999", "1e999999999", "0x10", "1.0.0"})
    void aKnotThatIsNoFiniteNumberIsRefused(String number) {
        String bad = BadScorecard.SOUND.replace("[60, 0]", "[" + number + ", 0]");

        assertThatThrownBy(() -> Scorecard.parse(bad)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void threeThirdsOfWeightThatMakeNinetyNinePoint99AreRefused() {
        String bad = BadScorecard.SOUND
                .replace("\"weight\": 31", "\"weight\": 33.33")
                .replace("\"weight\": 35", "\"weight\": 33.33")
                .replace("\"weight\": 34", "\"weight\": 33.33");

        assertThat(BadScorecard.pathsOf(bad))
                .containsExactlyInAnyOrder(
                        "parts[1].parts[0].weight", "parts[1].parts[1].weight", "parts[1].parts[2].weight");
    }

    @Test
    void aDocumentNestedAThousandDeepIsRefusedInBoundedTime() {
        String measure =
                "{\"weight\": 100, \"firstOf\": [{\"signal\": \"usage.active-days-28\", \"curve\": \"days\"}]}";
        StringBuilder parts = new StringBuilder(measure);
        for (int i = 0; i < 1_000; i++) {
            parts.insert(0, "{\"component\": \"c-" + i + "\", \"weight\": 100, \"parts\": [")
                    .append("]}");
        }
        String bad = withParts(parts.toString());

        assertTimeout(
                BOUND,
                () -> assertThatThrownBy(() -> Scorecard.parse(bad))
                        .isInstanceOf(InvalidJsonException.class)
                        .hasMessageContaining("nested too deep"));
    }

    @Test
    void partsNestedAThousandDeepByHandAreRefusedInBoundedTime() {
        assertTimeout(BOUND, () -> {
            Part part = Part.measure(Signals.USAGE_ACTIVE_DAYS_28, "days", 100);
            for (int i = 0; i < 1_000; i++) {
                part = Part.component("c-" + i, 100, List.of(part));
            }
            Part nested = part;
            assertThatThrownBy(() -> withParts(List.of(nested), List.of()))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("nested more than 100 deep");
        });
    }

    @Test
    void tenThousandMeasuresAreRefusedInBoundedTime() {
        List<SignalDefinition> signals = IntStream.range(0, 10_000)
                .mapToObj(i -> SignalDefinition.of(SignalId.of("usage.s-" + i), "a", "b", "0", "100", "1"))
                .toList();
        List<Part> components = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            List<Part> measures = new ArrayList<>();
            for (int j = 0; j < 100; j++) {
                measures.add(Part.measure(signals.get(100 * i + j).id(), "days", 1));
            }
            components.add(Part.component("c-" + i, 1, measures));
        }

        assertTimeout(
                BOUND,
                () -> assertThatThrownBy(() -> withParts(components, signals))
                        .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
                            assertThat(refusal.problems())
                                    .singleElement()
                                    .satisfies(problem ->
                                            assertThat(problem.path()).isEqualTo("parts"));
                            assertThat(refusal).hasMessageContaining("10100 in all");
                        }));
    }

    @Test
    void tenThousandMeasuresInARowAreRefusedForTheirWeightsInBoundedTime() {
        String measures = IntStream.range(0, 10_000)
                .mapToObj(i ->
                        "{\"weight\": 0.01, \"firstOf\": [{\"signal\": \"usage.s-" + i + "\", \"curve\": \"days\"}]}")
                .collect(Collectors.joining(","));

        assertTimeout(
                BOUND,
                () -> assertThat(BadScorecard.pathsOf(withParts(measures)))
                        .contains("parts[0].weight", "parts[9999].weight", "parts[0].firstOf[0].signal"));
    }

    private static String spoilt(List<BadScorecard> faults) {
        String scorecard = BadScorecard.SOUND;
        for (BadScorecard fault : faults) {
            scorecard = fault.workedInto(scorecard);
        }
        return scorecard;
    }

    private static String withParts(String parts) {
        return "{\"name\": \"own\", \"version\": \"1\", \"missing\": \"renormalise\", \"minimumCoverage\": 0.5,"
                + " \"bands\": {\"green\": 80, \"yellow\": 50, \"red\": 0}, \"parts\": [" + parts + "]}";
    }

    private static Scorecard withParts(List<Part> parts, List<SignalDefinition> signals) {
        Scorecard sound = Scorecard.parse(BadScorecard.SOUND);
        return new Scorecard(
                "own",
                "1",
                MissingPolicy.RENORMALISE,
                Coverage.ofHundredths(50),
                sound.bands(),
                signals,
                Map.of(),
                parts,
                Map.of(),
                List.of());
    }
}
