package io.github.cskit.scoring.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The smallest change that reaches the next band, signal by signal. */
@Tag("HLT-11")
class CounterfactualFinderTest {

    private static final Instant AS_OF = Instant.parse("2026-11-20T00:00:00Z");

    /** Half of active days, half of tickets per 10 seats, and a cap while bills are overdue. */
    private static final String OWN = """
            {"name": "own", "version": "1", "missing": "renormalise", "minimumCoverage": 0.3,
             "bands": {"green": 80, "yellow": 50, "red": 0},
             "signals": [{"id": "billing.days-overdue", "meaning": "oldest bill", "unit": "days",
                          "minInclusive": 0, "maxInclusive": 3650, "step": 1},
                         {"id": "usage.share", "meaning": "a share", "unit": "share",
                          "minInclusive": 0, "maxInclusive": 0.985, "step": 0.01}],
             "staleAfterDays": {"billing.days-overdue": 10},
             "parts": [{"weight": 50, "firstOf": [{"signal": "usage.share", "curve": "share"},
                                                  {"signal": "usage.active-days-28", "curve": "days"}]},
                       {"weight": 50, "firstOf": [{"signal": "support.tickets-28", "curve": "tickets",
                                                   "per": {"signal": "account.seats", "units": 10}}]}],
             "rules": [{"name": "unpaid", "cap": 49.99,
                        "when": [{"of": "billing.days-overdue", "is": "> 60"}]}]}
            """;

    private static final CounterfactualFinder THREE =
            CounterfactualFinder.of(HealthModels.scorecard("three-component"));

    private static final CounterfactualFinder OWN_FINDER = CounterfactualFinder.of(Scorecard.parse(OWN));

    @Test
    void aComponentGivenDirectlyIsTriedInHundredths() {
        Counterfactuals found = THREE.find(snapshot("engagement", 90, "growth", 50));

        assertThat(found.now()).contains(Band.YELLOW);
        assertThat(found.next()).contains(Band.GREEN);
        assertThat(found.signals()).extracting(Counterfactual::signal).containsExactly(id("engagement"), id("growth"));
        assertThat(found.signals().get(0).smallest()).isEmpty();
        // (40 * 90 + 30 * 66.66) / 70 = 79.9971, which is published as 80.00
        Reach reach = found.signals().get(1).smallest().orElseThrow();
        assertThat(reach.change()).isEqualByComparingTo("16.66");
        assertThat(reach.to()).isEqualByComparingTo("66.66");
        assertThat(reach.score()).hasToString("80.00");
        assertThat(reach.band()).isEqualTo(Band.GREEN);
    }

    @Test
    void fallingSignalsAreTriedDownward() {
        Counterfactuals found =
                OWN_FINDER.find(snapshot("usage.active-days-28", 20, "support.tickets-28", 12, "account.seats", 20));

        Counterfactual tickets = found.signals().get(1);
        assertThat(tickets.signal()).isEqualTo(id("support.tickets-28"));
        // 4 tickets for each 20 seats are 2 for each 10, which have 80 points; 5 would have 75
        assertThat(tickets.smallest().orElseThrow().change()).isEqualByComparingTo("-8");
        assertThat(tickets.smallest().orElseThrow().to()).isEqualByComparingTo("4");
        assertThat(found.signals()).extracting(Counterfactual::signal).doesNotContain(id("account.seats"));
    }

    @Test
    void aStepIsCountedFromTheReadingAsItIs() {
        Counterfactuals found = OWN_FINDER.find(snapshot("usage.share", 0.1 + 0.2));

        // 0.30000000000000004 + 20 steps of 0.01
        Reach reach = found.signals().get(0).smallest().orElseThrow();
        assertThat(reach.change()).isEqualByComparingTo("0.2");
        assertThat(reach.to()).isEqualByComparingTo("0.50000000000000004");
        assertThat(reach.score()).hasToString("50.00");
    }

    @Test
    void theEndOfTheRangeMayCutTheLastStepShort() {
        Scorecard strict = Scorecard.parse(OWN.replace("\"green\": 80", "\"green\": 98.5"));

        Counterfactuals found = CounterfactualFinder.of(strict).find(snapshot("usage.share", 0.98));

        Reach reach = found.signals().get(0).smallest().orElseThrow();
        assertThat(reach.change()).isEqualByComparingTo("0.005");
        assertThat(reach.to()).isEqualByComparingTo("0.985");
    }

    @Test
    void aRuleThatHoldsTheScoreDownIsLiftedAtItsThreshold() {
        Counterfactuals found = OWN_FINDER.find(snapshot("usage.active-days-28", 28, "billing.days-overdue", 90));

        assertThat(found.now()).contains(Band.RED);
        assertThat(found.signals()).hasSize(2);
        assertThat(found.signals().get(0).smallest()).as("days").isEmpty();
        Reach reach = found.signals().get(1).smallest().orElseThrow();
        assertThat(reach.change()).isEqualByComparingTo("-30");
        assertThat(reach.to()).isEqualByComparingTo("60");
        assertThat(reach.band())
                .as("the next band is Yellow, but one step leads farther")
                .isEqualTo(Band.GREEN);
    }

    @Test
    void whatIsNotMeasuredOrTooOldOrNotUsedIsNotTried() {
        Counterfactuals found = OWN_FINDER.find(snapshot(
                "usage.share",
                0.6,
                "usage.active-days-28",
                3,
                "support.tickets-28",
                Reading.missing(MissingReason.WITHHELD),
                "billing.days-overdue",
                Reading.of(90, AS_OF.minusSeconds(11 * 86_400))));

        assertThat(found.signals()).extracting(Counterfactual::signal).containsExactly(id("usage.share"));
    }

    @Test
    void fromRedTheNextBandIsYellow() {
        Counterfactuals found = THREE.find(snapshot("engagement", 40, "sentiment", 40, "growth", 40));

        assertThat(found.next()).contains(Band.YELLOW);
        assertThat(found.signals().get(0).smallest().orElseThrow().to()).isEqualByComparingTo("64.99");
        assertThat(found.signals().get(0).smallest().orElseThrow().score()).hasToString("50.00");
    }

    @Test
    void theHighestBandHasNothingAboveIt() {
        Counterfactuals found = THREE.find(snapshot("engagement", 90, "sentiment", 90, "growth", 90));

        assertThat(found)
                .isEqualTo(new Counterfactuals(
                        CustomerId.of("c-1"), Optional.of(Band.GREEN), Optional.empty(), List.of()));
    }

    @Test
    void withoutAScoreThereIsNothingToReach() {
        Counterfactuals found = THREE.find(snapshot("sentiment.nps-answer", 9));

        assertThat(found.now()).isEmpty();
        assertThat(found.signals()).isEmpty();
    }

    @Test
    void aReadingOutsideItsRangeIsRefused() {
        assertThatThrownBy(() -> THREE.find(snapshot("engagement", 90, "growth", 101)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("growth");
    }

    private static SignalId id(String name) {
        return SignalId.of(name);
    }

    private static CustomerSnapshot snapshot(Object... namesAndValues) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(CustomerId.of("c-1"), AS_OF);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            builder.with(
                    SignalId.of((String) namesAndValues[i]),
                    value instanceof Reading reading ? reading : Reading.of(((Number) value).doubleValue()));
        }
        return builder.build();
    }
}
