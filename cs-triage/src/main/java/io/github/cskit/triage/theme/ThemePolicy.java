package io.github.cskit.triage.theme;

import io.github.cskit.core.validation.Checks;

/**
 * The numbers of finding themes. How many themes there are is not among them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mostWords how many words of a remark are read, from its beginning
 * @param nearDuplicate the share of words that two remarks have in common from which they are taken as nearly the same,
 *     inclusive, above 0 to 1
 * @param directions how many directions the space of meanings has at most
 * @param learntFrom from how many remarks the space is learnt at most; the others are placed in it
 * @param neighboursPerLog how many neighbours a remark has, for each unit of the natural logarithm of the number of
 *     remarks: a graph of nearest neighbours hangs together when their number grows as the logarithm
 * @param leastLikeness the cosine of neighbours at least, inclusive, 0 to 1
 * @param resolution how readily themes part: 1 is modularity as it was defined, more gives more and smaller themes; with
 *     fewer than 100 remarks it counts in part
 * @param quotes how many quotes a theme has at most
 */
public record ThemePolicy(
        int mostWords,
        double nearDuplicate,
        int directions,
        int learntFrom,
        double neighboursPerLog,
        double leastLikeness,
        double resolution,
        int quotes) {

    private static final double FULL_RESOLUTION = 100;

    /** Checks the numbers and reports all problems together. */
    public ThemePolicy {
        Checks.of("theme policy")
                .number("mostWords", mostWords, 1, 100_000)
                .number("nearDuplicate", nearDuplicate, 0.01, 1)
                .number("directions", directions, 2, 1_000)
                .number("learntFrom", learntFrom, 100, 1_000_000)
                .number("neighboursPerLog", neighboursPerLog, 0.1, 20)
                .number("leastLikeness", leastLikeness, 0, 1)
                .number("resolution", resolution, 0.01, 100)
                .number("quotes", quotes, 0, 100)
                .orThrow();
    }

    /**
     * Returns the standard numbers.
     *
     * @return 400 words, near duplicates from 0.9, 128 directions learnt from at most 20,000 remarks, 1.5 neighbours for
     *     each unit of the logarithm from a likeness of 0.3, a resolution of 1.5, 3 quotes
     */
    public static ThemePolicy standard() {
        return new ThemePolicy(400, 0.9, 128, 20_000, 1.5, 0.3, 1.5, 3);
    }

    /**
     * Returns the same numbers with another resolution.
     *
     * @param other how readily themes part
     * @return a policy
     */
    public ThemePolicy withResolution(double other) {
        return new ThemePolicy(
                mostWords, nearDuplicate, directions, learntFrom, neighboursPerLog, leastLikeness, other, quotes);
    }

    /**
     * Returns how readily themes of some remarks part. Of a few, one subject is a great part of all, and at a high resolution
     * would fall into single remarks; so the resolution grows from 1 with their number, and is full from 100 on.
     */
    double resolution(int remarks) {
        return 1 + (resolution - 1) * Math.min(1, remarks / FULL_RESOLUTION);
    }

    /** Returns how many neighbours each of some remarks has. */
    int neighbours(int remarks) {
        return Math.max(1, (int) Math.ceil(neighboursPerLog * StrictMath.log(Math.max(2, remarks))));
    }
}
