package io.github.cskit.triage.lifecycle;

import io.github.cskit.core.validation.Checks;
import java.time.Instant;

/**
 * One entry in the record of a ticket's life.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface CaseEntry {

    /**
     * Returns when it happened.
     *
     * @return the instant
     */
    Instant at();

    /**
     * The ticket went to another status.
     *
     * @param at when it happened
     * @param status where it went
     */
    record Moved(Instant at, TicketStatus status) implements CaseEntry {

        /** Checks the parts. */
        public Moved {
            Checks.of("case entry").present("at", at).present("status", status).orThrow();
        }
    }

    /**
     * Somebody answered the customer. That alone changes no status.
     *
     * @param at when it happened
     */
    record Answered(Instant at) implements CaseEntry {

        /** Checks the parts. */
        public Answered {
            Checks.of("case entry").present("at", at).orThrow();
        }
    }

    /**
     * The severity was set.
     *
     * @param at when it happened
     * @param severity 1 (worst) to 4
     */
    record Graded(Instant at, int severity) implements CaseEntry {

        private static final int MILDEST = 4;

        /** Checks the parts. */
        public Graded {
            Checks.of("case entry")
                    .present("at", at)
                    .number("severity", severity, 1, MILDEST)
                    .orThrow();
        }
    }

    /**
     * It was found out what is the matter.
     *
     * @param at when it happened
     * @param diagnosis what is the matter
     */
    record Diagnosed(Instant at, Diagnosis diagnosis) implements CaseEntry {

        /** Checks the parts. */
        public Diagnosed {
            Checks.of("case entry")
                    .present("at", at)
                    .present("diagnosis", diagnosis)
                    .orThrow();
        }
    }

    /**
     * It was found out why it could happen.
     *
     * @param at when it happened
     * @param analysis why it could happen
     */
    record Analysed(Instant at, RootCauseAnalysis analysis) implements CaseEntry {

        /** Checks the parts. */
        public Analysed {
            Checks.of("case entry")
                    .present("at", at)
                    .present("analysis", analysis)
                    .orThrow();
        }
    }
}
