package io.github.cskit.core.health;

import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A division of the scores 0 to 100 into ranges, each from its own lower edge (inclusive) to the next (exclusive). It
 * has no gaps and no overlaps by construction: only lower edges are given, and the lowest is 0.
 *
 * <p>The edge belongs to the upper range: with the standard edges 79.99 is Yellow and 80.00 is Green. Immutable and
 * thread-safe.
 *
 * @param <B> the type of the ranges, an enum or any other immutable value
 */
public final class BandScheme<B> {

    /**
     * One range.
     *
     * @param <B> the type of the ranges, an enum or any other immutable value
     * @param band what the range is called
     * @param from its lower edge, inclusive
     */
    public record Step<B>(B band, HealthScore from) {

        /** Checks the parts. */
        public Step {
            Objects.requireNonNull(band, "band");
            Objects.requireNonNull(from, "from");
        }
    }

    private static final BandScheme<Band> HEALTH = of(List.of(
            new Step<>(Band.GREEN, HealthScore.ofHundredths(80_00)),
            new Step<>(Band.YELLOW, HealthScore.ofHundredths(50_00)),
            new Step<>(Band.RED, HealthScore.ofHundredths(0))));

    private final List<Step<B>> steps;
    private final int[] edges;

    private BandScheme(List<Step<B>> steps) {
        this.steps = List.copyOf(steps);
        this.edges = steps.stream().mapToInt(s -> s.from().hundredths()).toArray();
    }

    /**
     * Returns the scheme of the health bands: Green from 80.00, Yellow from 50.00, Red below.
     *
     * @return the standard scheme
     */
    public static BandScheme<Band> health() {
        return HEALTH;
    }

    /**
     * Creates a scheme from its lower edges.
     *
     * @param <B> the type of the ranges, an enum or any other immutable value
     * @param steps the ranges, highest first
     * @return the scheme
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem: no range, edges that do not
     *     fall, a lowest edge that is not 0, a range named twice
     */
    public static <B> BandScheme<B> of(List<Step<B>> steps) {
        Checks checks = Checks.of("band scheme").elements("bands", steps);
        checks.orThrow();
        checks.require(!steps.isEmpty(), "bands", "empty", "have at least one range");
        List<B> seen = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step<B> step = steps.get(i);
            String path = "bands[" + i + "]";
            checks.require(!seen.contains(step.band()), path, "a range named twice", "be named once");
            seen.add(step.band());
            if (i > 0) {
                HealthScore above = steps.get(i - 1).from();
                checks.require(step.from().compareTo(above) < 0, path, "from " + step.from(), "start below " + above);
            }
        }
        if (!steps.isEmpty()) {
            HealthScore lowest = steps.get(steps.size() - 1).from();
            checks.require(lowest.hundredths() == 0, "bands", "open below " + lowest, "start at 0");
        }
        checks.orThrow();
        return new BandScheme<>(steps);
    }

    /**
     * Finds the range of a score.
     *
     * @param score the published score
     * @return its range; there always is one
     */
    public B bandOf(HealthScore score) {
        return bandOf(score.hundredths());
    }

    /**
     * Finds the range of a score given in hundredths, for models that score many customers.
     *
     * @param hundredths the published score, 0 to 10,000
     * @return its range
     */
    public B bandOf(int hundredths) {
        return steps.get(placeOf(hundredths)).band();
    }

    /**
     * Finds the place of the range of a score among the {@link #steps()}, for tallies of many customers.
     *
     * @param hundredths the published score, 0 to 10,000
     * @return 0 for the highest range
     */
    public int placeOf(int hundredths) {
        int step = 0;
        while (hundredths < edges[step]) {
            step++;
        }
        return step;
    }

    /**
     * Returns the ranges.
     *
     * @return the ranges, highest first
     */
    public List<Step<B>> steps() {
        return steps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BandScheme<?> that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }

    /** Returns the ranges with their lower edges. */
    @Override
    public String toString() {
        return "BandScheme" + steps;
    }
}
