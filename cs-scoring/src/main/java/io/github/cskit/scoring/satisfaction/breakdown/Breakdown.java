package io.github.cskit.scoring.satisfaction.breakdown;

import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * One tally for each group of a dimension, and one for the answers without a group: together they are all answers. That
 * a group is lower than another here is no finding yet, see {@code scoring.satisfaction.pattern}.
 *
 * <pre>{@code
 * Breakdown<NpsTally> byFeature = Breakdown.of(responses, SurveyDimensions.feature(), NpsTally::of);
 * }</pre>
 *
 * <p>Immutable and thread-safe if the tallies are.
 *
 * @param <T> the tally
 * @param groups the tally of each group, by name
 * @param rest the tally of the answers without a group
 */
public record Breakdown<T>(SortedMap<String, T> groups, T rest) {

    /** Copies the groups. */
    public Breakdown {
        Checks checks = Checks.of("breakdown").present("groups", groups).present("rest", rest);
        checks.orThrow();
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    /**
     * Tallies responses by a dimension.
     *
     * @param <T> the tally
     * @param responses the responses
     * @param dimension what they are told apart by
     * @param tally tallies some of them, for example {@code NpsTally::of}
     * @return the tallies
     */
    public static <T> Breakdown<T> of(
            Collection<SurveyResponse> responses,
            SurveyDimension dimension,
            Function<Collection<SurveyResponse>, T> tally) {
        SortedMap<String, List<SurveyResponse>> grouped = new TreeMap<>();
        List<SurveyResponse> rest = new ArrayList<>();
        for (SurveyResponse response : responses) {
            dimension
                    .groupOf(response)
                    .map(group -> grouped.computeIfAbsent(group, name -> new ArrayList<>()))
                    .orElse(rest)
                    .add(response);
        }
        SortedMap<String, T> groups = new TreeMap<>();
        grouped.forEach((group, members) -> groups.put(group, tally.apply(members)));
        return new Breakdown<>(groups, tally.apply(rest));
    }

    /**
     * Merges the breakdown of other answers by the same dimension.
     *
     * @param other the other breakdown
     * @param merge merges two tallies, for example {@code NpsTally::merge}
     * @return the groups of both
     */
    public Breakdown<T> merge(Breakdown<T> other, BinaryOperator<T> merge) {
        SortedMap<String, T> both = new TreeMap<>(groups);
        other.groups.forEach((group, tally) -> both.merge(group, tally, merge));
        return new Breakdown<>(both, merge.apply(rest, other.rest));
    }
}
