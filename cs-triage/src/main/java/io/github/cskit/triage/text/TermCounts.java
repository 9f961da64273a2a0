package io.github.cskit.triage.text;

import java.util.Arrays;
import java.util.List;

/**
 * How often each term stands in a text: the numbers of the terms, ascending, and a count for each. Equal if the texts have
 * the same terms equally often. Immutable and thread-safe.
 */
public final class TermCounts {

    private final int[] numbers;
    private final int[] counts;

    private TermCounts(int[] numbers, int[] counts) {
        this.numbers = numbers;
        this.counts = counts;
    }

    /**
     * Counts terms.
     *
     * @param numbers the number of each term, as often as it stands in the text
     * @return the counts
     */
    public static TermCounts of(List<Integer> numbers) {
        int[] sorted = numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
        int[] distinct = new int[sorted.length];
        int[] counts = new int[sorted.length];
        int size = 0;
        for (int number : sorted) {
            if (size == 0 || distinct[size - 1] != number) {
                distinct[size++] = number;
            }
            counts[size - 1]++;
        }
        return new TermCounts(Arrays.copyOf(distinct, size), Arrays.copyOf(counts, size));
    }

    /**
     * Returns how many different terms there are.
     *
     * @return 0 or more
     */
    public int size() {
        return numbers.length;
    }

    /**
     * Returns the number of a term.
     *
     * @param index 0 or more, less than the size
     * @return its number
     */
    public int number(int index) {
        return numbers[index];
    }

    /**
     * Returns how often a term stands in the text.
     *
     * @param index 0 or more, less than the size
     * @return 1 or more
     */
    public int count(int index) {
        return counts[index];
    }

    /**
     * Returns how much two texts have in common: the share of their terms, taken together, that stand in both.
     *
     * @param other the counts of the other text
     * @return 0 to 1; 0 if neither has a term
     */
    public double overlap(TermCounts other) {
        int i = 0;
        int j = 0;
        int both = 0;
        while (i < numbers.length && j < other.numbers.length) {
            if (numbers[i] == other.numbers[j]) {
                both++;
                i++;
                j++;
            } else if (numbers[i] < other.numbers[j]) {
                i++;
            } else {
                j++;
            }
        }
        int either = numbers.length + other.numbers.length - both;
        return either == 0 ? 0 : both / (double) either;
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof TermCounts other
                && Arrays.equals(numbers, other.numbers)
                && Arrays.equals(counts, other.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(numbers) + Arrays.hashCode(counts);
    }
}
