package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.NetShare;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What tallies on a declared scale share: a count for each answer, from the worst to the best. Immutable and thread-safe. */
final class ScaleCounts {

    private ScaleCounts() {}

    /** Returns whether somebody without an answer took part all the same: they wrote something. */
    static boolean tookPart(SurveyResponse response) {
        return response.comment().filter(comment -> !comment.isBlank()).isPresent();
    }

    /** Requires a response to be of the kind and on the scale that are counted. */
    static void require(SurveyResponse response, SurveyKind kind, AnswerScale scale) {
        Checks.of("survey response", response.id())
                .require(
                        response.kind() == kind,
                        "kind",
                        response.kind().wireName(),
                        "be " + kind.wireName() + " to be counted")
                .require(
                        response.scale().equals(scale),
                        "scale",
                        response.scale(),
                        "be " + scale + "; scales are never mixed")
                .orThrow();
    }

    /** Requires a count for each answer, none negative or beyond 1e15 in all. */
    static void require(
            String kind,
            @Nullable AnswerScale scale,
            @Nullable List<Long> counts,
            @Nullable Long skipped,
            @Nullable Long partial) {
        Checks checks = Checks.of(kind)
                .present("scale", scale)
                .present("counts", counts)
                .number("skipped", skipped, 0, NetShare.MAX_COUNT)
                .number("partial", partial, 0, NetShare.MAX_COUNT);
        if (scale != null && counts != null) {
            int given = counts.size();
            checks.require(given == scale.size(), "counts", given + " long", "be " + scale.size() + " long");
            for (int i = 0; i < given; i++) {
                checks.number("counts[" + i + "]", counts.get(i), 0, NetShare.MAX_COUNT);
            }
        }
        checks.orThrow();
        long answers = counts == null ? 0 : total(counts);
        checks.number("answers", answers, 0, NetShare.MAX_COUNT).orThrow();
    }

    static void requireSame(String kind, AnswerScale scale, AnswerScale other) {
        Checks.of(kind)
                .require(scale.equals(other), "scale", other, "be " + scale + "; scales are never mixed")
                .orThrow();
    }

    static List<Long> none(AnswerScale scale) {
        return Collections.nCopies(scale.size(), 0L);
    }

    /** Adds up two lists of one scale, and refuses those of two. */
    static List<Long> merged(String kind, AnswerScale scale, List<Long> counts, AnswerScale other, List<Long> others) {
        requireSame(kind + " to merge", scale, other);
        return IntStream.range(0, counts.size())
                .mapToObj(i -> counts.get(i) + others.get(i))
                .toList();
    }

    /** Counts one more answer at a place, 0 for the worst. */
    static List<Long> plusOne(List<Long> counts, int place) {
        List<Long> more = new ArrayList<>(counts);
        more.set(place, more.get(place) + 1);
        return more;
    }

    static long total(List<Long> counts) {
        return from(counts, 0);
    }

    /** Adds up from a place on. */
    static long from(List<Long> counts, int place) {
        return counts.stream().skip(place).mapToLong(count -> count).sum();
    }

    /** Compares the shares of the answers from a place on. */
    static SatisfactionChange change(
            List<Long> now, List<Long> before, int place, SurveyFrame frameBefore, SurveyFrame frameNow, double level) {
        if (total(now) == 0 || total(before) == 0) {
            return SatisfactionChange.noData();
        }
        Proportion then = Proportion.of(from(before, place), total(before));
        Proportion is = Proportion.of(from(now, place), total(now));
        Interval shares = is.changeFrom(
                then, frameBefore.effectiveSize(then.trials()), frameNow.effectiveSize(is.trials()), level);
        return SatisfactionChange.of(then, is, shares);
    }

    /** Returns the mean of at least one answer, exact, rounded once to hundredths, halves up. */
    static BigDecimal mean(AnswerScale scale, List<Long> counts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < counts.size(); i++) {
            sum = sum.add(BigDecimal.valueOf(counts.get(i)).multiply(BigDecimal.valueOf((long) scale.low() + i)));
        }
        return sum.divide(BigDecimal.valueOf(total(counts)), 2, RoundingMode.HALF_UP);
    }
}
