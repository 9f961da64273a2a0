package io.github.cskit.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.ScoreInterval;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.scoring.health.HealthModels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README, as it stands there, compiled and run. */
class ReadmeExampleTest {

    private final List<String> shown = new ArrayList<>();

    @Test
    void aCustomerIsScoredInAFewLines() {
        CustomerSnapshot snapshot = CustomerSnapshot.builder(
                        CustomerId.of("c-12"), Instant.parse("2026-11-01T00:00:00Z"))
                .with(Signals.USAGE_ACTIVE_DAYS_28, 12)
                .with(Signals.USAGE_CHANGE_28, -0.12)
                .with(Signals.ADOPTION_FEATURE_SHARE, 0.65)
                .with(Signals.SUPPORT_TICKETS_28, 3)
                .with(Signals.SENTIMENT_NPS_ANSWER, 8.4)
                .with(Signals.SENTIMENT_CSAT, Reading.missing(MissingReason.NOT_APPLICABLE))
                .with(Signals.ENGAGEMENT_TOUCHPOINTS_28, 2)
                .build();
        HealthAssessment assessment = HealthModels.threeComponent().assess(snapshot);
        if (assessment instanceof Scored scored) {
            show(scored.score(), scored.band(), scored.interval(), scored.ledger());
        }

        assertThat(shown).containsExactly("66.41 yellow, 48.34 to 78.34");
    }

    private void show(HealthScore score, Band band, ScoreInterval interval, Ledger ledger) {
        assertThat(ledger.total().hundredths()).isEqualTo(score.hundredths());
        shown.add(score + " " + band.wireName() + ", " + interval.low() + " to " + interval.high());
    }
}
