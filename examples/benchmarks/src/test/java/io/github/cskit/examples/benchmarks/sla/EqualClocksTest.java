package io.github.cskit.examples.benchmarks.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.triage.sla.SlaAssessor;
import io.github.cskit.triage.sla.SlaClock;
import io.github.cskit.triage.sla.SlaClockKind;
import io.github.cskit.triage.sla.SlaPolicies;
import io.github.cskit.triage.sla.SlaTicket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The walk and the API read the same clocks, so that equal work is compared. */
@Tag("SLA-1")
class EqualClocksTest {

    @Test
    void theWalkReadsWhatTheApiReads() {
        SlaAssessor assessor = SlaAssessor.of(SlaPolicies.of(TicketBlock.POLICY));
        for (SlaTicket ticket : TicketBlock.ofSeed(7).tickets().subList(0, 200)) {
            for (SlaClockKind kind : SlaClockKind.values()) {
                SlaClock clock = assessor.assess(ticket, TicketBlock.AS_OF).clock(kind);
                WalkedClock walked = WalkedClock.of(
                        ticket, kind, clock.target().orElseThrow().toMinutes());

                assertThat(walked.minutes()).isEqualTo(clock.elapsed().toMinutes());
                assertThat(walked.due()).isEqualTo(clock.due().orElseThrow().getEpochSecond());
            }
        }
    }
}
