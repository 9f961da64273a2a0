package io.github.cskit.reporting.news;

import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.outreach.Withheld;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of the news of a feature: it waits for its documentation, or there are drafts, segment by segment.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Announcement {

    /**
     * The documentation is not ready: there are no drafts.
     *
     * @param problems what is missing from it
     */
    record Waiting(List<Problem> problems) implements Announcement {

        /** Copies the list; there is at least one. */
        public Waiting {
            Checks checks = Checks.of("announcement").elements("problems", problems);
            checks.orThrow();
            checks.require(!problems.isEmpty(), "problems", "empty", "say what is missing")
                    .orThrow();
            problems = List.copyOf(problems);
        }
    }

    /**
     * The drafts, pending human review.
     *
     * @param segments the drafts by segment, in the order of their names, accounts without one last
     * @param withheld the accounts for which there is none, and why
     */
    record Ready(List<SegmentDrafts> segments, List<Withheld> withheld) implements Announcement {

        /** Copies the lists. */
        public Ready {
            Checks.of("announcement")
                    .elements("segments", segments)
                    .elements("withheld", withheld)
                    .orThrow();
            segments = List.copyOf(segments);
            withheld = List.copyOf(withheld);
        }
    }

    /**
     * The drafts for the accounts of one segment.
     *
     * @param segment the segment; absent for accounts without one
     * @param drafts the drafts, those who asked first
     */
    record SegmentDrafts(Optional<Segment> segment, List<Draft> drafts) {

        /** Copies the list. */
        public SegmentDrafts {
            Checks.of("segment drafts")
                    .present("segment", segment)
                    .elements("drafts", drafts)
                    .orThrow();
            drafts = List.copyOf(drafts);
        }
    }
}
