package io.github.cskit.triage.guard;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The ways in which a classifier can go wrong, and what the guard calls each. */
enum PluginFault {
    THROWS(FaultKind.FAILED) {
        @Override
        Classification answer(Ticket ticket, Trouble trouble) {
            throw new IllegalStateException("The body says: " + ticket.body());
        }
    },
    ERRORS(FaultKind.BROKE) {
        @Override
        Classification answer(Ticket ticket, Trouble trouble) {
            throw new NoClassDefFoundError("acme/Model");
        }
    },
    HANGS(FaultKind.TIMED_OUT) {
        @Override
        Classification answer(Ticket ticket, Trouble trouble) {
            trouble.time().reportStuck();
            try {
                trouble.end().await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return Acme.answer(ticket);
        }
    },
    IGNORES_INTERRUPTS(FaultKind.TIMED_OUT) {
        @Override
        Classification answer(Ticket ticket, Trouble trouble) {
            trouble.time().reportStuck();
            while (trouble.end().getCount() > 0) {
                try {
                    trouble.end().await();
                } catch (InterruptedException ignored) {
                    trouble.interrupts().incrementAndGet();
                }
            }
            return Acme.answer(ticket);
        }
    },
    RETURNS_NULL(FaultKind.NO_ANSWER) {
        @Override
        @Nullable
        Classification answer(Ticket ticket, Trouble trouble) {
            return null;
        }
    },
    UNKNOWN_LABEL(FaultKind.UNKNOWN_LABEL) {
        @Override
        Classification answer(Ticket ticket, Trouble trouble) {
            return Acme.answer(ticket.id(), Acme.probabilities(TicketCategory.parse("spam"), 0.4));
        }
    },
    NOT_A_NUMBER(FaultKind.NOT_A_NUMBER) {
        @Override
        Classification answer(Ticket ticket, Trouble trouble) {
            return withOne(ticket, Double.NaN);
        }
    },
    NEGATIVE(FaultKind.NEGATIVE) {
        @Override
        Classification answer(Ticket ticket, Trouble trouble) {
            return withOne(ticket, -0.2);
        }
    },
    NOT_SUMMING(FaultKind.NOT_SUMMING) {
        @Override
        Classification answer(Ticket ticket, Trouble trouble) {
            return withOne(ticket, 0.9);
        }
    },
    WRONG_TICKET(FaultKind.WRONG_TICKET) {
        @Override
        Classification answer(Ticket ticket, Trouble trouble) {
            return Acme.answer(TicketId.of("another"), Acme.probabilities(TicketCategory.BUG_REPORT, 0.4));
        }
    },
    SLOW(FaultKind.TIMED_OUT) {
        @Override
        Classification answer(Ticket ticket, Trouble trouble) {
            trouble.time().reportStuck();
            try {
                trouble.end().await();
            } catch (InterruptedException tooLate) {
                return Acme.answer(ticket);
            }
            return Acme.answer(ticket);
        }
    },
    NOT_DETERMINISTIC(FaultKind.INCONSISTENT) {
        @Override
        Classification answer(Ticket ticket, Trouble trouble) {
            TicketCategory[] all = TicketCategory.values();
            return Acme.answer(
                    ticket.id(), Acme.probabilities(all[trouble.calls().incrementAndGet() % all.length], 0.4));
        }
    };

    private final FaultKind kind;

    PluginFault(FaultKind kind) {
        this.kind = kind;
    }

    /** What a fault may need of its surroundings. */
    record Trouble(PretendedTime time, CountDownLatch end, AtomicInteger interrupts, AtomicInteger calls) {

        static Trouble in(PretendedTime time) {
            return new Trouble(time, new CountDownLatch(1), new AtomicInteger(), new AtomicInteger());
        }
    }

    FaultKind kind() {
        return kind;
    }

    /** Returns whether a call does not end before it is given up. */
    boolean isStuck() {
        return kind == FaultKind.TIMED_OUT;
    }

    abstract @Nullable Classification answer(Ticket ticket, Trouble trouble);

    private static Classification withOne(Ticket ticket, double odd) {
        Map<TicketCategory, Double> probabilities = Acme.probabilities(TicketCategory.BUG_REPORT, odd);
        return Acme.answer(ticket.id(), probabilities);
    }
}
