package io.github.cskit.scoring.telemetry;

import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The events of one feed, folded by id and revision: the same whatever order they came in and however often. Mutable and
 * not thread-safe.
 */
final class FeedFold<T> {

    private record Versioned<T>(long revision, T value) {}

    private final String feed;
    private final SortedMap<String, Versioned<T>> events = new TreeMap<>();

    FeedFold(String feed) {
        this.feed = feed;
    }

    /** Returns whether anything changed. */
    boolean fold(EventRef ref, T value) {
        Versioned<T> known = events.get(ref.id());
        if (known == null || known.revision() < ref.revision()) {
            events.put(ref.id(), new Versioned<>(ref.revision(), value));
            return true;
        }
        boolean same = known.revision() > ref.revision() || known.value().equals(value);
        Checks.of("event", ref.id())
                .require(
                        same,
                        feed,
                        "another than before at revision " + ref.revision(),
                        "be the same, or have a higher revision")
                .orThrow();
        return false;
    }

    void foldAll(FeedFold<T> other) {
        other.events.forEach((id, event) -> fold(new EventRef(id, event.revision()), event.value()));
    }

    /** Returns what the events say, by id. */
    List<T> values() {
        return events.values().stream().map(Versioned::value).toList();
    }
}
