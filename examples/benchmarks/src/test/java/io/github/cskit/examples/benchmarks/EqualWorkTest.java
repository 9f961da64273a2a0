package io.github.cskit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmarks compare equal work: loop and API agree on every figure of every customer. */
class EqualWorkTest {

    @ParameterizedTest(name = "block {0}")
    @ValueSource(longs = {20_260_105, 1, 2, 3, 4, 5, 6, 7})
    void thePlainLoopAndTheApiAgreeOnThreeComponent(long seed) {
        assertAgreement(seed, HealthModels.threeComponent(), PlainThreeComponent::score);
    }

    @ParameterizedTest(name = "block {0}")
    @ValueSource(longs = {20_260_105, 1, 2, 3, 4, 5, 6, 7})
    void thePlainLoopAndTheApiAgreeOnFiveSignal(long seed) {
        assertAgreement(seed, HealthModels.fiveSignal(), PlainFiveSignal::score);
    }

    @Test
    void theCustomersDiffer() {
        Set<String> readings = new HashSet<>();
        for (CustomerSnapshot snapshot : CustomerBlock.ofSeed(20_260_105).snapshots()) {
            readings.add(snapshot.signals().toString());
        }

        assertThat(readings).hasSize(CustomerBlock.SIZE);
    }

    @Test
    void aLoopThatTakesMissingForZeroIsCaught() {
        CustomerBlock block = CustomerBlock.ofSeed(1);
        ScoreColumns careless = new ScoreColumns(CustomerBlock.SIZE);
        Arrays.fill(block.column(Column.ACTIVE_DAYS), 0);
        PlainThreeComponent.score(block, careless);

        assertThat(differences(block, HealthModels.threeComponent(), careless)).isNotZero();
    }

    private static void assertAgreement(long seed, HealthModel model, BiConsumer<CustomerBlock, ScoreColumns> plain) {
        CustomerBlock block = CustomerBlock.ofSeed(seed);
        ScoreColumns results = new ScoreColumns(CustomerBlock.SIZE);
        plain.accept(block, results);

        assertThat(differences(block, model, results)).isZero();
        assertThat(results.bands)
                .contains(ScoreColumns.GREEN, ScoreColumns.YELLOW, ScoreColumns.RED, ScoreColumns.NOT_SCORED);
    }

    private static int differences(CustomerBlock block, HealthModel model, ScoreColumns results) {
        int differences = 0;
        for (int i = 0; i < CustomerBlock.SIZE; i++) {
            if (!agrees(model.assess(block.snapshots()[i]), results, i)) {
                differences++;
            }
        }
        return differences;
    }

    private static boolean agrees(HealthAssessment assessment, ScoreColumns results, int i) {
        boolean covered = assessment.coverage().hundredths() == results.coverages[i];
        if (assessment instanceof Scored scored) {
            return covered
                    && scored.score().hundredths() == results.scores[i]
                    && scored.interval().low().hundredths() == results.lows[i]
                    && scored.interval().high().hundredths() == results.highs[i]
                    && code(scored.band()) == results.bands[i]
                    && scored.bandCertain() == results.bandsCertain[i];
        }
        return covered && results.bands[i] == ScoreColumns.NOT_SCORED;
    }

    private static byte code(Band band) {
        return switch (band) {
            case GREEN -> ScoreColumns.GREEN;
            case YELLOW -> ScoreColumns.YELLOW;
            case RED -> ScoreColumns.RED;
        };
    }
}
