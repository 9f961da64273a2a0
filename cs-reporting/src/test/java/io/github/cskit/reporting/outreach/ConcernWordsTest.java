package io.github.cskit.reporting.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.reporting.draft.DeliveryChannel;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.draft.Recipient;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@Tag("COM-1")
@Tag("COM-5")
class ConcernWordsTest {

    static final List<SignalId> SAID = List.of(
            Signals.USAGE_ACTIVE_DAYS_28,
            Signals.USAGE_ACTIVE_SEAT_SHARE,
            Signals.USAGE_LOGINS_PER_WEEK,
            Signals.USAGE_CHANGE_28,
            Signals.USAGE_ERROR_RATE,
            Signals.ADOPTION_FEATURE_SHARE,
            Signals.SUPPORT_TICKETS_28,
            Signals.SUPPORT_TICKET_SENTIMENT,
            Signals.SENTIMENT_NPS_ANSWER,
            Signals.SENTIMENT_CSAT,
            Signals.SENTIMENT_ANSWER,
            Signals.GROWTH_SEAT_CHANGE_90,
            Signals.ONBOARDING_MILESTONES_SHARE,
            Signals.ONBOARDING_ACTIVATED,
            Signals.ENGAGEMENT_TOUCHPOINTS_28);

    @ParameterizedTest(name = "{0}")
    @FieldSource("SAID")
    void whatIsSaidToACustomerHoldsNothingThatAReviewerMustTakeNoteOf(SignalId signal) {
        ConcernWords words = ConcernWords.of(signal, -0.25).orElseThrow();
        CustomerId account = CustomerId.of("a-1");

        Draft draft = Draft.builder(account, "check-in", DeliveryChannel.EMAIL)
                .to(AccountScoped.of(account, Recipient.of("ada@example.com")))
                .subject(words.topic())
                .body(words.sentence(-0.25) + " " + words.question())
                .build();

        assertThat(draft.findings()).isEmpty();
        assertThat(draft.body()).doesNotContain("{{");
    }

    @Test
    void aChangeForTheBetterIsNoConcern() {
        assertThat(ConcernWords.of(Signals.USAGE_CHANGE_28, 0)).isEmpty();
        assertThat(ConcernWords.of(Signals.USAGE_CHANGE_28, -0.01)).isPresent();
        assertThat(ConcernWords.of(SignalId.of("acme.secret"), -1)).isEmpty();
    }

    @Test
    void countsReadAsAPersonWritesThem() {
        ConcernWords tickets = ConcernWords.of(Signals.SUPPORT_TICKETS_28, 1).orElseThrow();

        assertThat(tickets.sentence(1)).contains("for help once in");
        assertThat(tickets.sentence(2)).contains("for help twice in");
        assertThat(tickets.sentence(7)).contains("for help 7 times in");
    }
}
