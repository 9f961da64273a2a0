package io.github.cskit.triage.sla;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.Comparator;

/**
 * One entry of a ticket's event log. Two entries with the same instant and type are the same event.
 *
 * <p>Immutable and thread-safe.
 *
 * @param at when it happened
 * @param type what happened
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SlaEvent(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at, SlaEventType type) implements Comparable<SlaEvent> {

    private static final Comparator<SlaEvent> ORDER =
            Comparator.comparing(SlaEvent::at).thenComparing(SlaEvent::type);

    /** Checks that both parts are there. */
    public SlaEvent {
        Checks.of("event").present("at", at).present("type", type).orThrow();
    }

    /** Orders by instant, then in the order of {@link SlaEventType}. */
    @Override
    public int compareTo(SlaEvent other) {
        return ORDER.compare(this, other);
    }
}
