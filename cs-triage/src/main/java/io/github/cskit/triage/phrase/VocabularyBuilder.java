package io.github.cskit.triage.phrase;

import java.util.Arrays;

/** Gives the words of phrases their numbers, in the order in which they come. Not thread-safe. */
final class VocabularyBuilder {

    private static final int FIRST_SIZE = 1024;

    private final short[] beginnings = new short[Spelling.PAIRS];
    private final short[] ends = new short[Spelling.PAIRS];
    private long[] keys = new long[FIRST_SIZE];
    private long[] heads = new long[FIRST_SIZE];
    private int[] slots = new int[4 * FIRST_SIZE];
    private int size;

    /** Returns the number of a whole word. */
    int word(Spelling word) {
        return number(word.key(), word.head());
    }

    /** Returns the number of a beginning of words; it has at least two symbols and no more than fit. */
    int beginning(Spelling word) {
        beginnings[word.firstPair()] |= (short) (1 << word.length());
        return number(Vocabulary.BEGINNING | word.key(), 0);
    }

    /** Returns the number of an end of words; it has at least two symbols and no more than fit. */
    int end(Spelling word) {
        ends[word.lastPair()] |= (short) (1 << word.length());
        return number(Vocabulary.END | word.key(), 0);
    }

    int size() {
        return size;
    }

    long key(int word) {
        return keys[word];
    }

    long head(int word) {
        return heads[word];
    }

    short[] beginnings() {
        return beginnings.clone();
    }

    short[] ends() {
        return ends.clone();
    }

    private int number(long key, long head) {
        int mask = slots.length - 1;
        int slot = Vocabulary.mix(key) & mask;
        while (slots[slot] != 0) {
            int word = slots[slot] - 1;
            if (keys[word] == key && heads[word] == head) {
                return Tokens.WORDS + word;
            }
            slot = (slot + 1) & mask;
        }
        insert(key, head);
        slots[slot] = size;
        if (4 * size > slots.length) {
            rehash();
        }
        return Tokens.WORDS + size - 1;
    }

    private void insert(long key, long head) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            heads = Arrays.copyOf(heads, 2 * size);
        }
        keys[size] = key;
        heads[size++] = head;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int word = 0; word < size; word++) {
            int slot = Vocabulary.mix(keys[word]) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = word + 1;
        }
    }
}
