package io.github.cskit.triage.wording;

/**
 * What a word counts by its place in a text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param opening up to where a word counts fully, exclusive
 * @param middle up to where it counts half
 * @param end up to where it counts a quarter; what stands beyond is not looked at
 * @param shown how many places are shown as evidence, the strongest
 */
record WordPolicy(int opening, int middle, int end, int shown) {

    static WordPolicy standard() {
        return new WordPolicy(300, 1_200, 4_000, 12);
    }
}
