package io.github.cskit.examples.cli.survey;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts answers overall, by group and by quarter at once. Not thread-safe.
 *
 * @param <T> the tally that is counted up to
 */
final class AnswerTallies<T> {

    private final GroupCounter.Question<T> question;
    private final boolean weighs;
    private final GroupCounter<T> overall;
    private final SortedMap<String, GroupCounter<T>> groups = new TreeMap<>();
    private final SortedMap<Quarter, GroupCounter<T>> quarters = new TreeMap<>();

    AnswerTallies(GroupCounter.Question<T> question, boolean weighs) {
        this.question = question;
        this.weighs = weighs;
        this.overall = new GroupCounter<>(question, weighs);
    }

    /** Counts one person wherever it belongs; an answer that is refused is counted nowhere. */
    void count(Observation person) {
        overall.count(person);
        person.group().ifPresent(group -> counterOf(groups, group).count(person));
        person.date().ifPresent(date -> counterOf(quarters, Quarter.of(date)).count(person));
    }

    Tallied<T> overall() {
        return overall.tallied();
    }

    SortedMap<String, Tallied<T>> groups() {
        return tallied(groups);
    }

    SortedMap<Quarter, Tallied<T>> quarters() {
        return tallied(quarters);
    }

    private <K> GroupCounter<T> counterOf(SortedMap<K, GroupCounter<T>> counters, K key) {
        return counters.computeIfAbsent(key, k -> new GroupCounter<>(question, weighs));
    }

    private static <K, T> SortedMap<K, Tallied<T>> tallied(SortedMap<K, GroupCounter<T>> counters) {
        SortedMap<K, Tallied<T>> tallies = new TreeMap<>();
        counters.forEach((key, counter) -> tallies.put(key, counter.tallied()));
        return Collections.unmodifiableSortedMap(tallies);
    }
}
