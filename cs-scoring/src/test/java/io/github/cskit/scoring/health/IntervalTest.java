package io.github.cskit.scoring.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.health.Scored;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final Object[] AT_THE_BOTTOM = {
        "usage.active-days-28", 0,
        "usage.active-seat-share", 0,
        "adoption.feature-share", 0,
        "sentiment", 0,
        "growth", 0
    };

    @Test
    @Tag("HLT-8")
    void theScoreMayLieOutsideTheIntervalOfWhatMayCome() {
        Scored scored = Snapshots.scored(HealthModels.threeComponent(), AT_THE_BOTTOM);

        assertThat(scored.score()).hasToString("0.00");
        assertThat(scored.interval().low()).hasToString("2.00");
        assertThat(scored.interval().high()).hasToString("8.00");
    }

    @Test
    @Tag("HLT-8")
    void theScoreThatResultsWhenTheReadingArrivesLiesInTheInterval() {
        for (int contacts = 0; contacts <= 10; contacts++) {
            Object[] complete = new Object[AT_THE_BOTTOM.length + 2];
            System.arraycopy(AT_THE_BOTTOM, 0, complete, 0, AT_THE_BOTTOM.length);
            complete[AT_THE_BOTTOM.length] = "engagement.touchpoints-28";
            complete[AT_THE_BOTTOM.length + 1] = contacts;

            int score = Snapshots.scored(HealthModels.threeComponent(), complete)
                    .score()
                    .hundredths();

            assertThat(score).isBetween(200, 800);
        }
    }
}
