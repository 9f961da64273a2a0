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
import java.util.Optional;

/**
 * Customer effort on one declared scale, on which more is easier: the mean answer and the share to whom it was easy. A
 * scale on which more is harder is turned round before; this does not guess which one it is.
 *
 * <p>Sealed: callers read it, {@link CesTally#ces()} makes it. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Ces.Measured.class, name = "measured"),
    @JsonSubTypes.Type(value = Ces.NoData.class, name = "no-data")
})
public sealed interface Ces {

    /**
     * Returns the counts behind the figures, with their scale.
     *
     * @return the tally
     */
    CesTally tally();

    /**
     * Returns the share of those asked that answered.
     *
     * @return the answers of the invited; empty where it is not known how many were asked
     */
    Optional<Proportion> responseRate();

    /**
     * Figures over at least one answer.
     *
     * <p>Immutable and thread-safe.
     *
     * @param tally the counts, at least one answer
     * @param mean the mean answer on the scale, exact, rounded once to hundredths, halves up
     * @param easyFrom the least answer that says it was easy, inclusive
     * @param easy those to whom it was easy among all who answered
     * @param easyInterval the Wilson interval of that share, from 0 to 1
     * @param responseRate the answers of the invited, where known
     * @param population how many there are in all, if the interval is narrower for it
     */
    record Measured(
            @NotNull CesTally tally,
            @NotNull BigDecimal mean,
            @NotNull Integer easyFrom,
            @NotNull Proportion easy,
            @NotNull Interval easyInterval,
            Optional<Proportion> responseRate,
            Optional<FinitePopulation> population)
            implements Ces {

        /** Checks that mean and share are those of the tally. */
        public Measured {
            responseRate = Absent.orEmpty(responseRate);
            population = Absent.orEmpty(population);
            Checks checks = Checks.of("CES")
                    .present("tally", tally)
                    .present("mean", mean)
                    .present("easyFrom", easyFrom)
                    .present("easy", easy)
                    .present("easyInterval", easyInterval);
            checks.orThrow();
            checks.require(tally.answers() > 0, "tally", "without an answer", "have at least one");
            checks.orThrow();
            BigDecimal expected = ScaleCounts.mean(tally.scale(), tally.counts());
            Proportion share = Proportion.of(tally.answersFrom(easyFrom), tally.answers());
            checks.require(mean.compareTo(expected) == 0, "mean", "not that of the tally", "be " + expected)
                    .require(
                            easy.equals(share),
                            "easy",
                            "not that of the tally",
                            "be " + share.successes() + " of " + share.trials())
                    .require(
                            easyInterval.low() >= 0 && easyInterval.high() <= 1,
                            "easyInterval",
                            easyInterval.low() + " to " + easyInterval.high(),
                            "lie within 0 to 1")
                    .orThrow();
            mean = expected;
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
    record NoData(@NotNull CesTally tally, Optional<Proportion> responseRate) implements Ces {

        /** Checks that there is no answer. */
        public NoData {
            responseRate = Absent.orEmpty(responseRate);
            Checks checks = Checks.of("CES without data").present("tally", tally);
            checks.orThrow();
            checks.require(tally.answers() == 0, "tally", "of " + tally.answers() + " answers", "have none")
                    .orThrow();
        }
    }
}
