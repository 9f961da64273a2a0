package io.github.cskit.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.scoring.additive.PairSearch.Found;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-8")
class PairTablesTest {

    private static final int ROWS = 500;

    @Test
    void everyWantedPairHasItsTableOnceAsIfAddedUpAlone() {
        SplittableRandom random = new SplittableRandom(14);
        for (int columns : new int[] {2, 3, 4, 7, 13}) {
            byte[][] codes = new byte[columns][ROWS];
            PairLevels[] levels = new PairLevels[columns];
            for (int c = 0; c < columns; c++) {
                int most = 3 + random.nextInt(5);
                for (int row = 0; row < ROWS; row++) {
                    codes[c][row] = (byte) random.nextInt(most);
                }
                levels[c] = PairLevels.of(new Codes(codes[c], most, false));
                for (int row = 0; row < ROWS; row++) {
                    codes[c][row] = (byte) levels[c].coarse[codes[c][row]];
                }
            }
            long[] rows = random.longs(ROWS).toArray();
            List<Found> all = PairSearch.all(columns);
            meets(all, codes, levels, rows);
            meets(all.stream().filter(pair -> random.nextInt(3) > 0).toList(), codes, levels, rows);
        }
    }

    private static void meets(List<Found> pairs, byte[][] codes, PairLevels[] levels, long[] rows) {
        Map<Found, long[]> tables = new HashMap<>();
        PairTables.of(pairs, codes, levels, rows)
                .forEach((pair, table) -> assertThat(tables.put(pair, table)).isNull());
        Set<Found> wanted = new HashSet<>(pairs);

        assertThat(tables.keySet()).isEqualTo(wanted);
        tables.forEach((pair, table) -> {
            int width = levels[pair.second()].levels;
            long[] alone = new long[levels[pair.first()].levels * width];
            IntStream.range(0, rows.length)
                    .forEach(row -> alone[codes[pair.first()][row] * width + codes[pair.second()][row]] += rows[row]);
            assertThat(table).isEqualTo(alone);
        });
    }
}
