package io.github.cskit.triage.duplicate;

import io.github.cskit.triage.text.SparseRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** In which texts each word stands, rare words first to be asked. Immutable and thread-safe. */
final class WordIndex {

    private final SparseRows texts;
    private final int[] starts;
    private final int[] places;

    WordIndex(SparseRows texts) {
        this.texts = texts;
        this.starts = new int[texts.columns() + 1];
        int entries = texts.start(texts.rows());
        for (int entry = 0; entry < entries; entry++) {
            starts[texts.id(entry) + 1]++;
        }
        for (int word = 0; word < texts.columns(); word++) {
            starts[word + 1] += starts[word];
        }
        int[] next = Arrays.copyOf(starts, texts.columns());
        this.places = new int[entries];
        for (int text = 0; text < texts.rows(); text++) {
            for (int entry = texts.start(text); entry < texts.start(text + 1); entry++) {
                places[next[texts.id(entry)]++] = text;
            }
        }
    }

    /**
     * Returns the texts that share a word with a row of words, in ascending order, visiting a bounded number of places.
     * Where there are more, those of the rarest words are visited, and of a word those texts that come first.
     */
    int[] sharing(SparseRows rows, int row, int mostVisited) {
        List<Integer> words = new ArrayList<>();
        for (int entry = rows.start(row); entry < rows.start(row + 1); entry++) {
            words.add(rows.id(entry));
        }
        words.sort(Comparator.comparingInt((Integer word) -> starts[word + 1] - starts[word])
                .thenComparing(word -> word));
        IntStream.Builder found = IntStream.builder();
        int left = mostVisited;
        for (int word : words) {
            int to = Math.min(starts[word + 1], starts[word] + left);
            for (int place = starts[word]; place < to; place++) {
                found.add(places[place]);
            }
            left -= to - starts[word];
        }
        return found.build().sorted().distinct().toArray();
    }

    SparseRows texts() {
        return texts;
    }
}
