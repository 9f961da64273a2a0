package io.github.cskit.triage.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.Hours;
import io.github.cskit.core.time.Schedule;
import io.github.cskit.core.time.WeeklyHours;
import io.github.cskit.triage.sla.SlaAssessor;
import io.github.cskit.triage.sla.SlaPolicies;
import io.github.cskit.triage.sla.SlaPolicy;
import io.github.cskit.triage.sla.SlaTicket;
import io.github.cskit.triage.sla.TicketSla;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** A hundred thousand random steps beside a model that is nothing but a list of legal pairs. */
@Tag("TKT-8")
class LifeCycleProperties {

    private static final int CASES = 5_000;
    private static final int STEPS = 20;
    private static final List<TicketStatus> STATUSES = List.of(TicketStatus.values());
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final RootCauseAnalysis CAUSE =
            new RootCauseAnalysis("Too small.", "Watched.", List.of(new Evidence("log", "gateway", "timeout")));
    private static final Set<String> LEGAL = Set.of(
            "NEW>TRIAGED",
            "TRIAGED>WAITING",
            "TRIAGED>RESOLVED",
            "WAITING>TRIAGED",
            "WAITING>RESOLVED",
            "RESOLVED>CLOSED",
            "RESOLVED>REOPENED",
            "CLOSED>REOPENED",
            "REOPENED>TRIAGED",
            "REOPENED>WAITING",
            "REOPENED>RESOLVED");
    private static final SlaPolicy POLICY =
            SlaPolicy.standard(Schedule.of(ZoneOffset.UTC, WeeklyHours.mondayToFriday(Hours.of("09:00", "17:00"))));
    private static final SlaAssessor CLOCKS = SlaAssessor.of(SlaPolicies.of(POLICY));

    /** What a case should say, in the simplest way to say it. */
    private static final class Model {

        private TicketStatus status = TicketStatus.NEW;
        private int severity;
        private boolean analysed;

        boolean accepts(TicketStatus to) {
            boolean closes = to == TicketStatus.CLOSED;
            return LEGAL.contains(status + ">" + to) && !(closes && (severity == 1 || severity == 2) && !analysed);
        }

        void go(TicketStatus to) {
            status = to;
            analysed &= to != TicketStatus.REOPENED;
        }
    }

    @Example
    void everyStepIsTakenOrRefusedAsTheModelSays() {
        SplittableRandom random = new SplittableRandom(8);
        int taken = 0;
        for (int i = 0; i < CASES; i++) {
            TicketCase actual = TicketCase.opened(TicketId.of("T-" + i), START, LifeCycle.standard());
            Model model = new Model();
            Instant at = START;
            for (int step = 0; step < STEPS; step++) {
                at = at.plusSeconds(1 + random.nextInt(40_000));
                TicketCase next = step(actual, model, at, random);
                taken += next.equals(actual) ? 0 : 1;
                actual = next;
                assertThat(actual.status()).isEqualTo(model.status);
            }
            assertThat(TicketCase.replay(actual.ticket(), LifeCycle.standard(), actual.entries()))
                    .isEqualTo(actual);
            assertTheClocksUnderstand(actual, at);
        }
        assertThat(taken).as("steps taken").isBetween(CASES * STEPS / 4, CASES * STEPS - 1);
    }

    private static TicketCase step(TicketCase actual, Model model, Instant at, SplittableRandom random) {
        int choice = random.nextInt(10);
        if (choice == 0) {
            model.severity = 1 + random.nextInt(4);
            return actual.graded(model.severity, at);
        }
        if (choice == 1) {
            model.analysed = true;
            return actual.analysed(CAUSE, at);
        }
        if (choice == 2) {
            return actual.answered(at);
        }
        TicketStatus to = STATUSES.get(random.nextInt(STATUSES.size()));
        boolean accepted = model.accepts(to);
        try {
            TicketCase moved = actual.moveTo(to, at);
            assertThat(accepted).as("%s to %s was taken", model.status, to).isTrue();
            model.go(to);
            return moved;
        } catch (IllegalArgumentException refused) {
            assertThat(accepted).as("%s to %s was refused", model.status, to).isFalse();
            return actual;
        }
    }

    /** Whoever is open has a clock that runs or waits, and whoever is not has one that is stopped. */
    private static void assertTheClocksUnderstand(TicketCase known, Instant asOf) {
        SlaTicket ticket = SlaTicket.builder(known.ticket(), POLICY.ref(), known.slaEvents())
                .severity(known.severity().orElse(3))
                .build();
        TicketSla sla = CLOCKS.assess(ticket, asOf);
        assertThat(sla.resolution().stopped()).isEqualTo(!known.status().isOpen());
        assertThat(sla.resolution().paused()).isEqualTo(known.status() == TicketStatus.WAITING);
    }
}
