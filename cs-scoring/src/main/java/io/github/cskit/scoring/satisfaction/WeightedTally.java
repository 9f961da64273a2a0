package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.NetShare;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Answers of one question on one scale, each with a weight, for example the revenue of the account or how many like it
 * nobody asked. Sums are exact decimals, so shards merge to the same bits in any order. A weighted figure speaks for
 * revenue or for the whole, not for the people who answered: show it beside the plain one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what was asked
 * @param scale the scale of every answer
 * @param weights the sum of the weights of each answer, from the worst to the best, with six decimals
 * @param squares the sum of the squares of all weights, with twelve decimals
 * @param answers how many answered, those of weight 0 among them
 */
public record WeightedTally(
        @NotNull SurveyKind kind,
        @NotNull AnswerScale scale,
        @NotNull List<BigDecimal> weights,
        @NotNull BigDecimal squares,
        @NotNull Long answers) {

    /** The most decimals that a weight may have, inclusive. */
    public static final int MAX_SCALE = 6;

    private static final int MAX_INTEGER_DIGITS = 24;
    private static final int MAX_SUM_DIGITS = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    /** Checks that there is a sum for each answer and that none is negative, and brings them to their decimals. */
    public WeightedTally {
        Checks checks = Checks.of("weighted tally")
                .present("kind", kind)
                .present("scale", scale)
                .elements("weights", weights)
                .decimal("squares", squares, MAX_SUM_DIGITS, 2 * MAX_SCALE)
                .number("answers", answers, 0, NetShare.MAX_COUNT);
        checks.orThrow();
        checks.require(
                        weights.size() == scale.size(),
                        "weights",
                        weights.size() + " long",
                        "be " + scale.size() + " long")
                .require(
                        kind != SurveyKind.NPS || scale.equals(AnswerScale.ZERO_TO_TEN),
                        "scale",
                        scale,
                        "be 0-10 for NPS answers")
                .require(squares.signum() >= 0, "squares", squares, "not be negative");
        for (int i = 0; i < weights.size(); i++) {
            checks.decimal("weights[" + i + "]", weights.get(i), MAX_SUM_DIGITS, MAX_SCALE)
                    .require(weights.get(i).signum() >= 0, "weights[" + i + "]", "negative", "not be negative");
        }
        checks.orThrow();
        weights = weights.stream().map(sum -> sum.setScale(MAX_SCALE)).toList();
        squares = squares.setScale(2 * MAX_SCALE);
    }

    /**
     * Returns the tally of nothing.
     *
     * @param kind what will be asked
     * @param scale the scale on which answers will be counted
     * @return a tally of zeros
     */
    public static WeightedTally empty(SurveyKind kind, AnswerScale scale) {
        List<BigDecimal> none = Collections.nCopies(scale.size(), BigDecimal.ZERO);
        return new WeightedTally(kind, scale, none, BigDecimal.ZERO, 0L);
    }

    /**
     * Tallies one more answer.
     *
     * @param answer a whole number on the scale
     * @param weight its weight, 0 or more, with at most {@value #MAX_SCALE} decimals
     * @return the new tally
     * @throws io.github.cskit.core.validation.InvalidValueException if the answer is not on the scale, or the weight is
     *     negative or too fine
     */
    public WeightedTally plus(int answer, BigDecimal weight) {
        AnswerRule rule = kind == SurveyKind.NPS
                ? AnswerRule.NPS
                : kind == SurveyKind.CSAT ? AnswerRule.csat(scale) : AnswerRule.ces(scale);
        int place = rule.require(answer) - scale.low();
        Checks.of("weight")
                .decimal("weight", weight, MAX_INTEGER_DIGITS, MAX_SCALE)
                .require(weight.signum() >= 0, "weight", "negative", "not be negative")
                .orThrow();
        List<BigDecimal> more = new ArrayList<>(weights);
        more.set(place, more.get(place).add(weight));
        return new WeightedTally(kind, scale, more, squares.add(weight.multiply(weight)), answers + 1);
    }

    /**
     * Merges two tallies of different answers to one question on one scale. It commutes and associates.
     *
     * @param other the other tally
     * @return the sums
     * @throws io.github.cskit.core.validation.InvalidValueException if the questions or the scales differ
     */
    public WeightedTally merge(WeightedTally other) {
        Checks.of("weighted tally to merge")
                .require(kind == other.kind, "kind", other.kind.wireName(), "be " + kind.wireName())
                .require(scale.equals(other.scale), "scale", other.scale, "be " + scale + "; scales are never mixed")
                .orThrow();
        List<BigDecimal> sums = IntStream.range(0, weights.size())
                .mapToObj(i -> weights.get(i).add(other.weights.get(i)))
                .toList();
        return new WeightedTally(kind, scale, sums, squares.add(other.squares), answers + other.answers);
    }

    /**
     * Returns the weighted figure at 95 %, by the standard policies: the NPS, the top-box share, or the share to whom it
     * was easy, by what was asked.
     *
     * @return the figure; empty without an answer that weighs something
     */
    public Optional<WeightedFigure> figure() {
        return switch (kind) {
            case NPS -> nps(Nps.STANDARD_LEVEL);
            case CSAT ->
                share(
                        CsatPolicy.standard().topBoxFrom(scale),
                        CsatPolicy.standard().level());
            case CES ->
                share(CesPolicy.standard().easyFrom(scale), CesPolicy.standard().level());
        };
    }

    /**
     * Returns the weighted mean of the answers.
     *
     * @return the mean on the scale, rounded once to hundredths, halves up; empty without an answer that weighs something
     */
    public Optional<BigDecimal> mean() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            sum = sum.add(weights.get(i).multiply(BigDecimal.valueOf((long) scale.low() + i)));
        }
        return total().signum() == 0 ? Optional.empty() : Optional.of(sum.divide(total(), 2, RoundingMode.HALF_UP));
    }

    /**
     * Returns how many answers of equal weight tell as much: (Σw)² ÷ Σw².
     *
     * <p>Source: L. Kish, "Survey Sampling" (1965), section 11.7.
     *
     * @return from 1 to the number of answers; 0 if nothing weighs anything
     */
    public double effectiveAnswers() {
        return squares.signum() == 0
                ? 0
                : total().multiply(total()).divide(squares, PRECISION).doubleValue();
    }

    private Optional<WeightedFigure> nps(double level) {
        if (total().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal promoters = from(NpsGroup.PROMOTER_FROM);
        BigDecimal detractors = total().subtract(from(NpsGroup.PASSIVE_FROM));
        Interval shares = NetShare.adjustedWald(part(promoters), part(detractors), effectiveAnswers(), level);
        return Optional.of(figure(promoters.subtract(detractors), shares));
    }

    private Optional<WeightedFigure> share(int answer, double level) {
        if (total().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal box = from(answer);
        return Optional.of(figure(box, Proportion.wilson(part(box), effectiveAnswers(), level)));
    }

    private WeightedFigure figure(BigDecimal net, Interval shares) {
        BigDecimal value = net.multiply(HUNDRED).divide(total(), 2, RoundingMode.HALF_UP);
        BigDecimal effective = total().multiply(total()).divide(squares, 2, RoundingMode.HALF_UP);
        return new WeightedFigure(value, shares.times(Nps.Measured.SCALE), answers, effective);
    }

    private BigDecimal from(int answer) {
        return weights.stream().skip((long) answer - scale.low()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal total() {
        return from(scale.low());
    }

    private double part(BigDecimal sum) {
        return sum.divide(total(), PRECISION).doubleValue();
    }
}
