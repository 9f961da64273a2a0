package io.github.cskit.triage.sla;

import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A log as its clocks read it: phases, one after the other, and when the customer was first answered. What happened after
 * the as-of is not known yet. Not thread-safe while it is folded, which is before anybody sees it.
 *
 * <p>Events of one instant are taken in the order in which each of them changes something, if there is one. An event that
 * says what already is, changes nothing; one that undoes what never was makes the log impossible.
 */
final class EventLog {

    /** What a ticket is doing. */
    enum Phase {
        RUNNING,
        WAITING,
        RESOLVED
    }

    /**
     * The start of a phase, which lasts until the next.
     *
     * @param from its first instant
     * @param phase what the ticket is doing
     */
    record Step(Instant from, Phase phase) {}

    private final List<Step> steps = new ArrayList<>();
    private final Checks checks;
    private @Nullable Instant answered;
    private boolean everWaiting;
    private boolean everResolved;

    private EventLog(SlaTicket ticket) {
        checks = Checks.of("event log of ticket", ticket.id());
    }

    /**
     * Folds the events of a ticket.
     *
     * @throws io.github.cskit.core.validation.InvalidValueException with everything that cannot have happened
     */
    static EventLog of(SlaTicket ticket, Instant asOf) {
        EventLog log = new EventLog(ticket);
        List<SlaEvent> events = ticket.events();
        log.checks.require(!events.isEmpty(), "events", "empty", "begin with created");
        int index = 0;
        while (index < events.size() && !events.get(index).at().isAfter(asOf)) {
            int end = index + 1;
            while (end < events.size()
                    && events.get(end).at().equals(events.get(index).at())) {
                end++;
            }
            log.take(events.subList(index, end));
            index = end;
        }
        log.checks.orThrow();
        return log;
    }

    /** Returns the phases; none if the ticket was not created yet. */
    List<Step> steps() {
        return steps;
    }

    /** Returns when a clock stopped; empty while it has not. */
    Optional<Instant> stopped(SlaClockKind kind) {
        if (kind == SlaClockKind.FIRST_RESPONSE) {
            return Optional.ofNullable(answered);
        }
        Step last = steps.get(steps.size() - 1);
        return last.phase() == Phase.RESOLVED ? Optional.of(last.from()) : Optional.empty();
    }

    private void take(List<SlaEvent> ofOneInstant) {
        if (ofOneInstant.size() == 1) {
            if (!changes(ofOneInstant.get(0))) {
                checkRedundant(ofOneInstant.get(0));
            }
            return;
        }
        List<SlaEvent> left = new ArrayList<>(ofOneInstant);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < left.size() && !changed; i++) {
                changed = changes(left.get(i));
                if (changed) {
                    left.remove(i);
                }
            }
        }
        left.forEach(this::checkRedundant);
    }

    private boolean changes(SlaEvent event) {
        if (steps.isEmpty()) {
            return event.type() == SlaEventType.CREATED && goesOn(event.at(), Phase.RUNNING);
        }
        Phase phase = steps.get(steps.size() - 1).phase();
        return switch (event.type()) {
            case CREATED -> false;
            case RESPONDED -> answers(event.at());
            case WAITING -> phase == Phase.RUNNING && goesOn(event.at(), Phase.WAITING);
            case RESUMED -> phase == Phase.WAITING && goesOn(event.at(), Phase.RUNNING);
            case RESOLVED -> phase != Phase.RESOLVED && goesOn(event.at(), Phase.RESOLVED);
            case REOPENED -> phase == Phase.RESOLVED && goesOn(event.at(), Phase.RUNNING);
        };
    }

    private boolean answers(Instant at) {
        if (answered == null) {
            answered = at;
        }
        return true;
    }

    private boolean goesOn(Instant at, Phase phase) {
        steps.add(new Step(at, phase));
        if (phase == Phase.WAITING) {
            everWaiting = true;
        } else if (phase == Phase.RESOLVED) {
            everResolved = true;
            answers(at);
        }
        return true;
    }

    private void checkRedundant(SlaEvent event) {
        String found = event.type().wireName() + " at " + event.at();
        if (steps.isEmpty()) {
            checks.problem("events", found + ", before the ticket was created", "begin with created");
        } else if (event.type() == SlaEventType.CREATED) {
            checks.problem("events", found + ", created a second time", "have one created");
        } else if (event.type() == SlaEventType.RESUMED && !everWaiting) {
            checks.problem("events", found + ", but never waiting before", "have waiting before resumed");
        } else if (event.type() == SlaEventType.REOPENED && !everResolved) {
            checks.problem("events", found + ", but never resolved before", "have resolved before reopened");
        }
    }
}
