package io.github.cskit.scoring.publication;

import io.github.cskit.core.validation.Checks;

/**
 * The band of a score, and beside it the band that is held so that it does not flap. {@code band} always follows the
 * score; who acts on {@code held} acts later and less often.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <B> the type of the ranges, an enum or any other immutable value
 * @param band the range of the last score
 * @param held the range that is held
 * @param waiting how many readings in a row, up to the last, have lain outside the held range on one side of it; 0 where
 *     the two are the same
 */
public record HeldBand<B>(B band, B held, int waiting) {

    /** Checks that something waits exactly where the two differ. */
    public HeldBand {
        Checks checks = Checks.of("held band").present("band", band).present("held", held);
        checks.orThrow();
        checks.require(
                        waiting >= 0 && band.equals(held) == (waiting == 0),
                        "waiting",
                        waiting,
                        "be 0 where band and held are the same, and above 0 where they differ")
                .orThrow();
    }
}
