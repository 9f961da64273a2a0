package io.github.cskit.examples.cli.survey;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Counts answers overall, by group and by quarter at once. Not thread-safe.
 *
 * @param <F> the figure that is counted up to
 */
final class AnswerTallies<F> {

    private final Supplier<AnswerCounter<F>> fresh;
    private final AnswerCounter<F> overall;
    private final SortedMap<String, AnswerCounter<F>> groups = new TreeMap<>();
    private final SortedMap<Quarter, AnswerCounter<F>> quarters = new TreeMap<>();

    AnswerTallies(Supplier<AnswerCounter<F>> fresh) {
        this.fresh = fresh;
        this.overall = fresh.get();
    }

    /** Counts one person wherever it belongs; an answer that is refused is counted nowhere. */
    void count(Observation person) {
        overall.count(person.answer());
        person.group().ifPresent(group -> counterOf(groups, group).count(person.answer()));
        person.quarter().ifPresent(quarter -> counterOf(quarters, quarter).count(person.answer()));
    }

    F overall() {
        return overall.figure();
    }

    SortedMap<String, F> groups() {
        return figures(groups);
    }

    SortedMap<Quarter, F> quarters() {
        return figures(quarters);
    }

    private <K> AnswerCounter<F> counterOf(SortedMap<K, AnswerCounter<F>> counters, K key) {
        return counters.computeIfAbsent(key, k -> fresh.get());
    }

    private static <K, F> SortedMap<K, F> figures(SortedMap<K, AnswerCounter<F>> counters) {
        SortedMap<K, F> figures = new TreeMap<>();
        counters.forEach((key, counter) -> figures.put(key, counter.figure()));
        return Collections.unmodifiableSortedMap(figures);
    }
}
