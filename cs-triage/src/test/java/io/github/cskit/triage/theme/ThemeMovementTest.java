package io.github.cskit.triage.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("THM-3")
class ThemeMovementTest {

    private static final double HALF = 0.5;
    private static final double RATE = 0.10;

    @ParameterizedTest(name = "{0} before and {1} now: p {2}, {3}")
    @CsvSource({
        "0, 1, 1.0, NEW",
        "0, 6, 0.03125, NEW",
        "1, 5, 0.21875, STEADY",
        "1, 8, 0.0390625, RISING",
        "8, 1, 0.0390625, FALLING",
        "6, 0, 0.03125, FALLING",
        "5, 5, 1.0, STEADY",
        "0, 0, 1.0, STEADY"
    })
    void aThemeAloneMovesByItsExactTest(int before, int now, double p, ThemeMovement.Kind kind) {
        ThemeId theme = ThemeId.of("a");
        ThemeMovement movement = ThemeMovement.between(Map.of(theme, before), Map.of(theme, now), HALF, RATE)
                .get(0);

        assertThat(movement.p()).isCloseTo(p, within(1e-9));
        assertThat(movement.q()).isEqualTo(movement.p());
        assertThat(movement.kind()).isEqualTo(kind);
    }

    @Test
    void amongManyThemesTheSameDifferenceMayBeChance() {
        Map<ThemeId, Integer> before = new TreeMap<>();
        Map<ThemeId, Integer> now = new TreeMap<>();
        for (int i = 0; i < 30; i++) {
            before.put(ThemeId.of("t" + i), 5);
            now.put(ThemeId.of("t" + i), 5);
        }
        before.put(ThemeId.of("a"), 1);
        now.put(ThemeId.of("a"), 8);
        before.put(ThemeId.of("b"), 2);
        now.put(ThemeId.of("b"), 40);

        Map<String, ThemeMovement.Kind> kinds = new TreeMap<>();
        ThemeMovement.between(before, now, HALF, RATE)
                .forEach(each -> kinds.put(each.theme().value(), each.kind()));
        assertThat(kinds)
                .containsEntry("a", ThemeMovement.Kind.STEADY)
                .containsEntry("b", ThemeMovement.Kind.RISING)
                .containsEntry("t1", ThemeMovement.Kind.STEADY);
    }

    @Test
    void withoutAnyChangeFewComparisonsFindOne() {
        SplittableRandom random = new SplittableRandom(9);
        int alarms = 0;
        for (int comparison = 0; comparison < 400; comparison++) {
            Map<ThemeId, Integer> before = new TreeMap<>();
            Map<ThemeId, Integer> now = new TreeMap<>();
            for (int remark = 0; remark < 300; remark++) {
                ThemeId theme = ThemeId.of("t" + random.nextInt(20));
                (random.nextBoolean() ? before : now).merge(theme, 1, Integer::sum);
            }
            alarms += ThemeMovement.between(before, now, HALF, RATE).stream()
                            .anyMatch(each -> each.kind() != ThemeMovement.Kind.STEADY)
                    ? 1
                    : 0;
        }
        assertThat(alarms).as("comparisons of 400 with a false discovery").isLessThanOrEqualTo(52);
    }
}
