package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.NetShare;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.Optional;

/**
 * Counts of NPS answers that merge exactly: tallied by shards and merged equals tallied at once. It is not yet a
 * figure; see {@link #nps()}. For millions of answers use an {@link NpsCounter}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param promoters how many answered 9 or 10
 * @param passives how many answered 7 or 8
 * @param detractors how many answered 0 to 6
 * @param skipped how many were asked and recorded without an answer; 0 where the source does not record them
 */
public record NpsTally(
        @NotNull Long promoters,
        @NotNull Long passives,
        @NotNull Long detractors,
        @NotNull Long skipped) {

    private static final NpsTally EMPTY = of(0, 0, 0);

    /** Checks that no count is negative or beyond 1e15. */
    public NpsTally {
        Checks.of("NPS tally")
                .number("promoters", promoters, 0, NetShare.MAX_COUNT)
                .number("passives", passives, 0, NetShare.MAX_COUNT)
                .number("detractors", detractors, 0, NetShare.MAX_COUNT)
                .number("skipped", skipped, 0, NetShare.MAX_COUNT)
                .orThrow();
    }

    /**
     * Returns the tally of nothing.
     *
     * @return a tally of zeros
     */
    public static NpsTally empty() {
        return EMPTY;
    }

    /**
     * Creates a tally of known counts.
     *
     * @param promoters how many answered 9 or 10
     * @param passives how many answered 7 or 8
     * @param detractors how many answered 0 to 6
     * @return the tally, with none skipped
     * @throws io.github.cskit.core.validation.InvalidValueException if a count is negative
     */
    public static NpsTally of(long promoters, long passives, long detractors) {
        return new NpsTally(promoters, passives, detractors, 0L);
    }

    /**
     * Tallies survey responses. All are counted: where a respondent answered more than once, choose before.
     *
     * @param responses NPS responses; those without an answer are counted as skipped
     * @return the tally
     * @throws io.github.cskit.core.validation.InvalidValueException if one is of another kind, naming it
     */
    public static NpsTally of(Collection<SurveyResponse> responses) {
        NpsCounter counter = new NpsCounter();
        responses.forEach(counter::add);
        return counter.tally();
    }

    /**
     * Tallies one more answer.
     *
     * @param answer a whole number from 0 to 10
     * @return the new tally
     * @throws io.github.cskit.core.validation.InvalidValueException if the answer is outside 0–10, naming it
     */
    public NpsTally plus(int answer) {
        return plus(NpsGroup.of(answer));
    }

    /**
     * Tallies one more answer that was read as a decimal.
     *
     * @param answer a whole number from 0 to 10
     * @return the new tally
     * @throws io.github.cskit.core.validation.InvalidValueException if the answer is not a whole number from 0 to 10, naming it
     */
    public NpsTally plus(double answer) {
        return plus(NpsGroup.of(answer));
    }

    /**
     * Tallies one more answer by its group.
     *
     * @param group the group of the answer
     * @return the new tally
     */
    public NpsTally plus(NpsGroup group) {
        return switch (group) {
            case PROMOTER -> new NpsTally(promoters + 1, passives, detractors, skipped);
            case PASSIVE -> new NpsTally(promoters, passives + 1, detractors, skipped);
            case DETRACTOR -> new NpsTally(promoters, passives, detractors + 1, skipped);
        };
    }

    /**
     * Tallies people who were asked and did not answer.
     *
     * @param count how many, 0 or more
     * @return the new tally
     * @throws io.github.cskit.core.validation.InvalidValueException if the count is negative
     */
    public NpsTally plusSkipped(long count) {
        return merge(new NpsTally(0L, 0L, 0L, count));
    }

    /**
     * Merges two tallies of different answers. It commutes, associates, and leaves the other as it is when one is empty.
     *
     * @param other the other tally
     * @return the sums
     */
    public NpsTally merge(NpsTally other) {
        return new NpsTally(
                promoters + other.promoters,
                passives + other.passives,
                detractors + other.detractors,
                skipped + other.skipped);
    }

    /**
     * Returns how many answered.
     *
     * @return promoters + passives + detractors
     */
    public long answers() {
        return promoters + passives + detractors;
    }

    /**
     * Returns the NPS with its interval at 95 %.
     *
     * @return the figure, or no data
     */
    public Nps nps() {
        return nps(Nps.STANDARD_LEVEL);
    }

    /**
     * Returns the NPS with its interval. The response rate is known if anyone was recorded as skipped.
     *
     * @param level the confidence level, more than 0 and less than 1
     * @return the figure, or no data
     */
    public Nps nps(double level) {
        return figure(level, ResponseRates.ofTally(answers(), skipped));
    }

    /**
     * Returns the NPS with its interval and the response rate among all that were asked.
     *
     * @param level the confidence level, more than 0 and less than 1
     * @param invited how many were asked, at least the answers and the skipped, and at least 1
     * @return the figure, or no data
     * @throws io.github.cskit.core.validation.InvalidValueException if fewer were asked than answered or skipped
     */
    public Nps nps(double level, long invited) {
        return figure(level, ResponseRates.ofInvited(answers(), skipped, invited));
    }

    private Nps figure(double level, Optional<Proportion> responseRate) {
        if (answers() == 0) {
            return new Nps.NoData(this, responseRate);
        }
        Interval shares = NetShare.of(promoters, passives, detractors).adjustedWald(level);
        return new Nps.Measured(this, Nps.Measured.valueOf(this), shares.times(Nps.Measured.SCALE), responseRate);
    }
}
