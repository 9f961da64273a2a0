package io.github.cskit.triage.cluster;

import io.github.cskit.triage.text.TermCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds texts that are nearly the same, in one pass: each joins the leader it overlaps with most, or becomes a leader.
 * Leaders are looked up by bands of minhashes (Broder, 1997; Indyk and Motwani, 1998), and a bucket keeps a few only, so a
 * text is compared with a bounded number. A chain of ever slightly different texts does not become one group, as it would
 * by joining each with the next. The same texts in the same order give the same leaders. Not thread-safe.
 */
public final class NearDuplicates {

    private static final int BANDS = 8;
    private static final long ROWS = 4;
    private static final long HASHES = BANDS * ROWS;
    private static final int MOST_IN_BUCKET = 8;

    private final double least;
    private final List<Map<Long, List<Integer>>> buckets = new ArrayList<>();
    private final Map<TermCounts, Integer> equal = new HashMap<>();
    private final List<TermCounts> leaders = new ArrayList<>();
    private final long[] keys = new long[BANDS];

    /**
     * Starts without texts.
     *
     * @param least the overlap with a leader at least, inclusive, 0 to 1
     */
    public NearDuplicates(double least) {
        this.least = least;
        for (int band = 0; band < BANDS; band++) {
            buckets.add(new HashMap<>());
        }
    }

    /**
     * Takes the next text.
     *
     * @param text its terms
     * @return the number of its leader; the next free number if it became one
     */
    public int add(TermCounts text) {
        Integer same = equal.get(text);
        if (same != null) {
            return same;
        }
        hash(text);
        int leader = nearest(text);
        if (leader < 0) {
            leader = leaders.size();
            leaders.add(text);
            enter(leader);
        }
        equal.put(text, leader);
        return leader;
    }

    /**
     * Returns the terms of the leaders.
     *
     * @return one for each number that was given
     */
    public List<TermCounts> leaders() {
        return List.copyOf(leaders);
    }

    private int nearest(TermCounts text) {
        int best = -1;
        double overlap = least;
        for (int band = 0; band < BANDS; band++) {
            for (int leader : buckets.get(band).getOrDefault(keys[band], List.of())) {
                double found = text.overlap(leaders.get(leader));
                if (found > overlap || (found == overlap && (best < 0 || leader < best))) {
                    best = leader;
                    overlap = found;
                }
            }
        }
        return best;
    }

    private void enter(int leader) {
        for (int band = 0; band < BANDS; band++) {
            List<Integer> bucket = buckets.get(band).computeIfAbsent(keys[band], key -> new ArrayList<>(1));
            if (bucket.size() < MOST_IN_BUCKET) {
                bucket.add(leader);
            }
        }
    }

    private void hash(TermCounts text) {
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                long lowest = Long.MAX_VALUE;
                for (int i = 0; i < text.size(); i++) {
                    lowest = Math.min(lowest, mixed((long) text.number(i) * HASHES + band * ROWS + row));
                }
                key = mixed(key ^ lowest);
            }
            keys[band] = key;
        }
    }

    /** The finalizer of MurmurHash3, so that near numbers lie far apart. */
    private static long mixed(long number) {
        long mixed = number + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
