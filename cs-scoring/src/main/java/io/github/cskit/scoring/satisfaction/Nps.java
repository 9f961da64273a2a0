package io.github.cskit.scoring.satisfaction;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.cskit.core.statistics.FinitePopulation;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.NetShare;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A net promoter score: percent of promoters − percent of detractors, over answers only. It is not a mean of answers,
 * and without an answer there is none.
 *
 * <p>Sealed: callers read it, {@link NpsTally#nps()} makes it. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Nps.Measured.class, name = "measured"),
    @JsonSubTypes.Type(value = Nps.NoData.class, name = "no-data")
})
public sealed interface Nps {

    /** The confidence level of the interval unless another is asked for. */
    double STANDARD_LEVEL = 0.95;

    /**
     * Returns the counts behind the figure.
     *
     * @return the tally
     */
    NpsTally tally();

    /**
     * Returns the share of those asked that answered.
     *
     * @return the answers of the invited; empty where it is not known how many were asked
     */
    Optional<Proportion> responseRate();

    /**
     * A figure over at least one answer. 5 promoters and nobody else give 100.00 with an interval of 17.5…100 at 95 %.
     *
     * <p>Immutable and thread-safe.
     *
     * @param tally the counts, at least one answer
     * @param value 100 × (promoters − detractors) ÷ answers, exact, rounded once to hundredths, halves away from zero
     *     (0.125 to 0.13, −0.125 to −0.13); from −100.00 to 100.00
     * @param interval the adjusted-Wald interval on the same scale, clamped to ±100; see {@link NetShare#adjustedWald}
     * @param responseRate the answers of the invited, where known
     * @param population how many there are in all, if the interval is narrower for it
     */
    record Measured(
            @NotNull NpsTally tally,
            @NotNull BigDecimal value,
            @NotNull Interval interval,
            Optional<Proportion> responseRate,
            Optional<FinitePopulation> population)
            implements Nps {

        /** Points of an NPS in a whole share. */
        static final int SCALE = 100;

        /** Checks that the value is that of the tally, in hundredths, and the interval within ±100. */
        public Measured {
            responseRate = Absent.orEmpty(responseRate);
            population = Absent.orEmpty(population);
            Checks checks = Checks.of("NPS")
                    .present("tally", tally)
                    .present("value", value)
                    .present("interval", interval);
            checks.orThrow();
            checks.require(tally.answers() > 0, "tally", "without an answer", "have at least one");
            checks.orThrow();
            BigDecimal expected = valueOf(tally);
            checks.require(value.compareTo(expected) == 0, "value", "not that of the tally", "be " + expected)
                    .require(
                            interval.low() >= -SCALE && interval.high() <= SCALE,
                            "interval",
                            interval.low() + " to " + interval.high(),
                            "lie within -100 to 100")
                    .orThrow();
            value = expected;
        }

        /** Returns the figure of a tally with at least one answer. */
        static BigDecimal valueOf(NpsTally tally) {
            long net = tally.promoters() - tally.detractors();
            return BigDecimal.valueOf(net * SCALE).divide(BigDecimal.valueOf(tally.answers()), 2, RoundingMode.HALF_UP);
        }
    }

    /**
     * No answers, and so no figure: not 0.
     *
     * <p>Immutable and thread-safe.
     *
     * @param tally the counts, without an answer
     * @param responseRate 0 of the invited, where known
     */
    record NoData(@NotNull NpsTally tally, Optional<Proportion> responseRate) implements Nps {

        /** Checks that there is no answer. */
        public NoData {
            responseRate = Absent.orEmpty(responseRate);
            Checks checks = Checks.of("NPS without data").present("tally", tally);
            checks.orThrow();
            checks.require(tally.answers() == 0, "tally", "of " + tally.answers() + " answers", "have none")
                    .orThrow();
        }
    }
}
