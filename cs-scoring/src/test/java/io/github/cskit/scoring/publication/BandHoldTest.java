package io.github.cskit.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.explain.Points;
import io.github.cskit.core.health.ActionRange;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.validation.InvalidValueException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A band that is held does not flap, and gives way when it should. */
@Tag("HLT-18")
class BandHoldTest {

    private static final BandHold<Band> HOLD = BandHold.of(BandScheme.health(), HoldPolicy.standard());

    @ParameterizedTest(name = "{0}: {1}, held {2}, waiting {3}")
    @CsvSource({
        "80.00,                         GREEN,  GREEN,  0",
        "80.00 79.99,                   YELLOW, GREEN,  1",
        "80.00 79.99 80.00,             GREEN,  GREEN,  0",
        "80.00 79.99 80.00 79.99,       YELLOW, GREEN,  1",
        "80.00 79.99 79.98,             YELLOW, YELLOW, 0",
        "80.00 75.01,                   YELLOW, GREEN,  1",
        "80.00 75.00,                   YELLOW, YELLOW, 0",
        "79.99 80.00,                   GREEN,  YELLOW, 1",
        "79.99 84.99,                   GREEN,  YELLOW, 1",
        "79.99 85.00,                   GREEN,  GREEN,  0",
        "79.99 80.00 80.01,             GREEN,  GREEN,  0",
        "90.00 49.99,                   RED,    YELLOW, 1",
        "90.00 45.00,                   RED,    RED,    0",
        "90.00 49.99 49.98,             RED,    RED,    0",
        "78.00 81.00 49.00 81.00,       GREEN,  YELLOW, 1",
        "49.00 51.00 81.00,             GREEN,  YELLOW, 1",
        "0.00 100.00,                   GREEN,  GREEN,  0",
        "100.00 0.00,                   RED,    RED,    0"
    })
    void aHeldBandGivesWayAfterTwoReadingsOrPastFivePoints(String scores, Band band, Band held, int waiting) {
        assertThat(HOLD.after(scores(scores))).isEqualTo(new HeldBand<>(band, held, waiting));
    }

    @Test
    void readingsInARowCarryTheBandOnlyAsFarAsAllOfThemBearOut() {
        BandHold<Band> slow = BandHold.of(BandScheme.health(), new HoldPolicy(3, Points.ofHundredths(100_00)));

        assertThat(slow.after(scores("90 60 40 60")).held()).isEqualTo(Band.YELLOW);
        assertThat(slow.after(scores("90 40 40 60")).held()).isEqualTo(Band.YELLOW);
        assertThat(slow.after(scores("90 40 40 40")).held()).isEqualTo(Band.RED);
        assertThat(slow.after(scores("90 40 40")).held()).isEqualTo(Band.GREEN);
        assertThat(slow.after(scores("60 40 90 40 90")).held()).isEqualTo(Band.YELLOW);
    }

    @Test
    void aScoreThatFlapsAboutAnEdgeChangesTheBandEveryTimeAndTheHeldOneNever() {
        List<HealthScore> scores = scores("80.20 79.80 80.10 79.90 80.30 79.70 80.00 79.99");
        for (int upTo = 1; upTo <= scores.size(); upTo++) {
            HeldBand<Band> held = HOLD.after(scores.subList(0, upTo));

            assertThat(held.held()).isEqualTo(Band.GREEN);
            assertThat(held.band()).isEqualTo(upTo % 2 == 1 ? Band.GREEN : Band.YELLOW);
        }
    }

    @Test
    void aPolicyOfOneReadingHoldsNothing() {
        BandHold<Band> none = BandHold.of(BandScheme.health(), new HoldPolicy(1, Points.ofHundredths(100_00)));

        assertThat(none.after(scores("80.00 79.99"))).isEqualTo(new HeldBand<>(Band.YELLOW, Band.YELLOW, 0));
    }

    @Test
    void anyRangesCanBeHeld() {
        BandHold<ActionRange> hold = BandHold.of(ActionRange.standard(), HoldPolicy.standard());

        assertThat(hold.after(scores("60.00 59.99")).held()).isEqualTo(ActionRange.MONITOR);
        assertThat(hold.after(scores("60.00 35.01")).held()).isEqualTo(ActionRange.INTERVENE);
        assertThat(hold.after(scores("60.00 35.00")).held()).isEqualTo(ActionRange.SAVE);
    }

    @Test
    void withoutAScoreNothingIsHeld() {
        assertThatThrownBy(() -> HOLD.after(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("scores");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void aPolicyAsksForOneReadingOrMore(int readings) {
        assertThatThrownBy(() -> new HoldPolicy(readings, Points.ofHundredths(1)))
                .isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void aMarginLiesWithinTheScale(int hundredths) {
        assertThatThrownBy(() -> new HoldPolicy(2, Points.ofHundredths(hundredths)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aHeldBandThatDiffersHasWaited() {
        assertThatThrownBy(() -> new HeldBand<>(Band.RED, Band.GREEN, 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new HeldBand<>(Band.RED, Band.RED, 1)).isInstanceOf(InvalidValueException.class);
    }

    private static List<HealthScore> scores(String text) {
        return Arrays.stream(text.split(" "))
                .map(each -> HealthScore.ofHundredths(
                        new BigDecimal(each).movePointRight(2).intValueExact()))
                .toList();
    }
}
