package io.github.cskit.reporting.outreach;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.draft.Draft;
import java.util.List;

/**
 * A check-in that waits for a person: the draft, and what to bring up when the customer answers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param draft what the customer would read, pending human review
 * @param talkingPoints what our own people bring up
 */
public record CheckIn(Draft draft, List<TalkingPoint> talkingPoints) {

    /** Copies the list. */
    public CheckIn {
        Checks.of("check-in")
                .present("draft", draft)
                .elements("talkingPoints", talkingPoints)
                .orThrow();
        talkingPoints = List.copyOf(talkingPoints);
    }
}
