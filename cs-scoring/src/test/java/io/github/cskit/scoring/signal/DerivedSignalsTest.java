package io.github.cskit.scoring.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.Signals;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HLT-3")
@Tag("DOM-8")
class DerivedSignalsTest {

    private static final Instant AS_OF = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant EARLIER = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-01T00:00:00Z");

    private static Reading answerOf(CustomerSnapshot.Builder supplied) {
        return DerivedSignals.complete(supplied.build()).reading(Signals.SENTIMENT_ANSWER);
    }

    private static CustomerSnapshot.Builder nobody() {
        return CustomerSnapshot.builder(CustomerId.of("c-1"), AS_OF);
    }

    @Test
    void theAnswerIsTheMeanOfBothAndTheOneWhereOnlyOneIsMeasured() {
        assertThat(answerOf(nobody().with(Signals.SENTIMENT_NPS_ANSWER, 8).with(Signals.SENTIMENT_CSAT, 9)))
                .isEqualTo(Reading.of(8.5));
        assertThat(answerOf(nobody().with(Signals.SENTIMENT_CSAT, 9))).isEqualTo(Reading.of(9));
        assertThat(answerOf(nobody().with(Signals.SENTIMENT_NPS_ANSWER, 0)
                        .with(Signals.SENTIMENT_CSAT, Reading.missing(MissingReason.NOT_APPLICABLE))))
                .isEqualTo(Reading.of(0));
    }

    @Test
    void itIsObservedWithTheLaterOfBothAndAsOfNowWhereEitherIs() {
        Reading early = Reading.of(8, EARLIER);
        assertThat(answerOf(nobody().with(Signals.SENTIMENT_NPS_ANSWER, early)
                        .with(Signals.SENTIMENT_CSAT, Reading.of(6, LATER))))
                .isEqualTo(Reading.of(7, LATER));
        assertThat(answerOf(nobody().with(Signals.SENTIMENT_NPS_ANSWER, early).with(Signals.SENTIMENT_CSAT, 6)))
                .isEqualTo(Reading.of(7));
    }

    @Test
    void whatWasSuppliedStaysAndNothingFollowsFromNothing() {
        CustomerSnapshot own = nobody().with(Signals.SENTIMENT_NPS_ANSWER, 8)
                .with(Signals.SENTIMENT_ANSWER, Reading.missing(MissingReason.WITHHELD))
                .build();
        CustomerSnapshot none = nobody().with(Signals.USAGE_ACTIVE_DAYS_28, 8).build();

        assertThat(DerivedSignals.complete(own)).isSameAs(own);
        assertThat(DerivedSignals.complete(none)).isSameAs(none);
    }
}
