package io.github.cskit.triage.cue;

import io.github.cskit.triage.wording.WordBag;
import java.util.Arrays;

/**
 * The places where phrases were found, none inside another: a longer phrase takes the place of those it contains, so that
 * "no longer crashes" is not also a crash; and a guard keeps its words, so that "no errors at" holds no "errors at". Not
 * thread-safe.
 */
final class Matches {

    /** How many are kept; what comes after them is not looked at. */
    static final int MAX = 2048;

    private static final int FIRST_SIZE = 16;

    private static final int[] NO_NUMBERS = {};
    private static final boolean[] NO_FLAGS = {};

    private int[] starts = NO_NUMBERS;
    private int[] ends = NO_NUMBERS;
    private int[] sightings = NO_NUMBERS;
    private boolean[] guards = NO_FLAGS;
    private int size;

    /** Adds a place that ends behind all others. */
    void add(int start, int end, int sighting, boolean guard) {
        while (size > 0 && starts[size - 1] >= start) {
            size--;
        }
        if (size == MAX || start < guardedUntil()) {
            return;
        }
        if (size == starts.length) {
            int more = Math.max(FIRST_SIZE, size * 2);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            sightings = Arrays.copyOf(sightings, more);
            guards = Arrays.copyOf(guards, more);
        }
        starts[size] = start;
        ends[size] = end;
        sightings[size] = sighting;
        guards[size++] = guard;
    }

    private int guardedUntil() {
        return size > 0 && guards[size - 1] ? ends[size - 1] : 0;
    }

    /** Keeps the words inside guards from being counted on their own as well. */
    void guard(WordBag bag, boolean asTitle) {
        for (int i = 0; i < size; i++) {
            if (guards[i]) {
                bag.silence(asTitle, starts[i], ends[i]);
            }
        }
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    int sighting(int index) {
        return sightings[index];
    }
}
