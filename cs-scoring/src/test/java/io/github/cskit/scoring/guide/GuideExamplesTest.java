package io.github.cskit.scoring.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.scoring.change.ChangeExplainer;
import io.github.cskit.scoring.change.ChangeExplanation;
import io.github.cskit.scoring.change.ScoreBasis;
import io.github.cskit.scoring.change.ScoreChange;
import io.github.cskit.scoring.choice.ChoiceReason;
import io.github.cskit.scoring.choice.ChosenHealth;
import io.github.cskit.scoring.choice.ModelBook;
import io.github.cskit.scoring.counterfactual.Counterfactual;
import io.github.cskit.scoring.counterfactual.CounterfactualFinder;
import io.github.cskit.scoring.counterfactual.Counterfactuals;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.publication.HealthOverride;
import io.github.cskit.scoring.publication.HeldBand;
import io.github.cskit.scoring.publication.HoldPolicy;
import io.github.cskit.scoring.publication.PublishedHealth;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The Java of the guide page "Health scores" runs and says what the page says. */
class GuideExamplesTest {

    private static final CustomerId CUSTOMER = CustomerId.of("c-12");
    private static final Instant AS_OF = Instant.parse("2026-11-20T00:00:00Z");

    private final List<String> plans = new ArrayList<>();

    @Test
    @Tag("HLT-10")
    void aChangeIsExplained() {
        HealthModel model = HealthModels.threeComponent();
        CustomerSnapshot lastWeek = snapshot(90, 50);
        CustomerSnapshot today = snapshot(70, 50);

        ChangeExplanation why = ChangeExplainer.explain(ScoreBasis.of(model, lastWeek), ScoreBasis.of(model, today));
        Points behaviour = why instanceof ScoreChange change ? change.behaviour() : Points.ofHundredths(0);

        assertThat(behaviour).hasToString("-11.43");
    }

    @Test
    @Tag("HLT-13")
    @Tag("HLT-18")
    void aPersonDecidesAndABandIsHeld() {
        HealthAssessment computed = HealthModels.threeComponent().assess(snapshot(90, 50));

        HealthOverride sponsorLeft = new HealthOverride(
                CUSTOMER,
                HealthScore.ofHundredths(40_00),
                "A. Person",
                "the sponsor told us that she leaves in December",
                Instant.parse("2026-11-19T09:00:00Z"),
                Instant.parse("2026-12-19T09:00:00Z"));
        PublishedHealth published = PublishedHealth.of(computed, List.of(sponsorLeft), BandScheme.health());

        assertThat(published.score()).hasToString("Optional[40.00]");
        assertThat(published.computed()).isEqualTo(computed);

        List<HealthScore> earlier = List.of(HealthScore.ofHundredths(51_00), HealthScore.ofHundredths(52_30));
        HeldBand<Band> held = PublishedHealth.of(computed, List.of(), BandScheme.health())
                .held(HoldPolicy.standard(), earlier)
                .orElseThrow();

        assertThat(held).isEqualTo(new HeldBand<>(Band.YELLOW, Band.YELLOW, 0));
    }

    @Test
    @Tag("HLT-11")
    void theSmallestChangeThatReachesTheNextBandIsFound() {
        CounterfactualFinder finder = CounterfactualFinder.of(HealthModels.scorecard("three-component"));
        Counterfactuals found = finder.find(snapshot(90, 50));
        for (Counterfactual each : found.signals()) {
            each.smallest().ifPresent(reach -> plan(each.signal(), reach.change(), reach.score()));
        }

        assertThat(plans).containsExactly("growth +16.66 -> 80.00");
    }

    @Test
    @Tag("HLT-12")
    void modelsDifferBySegmentAndAge() {
        Customer customer = Customer.builder(CUSTOMER, "Somebody")
                .segment(Segment.of("enterprise"))
                .build();
        CustomerSnapshot snapshot = snapshot(90, 50);

        ModelBook book = ModelBook.builder()
                .coldStart(HealthModels.firstThirtyDays(), 30)
                .segment(Segment.of("enterprise"), HealthModels.threeComponent())
                .fallback(HealthModels.fiveSignal())
                .build();
        ChosenHealth chosen = book.assess(customer, snapshot);

        assertThat(chosen.reason()).isEqualTo(ChoiceReason.SEGMENT);
        assertThat(chosen.assessment().model().name()).isEqualTo("three-component");
    }

    private void plan(SignalId signal, BigDecimal change, HealthScore score) {
        plans.add(signal + " +" + change + " -> " + score);
    }

    private static CustomerSnapshot snapshot(int engagement, int growth) {
        return CustomerSnapshot.builder(CUSTOMER, AS_OF)
                .with(SignalId.of("engagement"), engagement)
                .with(SignalId.of("growth"), growth)
                .build();
    }
}
