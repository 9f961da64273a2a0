package io.github.cskit.scoring.publication;

import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Objects;

/**
 * Holds a band while a score moves to and fro about an edge. It changes no score and no band: what it says stands in a
 * field of its own, see {@link HeldBand}.
 *
 * <p>The held range is that of the first score. It gives way in two ways, whichever comes first:
 *
 * <ul>
 *   <li>a score lies outside it by at least the margin: it moves on, range by range, while the next edge is passed by
 *       the margin too;
 *   <li>enough scores in a row lie outside it on one side: it moves to the nearest of their ranges, so no further than
 *       all of them bear out.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <B> the type of the ranges, an enum or any other immutable value
 */
public final class BandHold<B> {

    private final List<BandScheme.Step<B>> steps;
    private final HoldPolicy policy;

    private BandHold(BandScheme<B> bands, HoldPolicy policy) {
        this.steps = bands.steps();
        this.policy = policy;
    }

    /**
     * Creates a hold.
     *
     * @param <B> the type of the ranges, an enum or any other immutable value
     * @param bands the ranges
     * @param policy when they give way
     * @return the hold
     */
    public static <B> BandHold<B> of(BandScheme<B> bands, HoldPolicy policy) {
        return new BandHold<>(Objects.requireNonNull(bands, "bands"), Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Says which range is held after some scores. Periods without a score are left out: they hold what is held.
     *
     * @param scores published scores of one customer, the oldest first; at least one
     * @return the range of the last score, and the one that is held
     * @throws io.github.cskit.core.validation.InvalidValueException if there is no score
     */
    public HeldBand<B> after(List<HealthScore> scores) {
        Checks checks = Checks.of("held band").elements("scores", scores);
        checks.orThrow();
        checks.require(!scores.isEmpty(), "scores", "empty", "have at least one")
                .orThrow();
        int held = rangeOf(scores.get(0).hundredths());
        int waiting = 0;
        int nearest = held;
        for (HealthScore score : scores) {
            int range = rangeOf(score.hundredths());
            boolean sameSide = waiting > 0 && Integer.signum(range - held) == Integer.signum(nearest - held);
            nearest = sameSide ? nearer(range, nearest, held) : range;
            waiting = range == held ? 0 : sameSide ? waiting + 1 : 1;
            int far = passed(score.hundredths(), held);
            int next = waiting >= policy.readings() ? further(far, nearest, held) : far;
            if (next != held) {
                held = next;
                nearest = range;
                waiting = range == held ? 0 : 1;
            }
        }
        int last = rangeOf(scores.get(scores.size() - 1).hundredths());
        return new HeldBand<>(steps.get(last).band(), steps.get(held).band(), waiting);
    }

    /** The position of a score's range, the highest range first. */
    private int rangeOf(int hundredths) {
        int range = 0;
        while (hundredths < steps.get(range).from().hundredths()) {
            range++;
        }
        return range;
    }

    /** Moves from a range while the next edge is passed by at least the margin. */
    private int passed(int hundredths, int held) {
        int margin = policy.margin().hundredths();
        int range = held;
        while (hundredths <= steps.get(range).from().hundredths() - margin) {
            range++;
        }
        while (range > 0 && hundredths >= steps.get(range - 1).from().hundredths() + margin) {
            range--;
        }
        return range;
    }

    private static int nearer(int one, int other, int held) {
        return Math.abs(one - held) < Math.abs(other - held) ? one : other;
    }

    private static int further(int one, int other, int held) {
        return Math.abs(one - held) > Math.abs(other - held) ? one : other;
    }
}
