package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.statistics.FinitePopulation;
import io.github.cskit.core.statistics.NetShare;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * What is known of a survey beyond what came back: how many were asked, and how many there are of those whom the figure
 * is to speak for. Neither is guessed from the answers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param invited how many were asked, at least 1; absent if not known
 * @param population how many there are in all, each of whom answers at most once; absent if not known, or if they are so
 *     many more than those who answered that it does not matter
 */
public record SurveyFrame(Optional<Long> invited, Optional<FinitePopulation> population) {

    private static final SurveyFrame UNKNOWN = new SurveyFrame(Optional.empty(), Optional.empty());

    /** Checks that somebody was asked. */
    public SurveyFrame {
        invited = Absent.orEmpty(invited);
        population = Absent.orEmpty(population);
        Checks checks = Checks.of("survey frame");
        invited.ifPresent(count -> checks.number("invited", count, 1, NetShare.MAX_COUNT));
        checks.orThrow();
    }

    /**
     * Returns the frame of which nothing is known.
     *
     * @return neither invited nor population
     */
    public static SurveyFrame unknown() {
        return UNKNOWN;
    }

    /**
     * Creates the frame of a survey to which a known number was asked.
     *
     * @param invited how many were asked, at least 1
     * @return the frame
     */
    public static SurveyFrame ofInvited(long invited) {
        return new SurveyFrame(Optional.of(invited), Optional.empty());
    }

    /**
     * Creates the frame of a survey among a known number.
     *
     * @param size how many there are in all, at least 1
     * @return the frame; how many of them were asked is not known
     */
    public static SurveyFrame ofPopulation(long size) {
        return new SurveyFrame(Optional.empty(), Optional.of(FinitePopulation.of(size)));
    }

    /**
     * Returns this frame with a known number of all.
     *
     * @param size how many there are in all, at least 1
     * @return the changed frame
     */
    public SurveyFrame withPopulation(long size) {
        return new SurveyFrame(invited, Optional.of(FinitePopulation.of(size)));
    }

    /** Returns how many independent answers of an unlimited whole the answers are worth. */
    double effectiveSize(long answers) {
        return population.map(all -> all.effectiveSize(answers)).orElse((double) answers);
    }
}
