package io.github.cskit.scoring.retention;

import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Measures how plays went, by play and by segment. A rate alone says nothing of its cause: accounts that were not
 * touched stay as well. Only with enough ended cases, played and held out, is there a verdict.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy when success may be told from chance
 */
public record RetentionReview(RetentionPolicy policy) {

    /** Checks that there is a policy. */
    public RetentionReview {
        Checks.of("retention review").present("policy", policy).orThrow();
    }

    /**
     * Returns the review with the standard policy.
     *
     * @return the review
     */
    public static RetentionReview standard() {
        return new RetentionReview(RetentionPolicy.standard());
    }

    /**
     * Measures the plays.
     *
     * @param cases the cases of a book
     * @return of each play all segments together, then each segment; by name
     */
    public List<PlaySuccess> measure(Collection<RetentionCase> cases) {
        SortedMap<String, SortedMap<Segment, List<RetentionCase>>> bySegment = new TreeMap<>();
        SortedMap<String, List<RetentionCase>> byPlay = new TreeMap<>();
        for (RetentionCase each : cases) {
            String play = each.opening().play();
            byPlay.computeIfAbsent(play, name -> new ArrayList<>()).add(each);
            each.opening()
                    .segment()
                    .ifPresent(segment -> bySegment
                            .computeIfAbsent(play, name -> new TreeMap<>())
                            .computeIfAbsent(segment, name -> new ArrayList<>())
                            .add(each));
        }
        List<PlaySuccess> measured = new ArrayList<>();
        byPlay.forEach((play, all) -> {
            measured.add(success(play, Optional.empty(), all));
            bySegment
                    .getOrDefault(play, new TreeMap<>())
                    .forEach((segment, some) -> measured.add(success(play, Optional.of(segment), some)));
        });
        return List.copyOf(measured);
    }

    private PlaySuccess success(String play, Optional<Segment> segment, List<RetentionCase> cases) {
        Map<RetentionOutcome, Integer> counts = new EnumMap<>(RetentionOutcome.class);
        for (RetentionOutcome outcome : RetentionOutcome.values()) {
            counts.put(outcome, (int) cases.stream()
                    .filter(each -> !each.opening().heldOut() && each.outcome() == outcome)
                    .count());
        }
        Optional<Proportion> played = saved(cases, each -> !each.opening().heldOut());
        Optional<Proportion> heldOut = saved(cases, each -> each.opening().heldOut());
        Optional<Interval> difference = enough(played) && enough(heldOut)
                ? Optional.of(difference(played.orElseThrow(), heldOut.orElseThrow()))
                : Optional.empty();
        return new PlaySuccess(
                play,
                segment,
                Collections.unmodifiableMap(counts),
                played,
                played.map(share -> share.wilson(policy.level())),
                heldOut,
                difference,
                difference.map(RetentionReview::verdict).orElse(EffectVerdict.OBSERVED_NOT_ATTRIBUTED));
    }

    private boolean enough(Optional<Proportion> side) {
        return side.filter(share -> share.trials() >= policy.leastCases()).isPresent();
    }

    /**
     * Newcombe's hybrid score interval of a difference of proportions (R. G. Newcombe, "Interval estimation for the
     * difference between independent proportions", Statistics in Medicine 17 (1998), method 10).
     */
    private Interval difference(Proportion played, Proportion heldOut) {
        Interval one = played.wilson(policy.level());
        Interval other = heldOut.wilson(policy.level());
        double difference = played.share() - heldOut.share();
        double below = Math.hypot(played.share() - one.low(), other.high() - heldOut.share());
        double above = Math.hypot(one.high() - played.share(), heldOut.share() - other.low());
        return new Interval(difference - below, difference + above, policy.level());
    }

    private static EffectVerdict verdict(Interval difference) {
        if (difference.low() > 0) {
            return EffectVerdict.EFFECTIVE;
        }
        return difference.high() < 0 ? EffectVerdict.HARMFUL : EffectVerdict.NO_DIFFERENCE;
    }

    private static Optional<Proportion> saved(List<RetentionCase> cases, Predicate<RetentionCase> side) {
        List<RetentionCase> ended = cases.stream()
                .filter(side)
                .filter(each -> each.outcome() != RetentionOutcome.OPEN)
                .toList();
        long saved = ended.stream()
                .filter(each -> each.outcome() == RetentionOutcome.SAVED)
                .count();
        return ended.isEmpty() ? Optional.empty() : Optional.of(Proportion.of(saved, ended.size()));
    }
}
