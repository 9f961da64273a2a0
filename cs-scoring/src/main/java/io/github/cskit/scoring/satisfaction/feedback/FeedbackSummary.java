package io.github.cskit.scoring.satisfaction.feedback;

import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.validation.Checks;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Feedback by where and what was asked, so that Product sees it by screen and Documentation by article.
 *
 * <p>Immutable and thread-safe.
 *
 * @param places what was answered in each place to each question, by place, question and scale
 */
public record FeedbackSummary(List<PlaceFeedback> places) {

    private static final Comparator<PlaceFeedback> ORDER = Comparator.comparing(PlaceFeedback::place)
            .thenComparing(PlaceFeedback::question)
            .thenComparing(each -> each.scale().toString());

    /** Sorts the places. */
    public FeedbackSummary {
        Checks.of("feedback summary").elements("places", places).orThrow();
        places = places.stream().sorted(ORDER).toList();
    }

    /**
     * Sums feedback up. Of several with the same id the latest counts.
     *
     * @param feedback votes and answers, in any order
     * @return what was answered in each place
     */
    public static FeedbackSummary of(Collection<Feedback> feedback) {
        Map<String, Feedback> latest = new TreeMap<>();
        for (Feedback each : feedback) {
            latest.merge(each.id().value(), each, FeedbackSummary::later);
        }
        SortedMap<Key, PlaceFeedback> places = new TreeMap<>();
        for (Feedback each : latest.values()) {
            PlaceFeedback place = placeOf(each);
            places.merge(Key.of(place), place, PlaceFeedback::merge);
        }
        return new FeedbackSummary(List.copyOf(places.values()));
    }

    /**
     * Merges the summary of other feedback. It commutes and associates.
     *
     * @param other the other summary, of other ids
     * @return the sums
     */
    public FeedbackSummary merge(FeedbackSummary other) {
        SortedMap<Key, PlaceFeedback> both = new TreeMap<>();
        places.forEach(each -> both.merge(Key.of(each), each, PlaceFeedback::merge));
        other.places.forEach(each -> both.merge(Key.of(each), each, PlaceFeedback::merge));
        return new FeedbackSummary(List.copyOf(both.values()));
    }

    /**
     * Returns what was answered in one sort of place.
     *
     * @param channel the sort of place, for example {@link FeedbackPlace#ARTICLE}
     * @return those places
     */
    public List<PlaceFeedback> of(String channel) {
        return places.stream()
                .filter(each -> each.place().channel().equals(channel))
                .toList();
    }

    private static Feedback later(Feedback one, Feedback other) {
        int byTime = one.at().compareTo(other.at());
        return byTime > 0 || (byTime == 0 && one.answer() >= other.answer()) ? one : other;
    }

    private static PlaceFeedback placeOf(Feedback each) {
        return new PlaceFeedback(
                each.place(),
                each.question(),
                each.scale(),
                new TreeMap<>(Map.of(each.answer(), 1L)),
                each.comment().isPresent() ? 1 : 0);
    }

    /** What is counted together. */
    private record Key(FeedbackPlace place, String question, AnswerScale scale) implements Comparable<Key> {

        static Key of(PlaceFeedback each) {
            return new Key(each.place(), each.question(), each.scale());
        }

        @Override
        public int compareTo(Key other) {
            int byPlace = place.compareTo(other.place);
            int byQuestion = byPlace != 0 ? byPlace : question.compareTo(other.question);
            return byQuestion != 0 ? byQuestion : scale.toString().compareTo(other.scale.toString());
        }
    }
}
