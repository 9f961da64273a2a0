package io.github.cskit.scoring.satisfaction;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.cskit.core.statistics.FinitePopulation;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Customer satisfaction on one declared scale: the mean answer and the share in the top box, which are two different
 * figures and both named. Neither may be compared with that of another scale, and without an answer there is none.
 *
 * <p>Sealed: callers read it, {@link CsatTally#csat()} makes it. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Csat.Measured.class, name = "measured"),
    @JsonSubTypes.Type(value = Csat.NoData.class, name = "no-data")
})
public sealed interface Csat {

    /**
     * Returns the counts behind the figures, with their scale.
     *
     * @return the tally
     */
    CsatTally tally();

    /**
     * Returns the share of those asked that answered.
     *
     * @return the answers of the invited; empty where it is not known how many were asked
     */
    Optional<Proportion> responseRate();

    /**
     * Figures over at least one answer. 7 of 10 in the top box give 70.00 % with an interval of 39.7…89.2 % at 95 %.
     *
     * <p>Immutable and thread-safe.
     *
     * @param tally the counts, at least one answer
     * @param mean the mean answer on the scale, exact, rounded once to hundredths, halves up
     * @param topBoxFrom the least answer in the top box, inclusive
     * @param topBox the answers in the top box among all answers
     * @param topBoxInterval the Wilson interval of that share, from 0 to 1
     * @param responseRate the answers of the invited, where known
     * @param population how many there are in all, if the interval is narrower for it
     */
    record Measured(
            @NotNull CsatTally tally,
            @NotNull BigDecimal mean,
            @NotNull Integer topBoxFrom,
            @NotNull Proportion topBox,
            @NotNull Interval topBoxInterval,
            Optional<Proportion> responseRate,
            Optional<FinitePopulation> population)
            implements Csat {

        /** Checks that mean and top box are those of the tally. */
        public Measured {
            responseRate = Absent.orEmpty(responseRate);
            population = Absent.orEmpty(population);
            Checks checks = Checks.of("CSAT")
                    .present("tally", tally)
                    .present("mean", mean)
                    .present("topBoxFrom", topBoxFrom)
                    .present("topBox", topBox)
                    .present("topBoxInterval", topBoxInterval);
            checks.orThrow();
            checks.require(tally.answers() > 0, "tally", "without an answer", "have at least one");
            checks.orThrow();
            BigDecimal expected = meanOf(tally);
            Proportion box = Proportion.of(tally.answersFrom(topBoxFrom), tally.answers());
            checks.require(mean.compareTo(expected) == 0, "mean", "not that of the tally", "be " + expected)
                    .require(
                            topBox.equals(box),
                            "topBox",
                            "not that of the tally",
                            "be " + box.successes() + " of " + box.trials())
                    .require(
                            topBoxInterval.low() >= 0 && topBoxInterval.high() <= 1,
                            "topBoxInterval",
                            topBoxInterval.low() + " to " + topBoxInterval.high(),
                            "lie within 0 to 1")
                    .orThrow();
            mean = expected;
        }

        /**
         * Returns the top-box share in percent.
         *
         * @return exact, rounded once to hundredths, halves up: 70.00
         */
        public BigDecimal topBoxPercent() {
            return BigDecimal.valueOf(topBox.successes() * 100)
                    .divide(BigDecimal.valueOf(topBox.trials()), 2, RoundingMode.HALF_UP);
        }

        /** Returns the mean of a tally with at least one answer. */
        static BigDecimal meanOf(CsatTally tally) {
            return ScaleCounts.mean(tally.scale(), tally.counts());
        }
    }

    /**
     * No answers, and so no figures: not 0.
     *
     * <p>Immutable and thread-safe.
     *
     * @param tally the counts, without an answer
     * @param responseRate 0 of the invited, where known
     */
    record NoData(@NotNull CsatTally tally, Optional<Proportion> responseRate) implements Csat {

        /** Checks that there is no answer. */
        public NoData {
            responseRate = Absent.orEmpty(responseRate);
            Checks checks = Checks.of("CSAT without data").present("tally", tally);
            checks.orThrow();
            checks.require(tally.answers() == 0, "tally", "of " + tally.answers() + " answers", "have none")
                    .orThrow();
        }
    }
}
