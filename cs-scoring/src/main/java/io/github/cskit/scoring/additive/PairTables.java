package io.github.cskit.scoring.additive;

import io.github.cskit.scoring.additive.PairSearch.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The sums of rows by the levels of two columns, for many pairs of columns: three columns whose pairs are all wanted are
 * added up in one table, of which those of the pairs are the margins. That takes one pass over the rows in place of three.
 * Sums are of whole numbers, so that they are the same in any order. Immutable and thread-safe.
 */
final class PairTables {

    private final byte[][] codes;
    private final PairLevels[] levels;
    private final long[] rows;
    private final List<int[]> blocks;

    private PairTables(byte[][] codes, PairLevels[] levels, long[] rows, List<int[]> blocks) {
        this.codes = codes;
        this.levels = levels;
        this.rows = rows;
        this.blocks = blocks;
    }

    static PairTables of(List<Found> pairs, byte[][] codes, PairLevels[] levels, long[] rows) {
        return new PairTables(codes, levels, rows, blocks(pairs, levels.length));
    }

    /** Puts pairs together: taken in order, each with the first column that is wanted beside both. */
    private static List<int[]> blocks(List<Found> pairs, int columns) {
        boolean[][] wanted = new boolean[columns][columns];
        for (Found pair : pairs) {
            wanted[pair.first()][pair.second()] = true;
        }
        List<int[]> blocks = new ArrayList<>();
        for (int a = 0; a < columns; a++) {
            for (int b = a + 1; b < columns; b++) {
                if (wanted[a][b]) {
                    int c = b + 1;
                    while (c < columns && !(wanted[a][c] && wanted[b][c])) {
                        c++;
                    }
                    blocks.add(c < columns ? new int[] {a, b, c} : new int[] {a, b});
                    wanted[a][b] = false;
                    if (c < columns) {
                        wanted[a][c] = false;
                        wanted[b][c] = false;
                    }
                }
            }
        }
        return blocks;
    }

    /** Shows the table of each pair, by the levels of the first and then of the second column. */
    void forEach(BiConsumer<Found, long[]> reader) {
        for (int[] block : blocks) {
            int a = block[0];
            int b = block[1];
            if (block.length == 2) {
                reader.accept(new Found(a, b, 0), table(codes[a], codes[b], levels[a].levels, levels[b].levels));
            } else {
                forEachOf(a, b, block[2], reader);
            }
        }
    }

    private void forEachOf(int a, int b, int c, BiConsumer<Found, long[]> reader) {
        int height = levels[a].levels;
        int width = levels[b].levels;
        int depth = levels[c].levels;
        long[] sums = table(codes[a], codes[b], codes[c], height, width, depth);
        long[] ofAb = new long[height * width];
        long[] ofAc = new long[height * depth];
        long[] ofBc = new long[width * depth];
        for (int i = 0, cell = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                for (int k = 0; k < depth; k++, cell++) {
                    long sum = sums[cell];
                    ofAb[i * width + j] += sum;
                    ofAc[i * depth + k] += sum;
                    ofBc[j * depth + k] += sum;
                }
            }
        }
        reader.accept(new Found(a, b, 0), ofAb);
        reader.accept(new Found(a, c, 0), ofAc);
        reader.accept(new Found(b, c, 0), ofBc);
    }

    private long[] table(byte[] a, byte[] b, int height, int width) {
        long[] sums = new long[height * width];
        for (int i = 0; i < rows.length; i++) {
            sums[a[i] * width + b[i]] += rows[i];
        }
        return sums;
    }

    private long[] table(byte[] a, byte[] b, byte[] c, int height, int width, int depth) {
        long[] sums = new long[height * width * depth];
        for (int i = 0; i < rows.length; i++) {
            sums[(a[i] * width + b[i]) * depth + c[i]] += rows[i];
        }
        return sums;
    }
}
