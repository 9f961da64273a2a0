package io.github.cskit.triage.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.result.Partial;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.BusinessCalendar;
import io.github.cskit.core.time.Hours;
import io.github.cskit.core.time.Schedule;
import io.github.cskit.core.time.WeeklyHours;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.triage.sla.SlaAssessor;
import io.github.cskit.triage.sla.SlaEvent;
import io.github.cskit.triage.sla.SlaEventType;
import io.github.cskit.triage.sla.SlaPolicies;
import io.github.cskit.triage.sla.SlaPolicy;
import io.github.cskit.triage.sla.SlaState;
import io.github.cskit.triage.sla.SlaTicket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TKT-9")
class SupportChannelsTest {

    private static final Schedule OFFICE =
            Schedule.of(ZoneOffset.UTC, WeeklyHours.mondayToFriday(Hours.of("09:00", "17:00")));
    private static final Instant FRIDAY_AT_FOUR = Instant.parse("2026-11-20T16:00:00Z");

    @Test
    void everyChannelIsDeclaredWithItsExpectedResponseTime() {
        assertThat(SupportChannels.standard().channels())
                .extracting(SupportChannel::name, SupportChannel::response)
                .containsExactly(
                        tuple("chat", Duration.ofMinutes(15)),
                        tuple("ticketing", Duration.ofHours(8)),
                        tuple("email", Duration.ofHours(24)));
    }

    @Test
    void aTicketKnowsWhenToExpectAnAnswer() {
        BusinessCalendar calendar = BusinessCalendar.of(OFFICE);
        SupportChannels channels = SupportChannels.standard();
        assertThat(channels.expectedBy(ticket("chat"), calendar)).contains(Instant.parse("2026-11-20T16:15:00Z"));
        assertThat(channels.expectedBy(ticket("ticketing"), calendar)).contains(Instant.parse("2026-11-23T16:00:00Z"));
        assertThat(channels.expectedBy(ticket("fax"), calendar)).isEmpty();
    }

    @Test
    void aTicketOfAChannelThatNobodyDeclaredIsListed() {
        Partial<Ticket> sorted = SupportChannels.standard().declared(List.of(ticket("email"), ticket("Email")));
        assertThat(sorted.values()).hasSize(1);
        assertThat(sorted.failures())
                .extracting(Failure::message)
                .containsExactly("ticket (T-Email): channel is not declared but must be one of chat, ticketing, email");
        Ticket without =
                Ticket.builder(TicketId.of("T-1"), FRIDAY_AT_FOUR, "a", "").build();
        assertThat(SupportChannels.standard().declared(List.of(without)).failures())
                .isEmpty();
    }

    @Test
    void aPromiseIsMeasuredByTheClockOfTheSla() {
        SupportChannels channels = new SupportChannels(List.of(
                SupportChannel.promising("phone", Duration.ofMinutes(5)),
                SupportChannel.expecting("email", Duration.ofHours(1))));
        SlaPolicy policy = new SlaPolicy("channels", "1", OFFICE, channels.targets(), Optional.empty());
        SlaAssessor clocks = SlaAssessor.of(SlaPolicies.of(policy));
        List<SlaEvent> log = List.of(
                new SlaEvent(FRIDAY_AT_FOUR, SlaEventType.CREATED),
                new SlaEvent(FRIDAY_AT_FOUR.plusSeconds(301), SlaEventType.RESPONDED));
        SlaTicket call = SlaTicket.builder(TicketId.of("T-1"), policy.ref(), log)
                .channel("phone")
                .build();
        SlaTicket mail = SlaTicket.builder(TicketId.of("T-1"), policy.ref(), log)
                .channel("email")
                .build();
        assertThat(clocks.assess(call, FRIDAY_AT_FOUR.plusSeconds(600))
                        .firstResponse()
                        .state())
                .isEqualTo(SlaState.BREACHED);
        assertThat(clocks.assess(mail, FRIDAY_AT_FOUR.plusSeconds(600))
                        .firstResponse()
                        .state())
                .as("an expectation is no promise")
                .isEqualTo(SlaState.NOT_APPLICABLE);
    }

    @Test
    void channelsAreDataAndThoseThatCannotBeAreRefused() {
        String json = JsonCodec.standard().write(SupportChannels.standard());
        assertThat(JsonCodec.standard().read(json, SupportChannels.class)).isEqualTo(SupportChannels.standard());
        SupportChannel chat = SupportChannel.expecting("chat", Duration.ofMinutes(1));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new SupportChannels(List.of(chat, chat)))
                .withMessageContaining("two called (chat)");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new SupportChannels(List.of()));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SupportChannel.expecting(" ", Duration.ZERO))
                .withMessageContainingAll("name", "responseSeconds");
    }

    private static Ticket ticket(String channel) {
        return Ticket.builder(TicketId.of("T-" + channel), FRIDAY_AT_FOUR, "a", "")
                .channel(channel)
                .build();
    }
}
