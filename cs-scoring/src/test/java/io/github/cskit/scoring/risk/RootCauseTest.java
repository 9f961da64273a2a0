package io.github.cskit.scoring.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-7")
class RootCauseTest {

    /** Sentiment falls first, by 20; engagement later, by 60; growth dips and comes back. */
    private static final List<Map<String, Double>> WEEKS = List.of(
            week(90, 80, 70), week(90, 70, 70), week(88, 60, 40), week(60, 60, 70), week(40, 60, 70), week(30, 60, 70));

    @Test
    void itSaysWhatMovedFirstAndWhatMovedMost() {
        RootCause cause = RootCauseAnalyzer.standard()
                .analyze(Watched.account().weeks(WEEKS).build());

        assertThat(cause.movements())
                .extracting(movement -> movement.signal().value())
                .containsExactly("sentiment", "engagement");
        assertThat(cause.first().orElseThrow().signal().value()).isEqualTo("sentiment");
        assertThat(cause.most().orElseThrow()).satisfies(most -> {
            assertThat(most.signal().value()).isEqualTo("engagement");
            assertThat(most.fall()).isEqualTo(Points.ofHundredths(60_00));
        });
        assertThat(cause.first().orElseThrow().since()).isEqualTo(Watched.NOW.minus(Duration.ofDays(28)));
        assertThat(cause.sentences().get(0)).endsWith("It moved first.");
    }

    @Test
    void aFallThatWasMadeGoodIsNone() {
        RootCause cause = RootCauseAnalyzer.standard()
                .analyze(Watched.account().weeks(WEEKS).build());

        assertThat(cause.movements())
                .extracting(movement -> movement.signal().value())
                .doesNotContain("growth");
    }

    @Test
    void aFallOfExactlyTheLeastCountsAndOneHundredthLessDoesNot() {
        assertThat(movements(80.0, 75.0)).hasSize(1);
        assertThat(movements(80.0, 75.01)).isEmpty();
    }

    @Test
    void ticketsAndEventsOfThatTimeAreEvidenceInOurOwnWords() {
        RootCause cause = RootCauseAnalyzer.standard().analyze(withRecords(false));

        assertThat(cause.evidence())
                .extracting(Evidence::source)
                .containsExactly("t-1", "champion-left@2026-10-10T00:00:00Z");
        assertThat(cause.evidence().toString()
                        + cause.evidence().get(0).text()
                        + cause.evidence().get(1).text())
                .doesNotContain("Ada", "secret");
    }

    @Test
    void theOrderOfTheRecordsDoesNotMatter() {
        assertThat(RootCauseAnalyzer.standard().analyze(withRecords(true)))
                .isEqualTo(RootCauseAnalyzer.standard().analyze(withRecords(false)));
    }

    @Test
    void withoutAnEarlierReadingItSaysSo() {
        assertThat(RootCauseAnalyzer.standard()
                        .analyze(Watched.account().score(20).build())
                        .sentences())
                .containsExactly("There is no earlier reading, so it cannot be said what moved first.");
    }

    private static List<SignalMovement> movements(double before, double now) {
        return RootCauseAnalyzer.standard()
                .analyze(Watched.account()
                        .weeks(List.of(week(before, 80, 80), week(now, 80, 80)))
                        .build())
                .movements();
    }

    private static WatchedAccount withRecords(boolean reversed) {
        List<Ticket> tickets = new ArrayList<>(List.of(ticket("t-1", 25), ticket("t-old", 60)));
        if (reversed) {
            Collections.reverse(tickets);
        }
        return Watched.account()
                .weeks(WEEKS)
                .tickets(tickets)
                .event(CustomerEventKind.CHAMPION_LEFT, Watched.NOW.minus(Duration.ofDays(23)))
                .build();
    }

    private static Ticket ticket(String id, int daysAgo) {
        return Ticket.builder(TicketId.of(id), Watched.NOW.minus(Duration.ofDays(daysAgo)), "secret", "Ada wrote")
                .customer(Watched.ID)
                .build();
    }

    private static Map<String, Double> week(double engagement, double sentiment, double growth) {
        return Map.of("engagement", engagement, "sentiment", sentiment, "growth", growth);
    }
}
