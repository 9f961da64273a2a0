package io.github.cskit.triage.classify;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.triage.cue.CueEngine;

/**
 * The offer of the classifier that comes with the library. It comes through the same door as those of hosts.
 *
 * <p>Immutable and thread-safe.
 */
public final class StandardTicketClassifierProvider implements TicketClassifierProvider {

    /** The name it is chosen by. */
    public static final String NAME = CueEngine.NAME;

    /** Creates the offer; the cues are read when the classifier is first asked for. */
    public StandardTicketClassifierProvider() {}

    /** Returns {@value #NAME}. */
    @Override
    public String name() {
        return NAME;
    }

    /** Returns 1000: the library's own comes after those that a host adds at 0. */
    @Override
    public int order() {
        return 1000;
    }

    /** Returns the standard classifier. */
    @Override
    public TicketClassifier create() {
        return new Standard(CueEngine.standard());
    }

    /** The engine as a classifier. */
    private record Standard(CueEngine engine) implements TicketClassifier {

        @Override
        public Classification classify(Ticket ticket) {
            return engine.classify(ticket);
        }

        @Override
        public Classification decide(Ticket ticket) {
            return engine.decide(ticket);
        }
    }
}
