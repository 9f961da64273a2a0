package io.github.cskit.examples.cli.opinion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.scoring.satisfaction.pattern.LowPattern;
import io.github.cskit.scoring.satisfaction.pattern.LowSatisfaction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is printed of places where satisfaction is low. Immutable and thread-safe.
 *
 * @param tried how many places were compared with all other answers
 * @param tooSmall how many have too few answers to be compared
 * @param found those that stand, the surest first
 */
public record PatternsAnswer(int tried, int tooSmall, List<Place> found) {

    /**
     * One place. Immutable and thread-safe.
     *
     * @param in the column, or {@code period}
     * @param group which of its values
     * @param n how many answers it has
     * @param mean their mean
     * @param othersMean the mean of all other answers
     * @param difference by how many points its figure differs from theirs
     * @param low the lower end of the difference's 95 % interval
     * @param high the upper end
     * @param p the one-sided p of answers as low as these
     * @param q the q among all that were tried
     * @param owner the role that owns it
     * @param evidence the lines of its lowest answers
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Place(
            String in,
            String group,
            int n,
            BigDecimal mean,
            BigDecimal othersMean,
            Optional<BigDecimal> difference,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            double p,
            double q,
            String owner,
            List<String> evidence) {

        /** Copies the list. */
        public Place {
            evidence = Absent.orEmptyList(evidence);
        }

        private static Place of(LowPattern pattern) {
            Optional<Interval> interval = pattern.difference().interval();
            return new Place(
                    pattern.dimension(),
                    pattern.group(),
                    pattern.answers(),
                    pattern.mean(),
                    pattern.othersMean(),
                    pattern.difference().value(),
                    interval.map(Interval::low).map(Decimals::hundredths),
                    interval.map(Interval::high).map(Decimals::hundredths),
                    Decimals.significant(pattern.p()),
                    Decimals.significant(pattern.q()),
                    pattern.owner().value(),
                    pattern.evidence().stream().map(Evidence::source).toList());
        }
    }

    /** Copies the list. */
    public PatternsAnswer {
        found = Absent.orEmptyList(found);
    }

    /**
     * Creates the answer.
     *
     * @param found the places
     * @return the answer
     */
    public static PatternsAnswer of(LowSatisfaction found) {
        return new PatternsAnswer(
                found.tried(),
                found.tooSmall(),
                found.patterns().stream().map(Place::of).toList());
    }
}
