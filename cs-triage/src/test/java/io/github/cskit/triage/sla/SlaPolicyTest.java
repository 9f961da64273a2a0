package io.github.cskit.triage.sla;

import static io.github.cskit.triage.sla.Desk.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SLA-1")
class SlaPolicyTest {

    private static final SlaPolicy POLICY = new SlaPolicy(
            "desk",
            "1",
            Desk.OFFICE,
            List.of(
                    target(null, null, null, 9, 90),
                    target(null, null, "chat", 7, 70),
                    target(null, "smb", null, 6, 60),
                    target(1, null, null, 5, 50),
                    target(null, "smb", "chat", 4, 40),
                    target(1, null, "chat", 3, 30),
                    target(1, "smb", null, 2, 20),
                    target(1, "smb", "chat", 1, 10)),
            Optional.empty());

    @Tag("TKT-9")
    @ParameterizedTest(name = "severity {0}, tier {1}, channel {2}: {3} h")
    @CsvSource({
        "1, smb, chat,  1",
        "1, smb, email, 2",
        "1, mid, chat,  3",
        "2, smb, chat,  4",
        "1, mid, email, 5",
        "2, smb, email, 6",
        "2, mid, chat,  7",
        "2, mid, email, 9",
        " ,    ,      , 9",
        " , SMB, chat,  7"
    })
    void theMostSpecificTargetWins(Integer severity, String tier, String channel, long hours) {
        SlaTicket ticket = new SlaTicket(
                TicketId.of("T-1"),
                Optional.ofNullable(severity),
                Optional.ofNullable(tier),
                Optional.ofNullable(channel),
                Optional.empty(),
                POLICY.ref(),
                List.of());

        assertThat(POLICY.target(ticket).orElseThrow().firstResponseSeconds()).contains(hours * 3_600);
    }

    @ParameterizedTest(name = "severity {0}: {1} h and {2} h")
    @CsvSource({"1, 1, 8", "2, 4, 24", "3, 8, 72", "4, 24, 120"})
    void theDefaultTargetsAreThoseOfTheDesign(int severity, long firstResponse, long resolution) {
        SlaTarget target = SlaPolicy.standard(Desk.OFFICE).targets().get(severity - 1);

        assertThat(target).isEqualTo(target(severity, null, null, firstResponse, resolution));
    }

    @Test
    void aPolicyIsReadAndWrittenAsTheSameDocument() {
        String document = JsonCodec.standard().write(POLICY);

        assertThat(SlaPolicy.parse(document)).isEqualTo(POLICY);
        assertThat(SlaPolicy.parse(document).model()).isEqualTo(POLICY.model());
        assertThat(document).contains("\"aboutToBreachPercent\":20");
    }

    @Test
    void everyProblemIsListedAtOnce() {
        String document = """
                {"name":" ","schedule":{"zone":"UTC","hours":{"mo":{}}},"aboutToBreachPercent":101,
                 "targets":[{"severity":0,"tier":"","resolutionSeconds":1.5},{"severity":1}]}""";

        assertThatThrownBy(() -> SlaPolicy.parse(document))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::path)
                                .contains(
                                        "schedule.hours",
                                        "targets[0].resolutionSeconds",
                                        "targets[1].firstResponseSeconds"));
        assertThatThrownBy(() -> new SlaPolicy(" ", " ", Desk.OFFICE, List.of(), Optional.of(101)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::path)
                                .containsExactly("name", "version", "targets", "aboutToBreachPercent"));
    }

    @Test
    void twoTargetsForTheSameTicketsAreRefused() {
        assertThatThrownBy(() -> new SlaPolicy(
                        "desk",
                        "1",
                        Desk.OFFICE,
                        List.of(target(1, "smb", null, 1, 2), target(1, "smb", null, 2, 3)),
                        Optional.empty()))
                .hasMessageContaining("targets[1] is for the same tickets as targets[0]");
    }
}
