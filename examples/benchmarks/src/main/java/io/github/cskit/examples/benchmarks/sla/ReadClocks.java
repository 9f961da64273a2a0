package io.github.cskit.examples.benchmarks.sla;

import io.github.cskit.core.time.BusinessCalendar;
import io.github.cskit.triage.sla.SlaAssessor;
import io.github.cskit.triage.sla.SlaClockKind;
import io.github.cskit.triage.sla.SlaPolicies;
import io.github.cskit.triage.sla.SlaTarget;
import io.github.cskit.triage.sla.SlaTicket;
import io.github.cskit.triage.sla.TicketSla;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads both clocks of a million tickets with ten events each: through the API, and by a walk minute by minute over one
 * block of them. And asks for deadlines a week and ten years away. The time is that of one ticket, or of one deadline.
 *
 * <p>Not thread-safe: each benchmark thread has a state of its own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadClocks {

    private static final int MILLION = 1_000_000;
    private static final int DEADLINES = 1_024;
    private static final Duration WEEK = Duration.ofHours(35);
    private static final Duration TEN_YEARS = WEEK.multipliedBy(520);

    private final TicketBlock block = TicketBlock.ofSeed(20_260_105);
    private final SlaAssessor assessor = SlaAssessor.of(SlaPolicies.of(TicketBlock.POLICY));
    private final BusinessCalendar calendar = BusinessCalendar.of(TicketBlock.POLICY.schedule());

    /** Creates the state: the tickets and the policy. */
    public ReadClocks() {}

    /**
     * Reads the clocks of a million tickets through the API.
     *
     * @param blackhole takes the clocks
     */
    @Benchmark
    @OperationsPerInvocation(MILLION)
    public void clocksByApi(Blackhole blackhole) {
        for (int i = 0; i < MILLION; i++) {
            SlaTicket ticket = block.tickets().get(i % TicketBlock.SIZE);
            blackhole.consume(assessor.assess(ticket, TicketBlock.AS_OF));
        }
    }

    /**
     * Reads the clocks of a block through the API, and asks for every segment.
     *
     * @param blackhole takes the segments
     */
    @Benchmark
    @OperationsPerInvocation(TicketBlock.SIZE)
    public void clocksWithSegments(Blackhole blackhole) {
        for (SlaTicket ticket : block.tickets()) {
            TicketSla sla = assessor.assess(ticket, TicketBlock.AS_OF);
            blackhole.consume(sla.firstResponse().segments());
            blackhole.consume(sla.resolution().segments());
        }
    }

    /**
     * Reads the clocks of a block by a walk minute by minute.
     *
     * @param blackhole takes the clocks
     */
    @Benchmark
    @OperationsPerInvocation(TicketBlock.SIZE)
    public void clocksByLoop(Blackhole blackhole) {
        for (SlaTicket ticket : block.tickets()) {
            SlaTarget target = TicketBlock.POLICY.target(ticket).orElseThrow();
            blackhole.consume(WalkedClock.of(
                    ticket,
                    SlaClockKind.FIRST_RESPONSE,
                    target.firstResponseSeconds().orElseThrow() / 60));
            blackhole.consume(WalkedClock.of(
                    ticket, SlaClockKind.RESOLUTION, target.resolutionSeconds().orElseThrow() / 60));
        }
    }

    /**
     * Asks for deadlines a week of open time away.
     *
     * @param blackhole takes the deadlines
     */
    @Benchmark
    @OperationsPerInvocation(DEADLINES)
    public void deadlineOfAWeek(Blackhole blackhole) {
        ask(WEEK, blackhole);
    }

    /**
     * Asks for deadlines ten years of open time away.
     *
     * @param blackhole takes the deadlines
     */
    @Benchmark
    @OperationsPerInvocation(DEADLINES)
    public void deadlineOfTenYears(Blackhole blackhole) {
        ask(TEN_YEARS, blackhole);
    }

    private void ask(Duration open, Blackhole blackhole) {
        for (SlaTicket ticket : block.tickets()) {
            Instant from = ticket.events().get(0).at();
            blackhole.consume(calendar.plus(from, open));
        }
    }
}
