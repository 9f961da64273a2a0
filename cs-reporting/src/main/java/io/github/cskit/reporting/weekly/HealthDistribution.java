package io.github.cskit.reporting.weekly;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.util.List;

/**
 * How the customers are spread over the bands. Percentages are of the scored customers alone; who is not scored is
 * counted apart, by reason.
 *
 * <p>Immutable and thread-safe.
 *
 * @param bands Green, Yellow, Red
 * @param notScored who is not scored, by reason; empty if everybody is
 */
public record HealthDistribution(List<BandShare> bands, List<NotScoredShare> notScored) {

    /**
     * One band.
     *
     * @param band the band
     * @param customers how many customers are in it
     * @param lastWeek how many were at the end of the week before
     * @param percent their share of the scored customers, to tenths; the three add up to 100.0; 0.0 if none is scored
     * @param arr what they pay a year together, as far as it is known
     */
    public record BandShare(Band band, int customers, int lastWeek, BigDecimal percent, Money arr) {

        /** Checks the parts. */
        public BandShare {
            Checks.of("band share", band)
                    .present("band", band)
                    .number("customers", customers, 0, Integer.MAX_VALUE)
                    .number("lastWeek", lastWeek, 0, Integer.MAX_VALUE)
                    .number("percent", percent, 0, 100)
                    .present("arr", arr)
                    .orThrow();
        }
    }

    /**
     * Customers without a score.
     *
     * @param reason why
     * @param customers how many
     * @param arr what they pay a year together, as far as it is known
     */
    public record NotScoredShare(NotScoredReason reason, int customers, Money arr) {

        /** Checks the parts. */
        public NotScoredShare {
            Checks.of("not scored share", reason)
                    .present("reason", reason)
                    .number("customers", customers, 1, Integer.MAX_VALUE)
                    .present("arr", arr)
                    .orThrow();
        }
    }

    /** Copies the lists. */
    public HealthDistribution {
        bands = Absent.orEmptyList(bands);
        notScored = Absent.orEmptyList(notScored);
        Checks.of("health distribution")
                .elements("bands", bands)
                .elements("notScored", notScored)
                .orThrow();
    }

    /**
     * Returns how many customers are scored.
     *
     * @return the sum over the bands
     */
    public int scored() {
        return bands.stream().mapToInt(BandShare::customers).sum();
    }

    /**
     * Returns how many customers are not scored.
     *
     * @return the sum over the reasons
     */
    public int unscored() {
        return notScored.stream().mapToInt(NotScoredShare::customers).sum();
    }
}
