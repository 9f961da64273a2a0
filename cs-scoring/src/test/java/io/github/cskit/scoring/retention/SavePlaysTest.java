package io.github.cskit.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.scoring.risk.RiskAssessor;
import io.github.cskit.scoring.risk.Watched;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RSK-5")
class SavePlaysTest {

    private static final SavePlays PLAYS = SavePlays.standard();

    @Test
    void theTableIsThatOfTheSource() {
        assertThat(PLAYS.plays())
                .extracting(play -> play.trigger().wireName() + ": " + play.words())
                .containsExactly(
                        "low-health: Executive engagement, by vp-customer-success within 48 hours",
                        "usage-drop: Adoption workshop, by csm within 7 days",
                        "ticket-surge: Technical deep dive, by support within 24 hours",
                        "champion-churn: Stakeholder mapping, by csm within 7 days",
                        "competitor-mention: Value reinforcement, by account-executive and csm within 48 hours");
    }

    @ParameterizedTest(name = "health {0}: executive engagement {1}")
    @CsvSource({"39.99, true", "40.00, false", "0, true", "100, false"})
    void healthBelow40EngagesTheExecutives(double score, boolean proposed) {
        assertThat(PLAYS.proposedFor(RiskAssessor.standard()
                        .assess(Watched.account().score(score).build())))
                .extracting(SavePlay::trigger)
                .isEqualTo(proposed ? java.util.List.of(PlayTrigger.LOW_HEALTH) : java.util.List.of());
    }

    @Test
    void severalTriggersGiveSeveralPlaysInTheOrderOfTheTable() {
        assertThat(PLAYS.proposedFor(RiskAssessor.standard()
                        .assess(Watched.account()
                                .usage(10, 100)
                                .event(CustomerEventKind.COMPETITOR_MENTIONED, Watched.NOW.minus(Duration.ofDays(1)))
                                .event(CustomerEventKind.CHAMPION_LEFT, Watched.NOW.minus(Duration.ofDays(1)))
                                .build())))
                .extracting(SavePlay::name)
                .containsExactly("Adoption workshop", "Stakeholder mapping", "Value reinforcement");
    }
}
