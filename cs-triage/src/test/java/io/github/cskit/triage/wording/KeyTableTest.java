package io.github.cskit.triage.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTableTest {

    @Test
    void noKeysAreFoundInAnEmptyTable() {
        KeyTable table = new KeyTable(new int[0]);
        assertThat(table.size()).isZero();
        assertThat(IntStream.of(0, -1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE)).allMatch(key -> table.find(key) == -1);
    }

    @ParameterizedTest(name = "{0} keys")
    @ValueSource(ints = {1, 2, 7, 8, 31, 32, 33, 1_000, 50_000})
    void everyKeyHasTheRowOfItsPlaceAndNothingElseHasOne(int count) {
        SplittableRandom random = new SplittableRandom(count);
        int[] keys = random.ints().distinct().limit(count).toArray();
        expectAll(keys, random);
        expectAll(IntStream.of(keys).sorted().toArray(), random);
    }

    /** Keys that are no hashes share their first bits, and are still told apart. */
    @Test
    void keysThatLieCloseTogetherAreToldApart() {
        expectAll(IntStream.range(-500, 500).toArray(), new SplittableRandom(1));
        expectAll(
                new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, 0, -1, 1, Integer.MAX_VALUE - 1, Integer.MIN_VALUE + 1
                },
                new SplittableRandom(2));
    }

    private static void expectAll(int[] keys, SplittableRandom random) {
        Map<Integer, Integer> rows = new HashMap<>();
        for (int row = 0; row < keys.length; row++) {
            rows.put(keys[row], row);
        }
        KeyTable table = new KeyTable(keys);
        assertThat(table.size()).isEqualTo(keys.length);
        for (int row = 0; row < keys.length; row++) {
            assertThat(table.find(keys[row])).isEqualTo(row);
            int near = keys[row] + random.nextInt(-3, 4);
            int far = random.nextInt();
            assertThat(table.find(near)).isEqualTo(rows.getOrDefault(near, -1));
            assertThat(table.find(far)).isEqualTo(rows.getOrDefault(far, -1));
        }
    }
}
