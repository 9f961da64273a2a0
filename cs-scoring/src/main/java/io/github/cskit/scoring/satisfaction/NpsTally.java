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
 * @param skipped how many were asked and recorded without anything; 0 where the source does not record them
 * @param partial how many took part and left this question open; 0 where the source does not record them
 */
public record NpsTally(
        @NotNull Long promoters,
        @NotNull Long passives,
        @NotNull Long detractors,
        @NotNull Long skipped,
        @NotNull Long partial) {

    private static final NpsTally EMPTY = of(0, 0, 0);

    /** Checks that no count is negative or beyond 1e15. */
    public NpsTally {
        Checks.of("NPS tally")
                .number("promoters", promoters, 0, NetShare.MAX_COUNT)
                .number("passives", passives, 0, NetShare.MAX_COUNT)
                .number("detractors", detractors, 0, NetShare.MAX_COUNT)
                .number("skipped", skipped, 0, NetShare.MAX_COUNT)
                .number("partial", partial, 0, NetShare.MAX_COUNT)
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
     * @return the tally, with none skipped or partial
     * @throws io.github.cskit.core.validation.InvalidValueException if a count is negative
     */
    public static NpsTally of(long promoters, long passives, long detractors) {
        return new NpsTally(promoters, passives, detractors, 0L, 0L);
    }

    /**
     * Tallies survey responses. All are counted: where a respondent answered more than once, choose before.
     *
     * @param responses NPS responses; those without an answer are counted as skipped, or as partial if something was
     *     written
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
            case PROMOTER -> new NpsTally(promoters + 1, passives, detractors, skipped, partial);
            case PASSIVE -> new NpsTally(promoters, passives + 1, detractors, skipped, partial);
            case DETRACTOR -> new NpsTally(promoters, passives, detractors + 1, skipped, partial);
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
        return merge(new NpsTally(0L, 0L, 0L, count, 0L));
    }

    /**
     * Tallies people who took part and left this question open.
     *
     * @param count how many, 0 or more
     * @return the new tally
     * @throws io.github.cskit.core.validation.InvalidValueException if the count is negative
     */
    public NpsTally plusPartial(long count) {
        return merge(new NpsTally(0L, 0L, 0L, 0L, count));
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
                skipped + other.skipped,
                partial + other.partial);
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
     * Returns the NPS with its interval. The response rate is known if anyone was recorded without an answer.
     *
     * @param level the confidence level, more than 0 and less than 1
     * @return the figure, or no data
     */
    public Nps nps(double level) {
        return nps(level, SurveyFrame.unknown());
    }

    /**
     * Returns the NPS with its interval and the response rate among all that were asked.
     *
     * @param level the confidence level, more than 0 and less than 1
     * @param invited how many were asked, at least all that the tally holds, and at least 1
     * @return the figure, or no data
     * @throws io.github.cskit.core.validation.InvalidValueException if fewer were asked than answered or skipped
     */
    public Nps nps(double level, long invited) {
        return nps(level, SurveyFrame.ofInvited(invited));
    }

    /**
     * Returns the NPS with its interval, narrower where it is known how many there are in all.
     *
     * @param level the confidence level, more than 0 and less than 1
     * @param frame how many were asked, and how many there are
     * @return the figure, or no data
     * @throws io.github.cskit.core.validation.InvalidValueException if fewer were asked, or are there, than answered
     */
    public Nps nps(double level, SurveyFrame frame) {
        Optional<Proportion> responseRate = ResponseRates.of(answers(), skipped + partial, frame);
        if (answers() == 0) {
            return new Nps.NoData(this, responseRate);
        }
        Interval shares = netShare().adjustedWald(level, frame.effectiveSize(answers()));
        return new Nps.Measured(
                this, Nps.Measured.valueOf(this), shares.times(Nps.Measured.SCALE), responseRate, frame.population());
    }

    /**
     * Returns whether the NPS really changed, at 95 %.
     *
     * @param before the tally of an earlier period, of other answers
     * @return the difference with its interval: −16.00, between −37.43 and 6.36, for 42/30/28 after 50/30/20
     */
    public SatisfactionChange changeFrom(NpsTally before) {
        return changeFrom(before, SurveyFrame.unknown(), SurveyFrame.unknown(), Nps.STANDARD_LEVEL);
    }

    /**
     * Returns whether the NPS really changed.
     *
     * @param before the tally of an earlier period, of other answers
     * @param frameBefore how many there were then
     * @param frameNow how many there are now
     * @param level the confidence level, more than 0 and less than 1
     * @return the difference with its interval; no data if either has no answers
     */
    public SatisfactionChange changeFrom(NpsTally before, SurveyFrame frameBefore, SurveyFrame frameNow, double level) {
        if (before.answers() == 0 || answers() == 0) {
            return SatisfactionChange.noData();
        }
        double then = frameBefore.effectiveSize(before.answers());
        double now = frameNow.effectiveSize(answers());
        return SatisfactionChange.of(before, this, netShare().changeFrom(before.netShare(), then, now, level));
    }

    /** Returns the counts as a net share; there is an answer. */
    NetShare netShare() {
        return NetShare.of(promoters, passives, detractors);
    }
}
