package io.github.cskit.triage.wording;

import io.github.cskit.triage.phrase.Spelling;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The words of one ticket with their neighbours: each word, the beginning of a long one, and runs of two and three, in
 * which the end of a sentence and a question mark count as words. Each is kept once, where it stood first. Not
 * thread-safe.
 */
public final class WordBag {

    private static final int PRIME = 0x01000193;
    private static final int STEM = 0x7feb352d;
    private static final int PAIR = 0x2545f491;
    private static final int TRIPLE = 0x1b873593;
    private static final int TITLE = 0x5bd1e995;
    private static final int BOUNDARY = 0x3779884d;
    private static final int QUESTION = 0x297a2d39;
    private static final int NONE = 0;

    private final WordPolicy policy;
    private final IntUnaryOperator finder;
    private int[] slots = new int[128];
    private int[] rows = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private float[] values = new float[64];
    private boolean[] inTitle = new boolean[64];
    private int size;
    private boolean title;
    private int before = BOUNDARY;
    private int beforeStart;
    private int further = NONE;
    private int furtherStart;

    /**
     * Creates an empty bag.
     *
     * @param finder gives the row of a key; below 0 for what is not to be kept
     */
    public WordBag(IntUnaryOperator finder) {
        this(finder, WordPolicy.standard());
    }

    private WordBag(IntUnaryOperator finder, WordPolicy policy) {
        this.finder = finder;
        this.policy = policy;
    }

    /**
     * Says which part of the ticket follows.
     *
     * @param asTitle whether it is the title
     */
    public void begin(boolean asTitle) {
        title = asTitle;
        before = BOUNDARY;
        further = NONE;
    }

    /**
     * Reads a word. One that holds something which no word of the language holds is passed over, and ends each run.
     *
     * @param spelling the word
     * @param start where it begins
     * @param end where it ends, exclusive
     */
    public void word(Spelling spelling, int start, int end) {
        if (spelling.foreign()) {
            before = NONE;
            further = NONE;
        } else if (start < policy.end()) {
            int word = spelling.hash() * PRIME | 1;
            add(word, start, end);
            if (spelling.hasStem()) {
                add(spelling.stem() + STEM, start, end);
            }
            runs(word, start, end);
        }
    }

    /**
     * Reads the end of a sentence.
     *
     * @param at where it is
     */
    public void boundary(int at) {
        mark(BOUNDARY, at, at);
    }

    /**
     * Reads a question mark.
     *
     * @param at where it is
     */
    public void question(int at) {
        mark(QUESTION, at, at + 1);
    }

    private void mark(int mark, int start, int end) {
        if (before != BOUNDARY && before != NONE && start < policy.end()) {
            runs(mark, start, end);
        }
        before = mark == QUESTION ? BOUNDARY : mark;
        further = NONE;
    }

    private void runs(int word, int start, int end) {
        if (before != NONE) {
            add(PAIR + before * 31 + word, before == BOUNDARY ? start : beforeStart, end);
        }
        if (further != NONE) {
            add(TRIPLE + further * 961 + before * 31 + word, further == BOUNDARY ? beforeStart : furtherStart, end);
        }
        further = before;
        furtherStart = beforeStart;
        before = word;
        beforeStart = start;
    }

    private void add(int key, int start, int end) {
        put(finder.applyAsInt(mix(key)), start, end);
        if (title) {
            put(finder.applyAsInt(mix(key ^ TITLE)), start, end);
        }
    }

    private void put(int row, int start, int end) {
        if (row < 0) {
            return;
        }
        int mask = slots.length - 1;
        int slot = row & mask;
        while (slots[slot] != 0) {
            if (rows[slots[slot] - 1] == row && inTitle[slots[slot] - 1] == title) {
                return;
            }
            slot = (slot + 1) & mask;
        }
        insert(row, start, end);
        slots[slot] = size;
        if (2 * size > slots.length) {
            rehash();
        }
    }

    private void insert(int row, int start, int end) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            inTitle = Arrays.copyOf(inTitle, 2 * size);
        }
        rows[size] = row;
        starts[size] = start;
        ends[size] = end;
        values[size] = value(start);
        inTitle[size++] = title;
    }

    private float value(int start) {
        if (title || start < policy.opening()) {
            return 1;
        }
        return start < policy.middle() ? 0.5f : 0.25f;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = rows[i] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = i + 1;
        }
    }

    /**
     * Takes the voice from what a part of the text said, all of it that touches the part.
     *
     * @param ofTitle whether the part is one of the title
     * @param from where the part begins
     * @param until where it ends, exclusive
     */
    public void silence(boolean ofTitle, int from, int until) {
        for (int i = 0; i < size && from < policy.end(); i++) {
            if (inTitle[i] == ofTitle && starts[i] < until && from < ends[i]) {
                values[i] = 0;
            }
        }
    }

    /**
     * Returns how many entries there are.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * Returns the row of an entry.
     *
     * @param index its place in the bag
     * @return the row, as the finder gave it
     */
    public int row(int index) {
        return rows[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    boolean inTitle(int index) {
        return inTitle[index];
    }

    /**
     * Returns what each entry counts: the vector of the title and that of the text have length 1 each.
     *
     * @return one number for each entry
     */
    public double[] weighed() {
        double[] lengths = new double[2];
        for (int i = 0; i < size; i++) {
            lengths[inTitle[i] ? 0 : 1] += values[i] * values[i];
        }
        double ofTitle = Math.sqrt(lengths[0]);
        double ofText = Math.sqrt(lengths[1]);
        double[] weighed = new double[size];
        for (int i = 0; i < size; i++) {
            boolean like = i > 0 && values[i] == values[i - 1] && inTitle[i] == inTitle[i - 1];
            weighed[i] = like ? weighed[i - 1] : weighed(values[i], inTitle[i] ? ofTitle : ofText);
        }
        return weighed;
    }

    private static double weighed(float value, double length) {
        return value == 0 ? 0 : value / length;
    }

    /** Spreads a hash over all bits (the finaliser of MurmurHash3 by A. Appleby, public domain). */
    static int mix(int key) {
        int h = key;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
