package io.github.cskit.core.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("ESC-1")
class EscalationBuilderTest {

    private static final EscalationPolicy POLICY = EscalationPolicy.standard();

    static Stream<EscalationKind> kinds() {
        return POLICY.rules().keySet().stream();
    }

    @Test
    void anEmptyPacketIsRefusedNamingAllThatIsMissing() {
        assertThat(refusal(Escalation.builder(EscalationKind.BUG, POLICY)))
                .containsExactly(
                        "about",
                        "subject",
                        "priority",
                        "raisedAt",
                        "evidence",
                        "sections[description]",
                        "sections[customers]",
                        "sections[arr-impact]",
                        "sections[reproduction-steps]",
                        "sections[recommended-priority]");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everySubsetOfTheRequiredPartsNamesExactlyTheOthers(EscalationKind kind) {
        List<String> required = POLICY.find(kind).orElseThrow().sections();
        for (int subset = 0; subset < (1 << required.size()); subset++) {
            EscalationBuilder builder = envelope(kind);
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < required.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    builder.lines(required.get(i), List.of("x"));
                } else {
                    missing.add("sections[" + required.get(i) + "]");
                }
            }
            if (missing.isEmpty()) {
                assertThat(builder.build().sections()).hasSameSizeAs(required);
            } else {
                assertThat(refusal(builder)).isEqualTo(missing);
            }
        }
    }

    @Test
    void anEmptyPartIsAMissingOne() {
        EscalationBuilder builder = envelope(EscalationKind.METRIC_REQUEST)
                .lines("metric", List.of("session minutes"))
                .lines("reason", List.of())
                .lines("models", List.of("three-component"));

        assertThat(refusal(builder)).containsExactly("sections[reason]");
    }

    @Test
    void theMessageIsReadAtNight() {
        EscalationBuilder builder = envelope(EscalationKind.METRIC_REQUEST).lines("metric", List.of("session minutes"));

        assertThat(catchThrowableOfType(InvalidValueException.class, builder::build))
                .hasMessage("""
                        The escalation (metric-request/x) has 2 problems:
                          sections[reason] is absent but must be given.
                          sections[models] is absent but must be given.""");
    }

    @Test
    void aKindWithoutARuleIsRefused() {
        EscalationBuilder builder = envelope(EscalationKind.of("gossip"));

        assertThat(catchThrowableOfType(InvalidValueException.class, builder::build))
                .hasMessageContaining("kind is (gossip) but must have a rule in the escalation policy");
    }

    @Test
    void aHostAddsAKindOfItsOwn() {
        EscalationKind kind = EscalationKind.of("outage");
        EscalationPolicy policy =
                POLICY.with(kind, EscalationRule.of(Role.ENGINEERING, Deadline.hours(1), Deadline.hours(4), "scope"));

        Escalation packet = fill(Escalation.builder(kind, policy))
                .lines("scope", List.of("All of Europe"))
                .build();

        assertThat(packet.recipient()).isEqualTo(Role.ENGINEERING);
        assertThat(packet.acknowledgeBy()).isEqualTo(Packets.AT.plusSeconds(3600));
        assertThat(packet.resolveBy()).isEqualTo(Packets.AT.plusSeconds(4 * 3600));
    }

    @Test
    void thePacketMayNameAnotherRecipientAndOtherDeadlines() {
        Escalation packet = Packets.bug("t-1")
                .recipient(Role.SOLUTIONS)
                .informed(Role.CSM)
                .informed(Role.SOLUTIONS)
                .acknowledgeWithin(Deadline.hours(2))
                .resolveWithin(Deadline.hours(3))
                .build();

        assertThat(packet.recipient()).isEqualTo(Role.SOLUTIONS);
        assertThat(packet.informed()).containsExactly(Role.CSM);
        assertThat(packet.acknowledgeBy()).isEqualTo(Packets.AT.plusSeconds(7200));
        assertThat(packet.resolveBy()).isEqualTo(Packets.AT.plusSeconds(10_800));
    }

    @Test
    void aPartGivenTwiceIsRefused() {
        EscalationBuilder builder = Packets.bug("t-1").lines("description", List.of("again"));

        assertThat(refusal(builder)).containsExactly("sections");
    }

    @Test
    @Tag("ESC-10")
    void recipientsAreRolesAndTheDirectoryKnowsTheirNames() {
        EscalationOutbox outbox = new EscalationOutbox();
        List<String> recipients = new ArrayList<>();
        EscalationPort port = (packet, recipient) -> {
            recipients.add(recipient);
            outbox.deliver(packet, recipient);
        };

        port.deliver(Packets.bug("t-1").build(), Directory.standard());
        port.deliver(Packets.bug("t-1").recipient(Role.SUPPORT).build(), Directory.standard());
        port.deliver(Packets.bug("t-2").build(), Directory.standard().with(Role.ENGINEERING, "Grace"));

        assertThat(recipients).containsExactly("Tucker", "support", "Grace");
        assertThat(outbox.packets())
                .as("delivered twice is one")
                .extracting(packet -> packet.key().value())
                .containsExactly("bug/t-1", "bug/t-2");
    }

    @Test
    void aKeyHoldsNoTextOfCustomers() {
        EscalationKey odd = EscalationKey.of(EscalationKind.PRODUCT_GAP, "Call Ada: +1 555 0100");

        assertThat(odd.value()).matches("product-gap/~[0-9a-f]{24}");
        assertThat(EscalationKey.of(EscalationKind.PRODUCT_GAP, "export")).hasToString("product-gap/export");
        assertThat(odd).isNotEqualTo(EscalationKey.of(EscalationKind.PRODUCT_GAP, "Call Ada: +1 555 0101"));
    }

    @Test
    void aPacketShowsNothingThatPeopleWrote() {
        Escalation packet = Packets.bug("t-1").build();

        assertThat(packet).hasToString("Escalation[bug/t-1 to engineering]");
        assertThat(EscalationEvent.declined(packet.key(), "Export is going", "Peter", Packets.AT))
                .hasToString("EscalationEvent[bug/t-1 declined at 2026-10-05T08:30:00Z]");
    }

    private static EscalationBuilder envelope(EscalationKind kind) {
        return fill(Escalation.builder(kind, POLICY));
    }

    private static EscalationBuilder fill(EscalationBuilder builder) {
        return builder.about("x")
                .subject("Something")
                .evidence(List.of(new Evidence("ticket", "t-1", "text")))
                .priority(Priority.NORMAL)
                .raisedAt(Packets.AT, ZoneOffset.UTC);
    }

    private static List<String> refusal(EscalationBuilder builder) {
        return catchThrowableOfType(InvalidValueException.class, builder::build).problems().stream()
                .map(Problem::path)
                .toList();
    }
}
