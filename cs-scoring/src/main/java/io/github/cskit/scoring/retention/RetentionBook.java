package io.github.cskit.scoring.retention;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All efforts to keep accounts and where they stand, folded from a log. A case begins with its earliest opening, and
 * stands where its latest entry from then on puts it; an entry dated before the opening says nothing. So the same
 * entries give the same book, in whatever order and however often each arrives, and no case is counted twice.
 *
 * <p>Immutable and thread-safe.
 */
public final class RetentionBook {

    private static final Comparator<RetentionEntry> ORDER = Comparator.comparing(RetentionEntry::at)
            .thenComparing(RetentionEntry::outcome)
            .thenComparing(entry -> entry.opening().map(RetentionBook::content).orElse(""));

    private final SortedMap<RetentionCaseId, Track> tracks;

    private RetentionBook(SortedMap<RetentionCaseId, Track> tracks) {
        this.tracks = tracks;
    }

    /**
     * Folds a log.
     *
     * @param entries the entries, in any order, any of them more than once
     * @return the book
     */
    public static RetentionBook fold(Collection<RetentionEntry> entries) {
        SortedMap<RetentionCaseId, Track> tracks = new TreeMap<>();
        for (RetentionEntry entry : entries) {
            tracks.merge(entry.id(), Track.of(entry), Track::plus);
        }
        return new RetentionBook(tracks);
    }

    /**
     * Returns this book with that of another part of the log. It does not matter how a log was cut.
     *
     * @param other the other book
     * @return both
     */
    public RetentionBook plus(RetentionBook other) {
        SortedMap<RetentionCaseId, Track> both = new TreeMap<>(tracks);
        other.tracks.forEach((id, track) -> both.merge(id, track, Track::plus));
        return new RetentionBook(both);
    }

    /**
     * Returns the cases.
     *
     * @return each case that was opened, once, by id
     */
    public List<RetentionCase> cases() {
        return tracks.values().stream().flatMap(track -> track.state().stream()).toList();
    }

    /**
     * Finds a case.
     *
     * @param id the case
     * @return where it stands; empty if it was never opened
     */
    public Optional<RetentionCase> find(RetentionCaseId id) {
        Track track = tracks.get(id);
        return track == null ? Optional.empty() : track.state();
    }

    /**
     * Returns the cases of which only ends are on record.
     *
     * @return the ids of cases that were never opened
     */
    public List<RetentionCaseId> neverOpened() {
        return tracks.entrySet().stream()
                .filter(entry -> entry.getValue().state().isEmpty())
                .map(entry -> entry.getKey())
                .toList();
    }

    /** Returns how many cases there are. */
    @Override
    public String toString() {
        return "RetentionBook[cases=" + cases().size() + "]";
    }

    private static String content(RetentionOpening opening) {
        return opening.customer() + "|" + opening.play() + "|" + opening.owner() + "|" + opening.due() + "|"
                + opening.segment() + "|" + opening.heldOut();
    }

    /** The earliest opening and the latest move: all that the state of a case depends on. */
    private record Track(
            @Nullable RetentionEntry opening, @Nullable RetentionEntry latest) {

        static Track of(RetentionEntry entry) {
            return entry.opening().isPresent() ? new Track(entry, null) : new Track(null, entry);
        }

        Track plus(Track other) {
            return new Track(earlier(opening, other.opening), later(latest, other.latest));
        }

        Optional<RetentionCase> state() {
            RetentionEntry begun = opening;
            if (begun == null) {
                return Optional.empty();
            }
            RetentionEntry moved = latest;
            RetentionEntry last = moved == null || moved.at().isBefore(begun.at()) ? begun : moved;
            return Optional.of(new RetentionCase(
                    begun.id(), begun.opening().orElseThrow(), begun.at(), last.outcome(), last.at()));
        }

        private static @Nullable RetentionEntry earlier(@Nullable RetentionEntry one, @Nullable RetentionEntry other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return ORDER.compare(one, other) <= 0 ? one : other;
        }

        private static @Nullable RetentionEntry later(@Nullable RetentionEntry one, @Nullable RetentionEntry other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return ORDER.compare(one, other) >= 0 ? one : other;
        }
    }
}
