package io.github.cskit.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.scoring.health.HealthModels;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An override takes the place of the computed score for a while, and the computed one stays visible. */
@Tag("HLT-13")
class PublishedHealthTest {

    private static final CustomerId CUSTOMER = CustomerId.of("c-1");
    private static final Instant AS_OF = Instant.parse("2026-11-01T12:00:00Z");
    private static final BandScheme<Band> BANDS = BandScheme.health();

    @Test
    void withoutAnOverrideTheComputedScoreIsPublished() {
        HealthAssessment computed = computed(90, 50);

        PublishedHealth published = PublishedHealth.of(computed, List.of(), BANDS);

        assertThat(published.score()).hasToString("Optional[72.86]");
        assertThat(published.band()).contains(Band.YELLOW);
        assertThat(published.ledger()).isEqualTo(computed.explanation().ledger());
        assertThat(published.override()).isEmpty();
    }

    @Test
    void anOverrideIsPublishedAndTheComputedScoreStaysVisible() {
        HealthOverride override = override(30_00, -60, 60);

        PublishedHealth published = PublishedHealth.of(computed(90, 50), List.of(override), BANDS);

        assertThat(published.score()).hasToString("Optional[30.00]");
        assertThat(published.band()).contains(Band.RED);
        assertThat(((Scored) published.computed()).score()).hasToString("72.86");
        assertThat(((Scored) published.computed()).band()).isEqualTo(Band.YELLOW);
        assertThat(published.override()).contains(override);
    }

    @ParameterizedTest
    @CsvSource({"30.00, -42.86", "72.86, 0.00", "100.00, 27.14", "0.00, -72.86"})
    void theLedgerSaysWhatTheOverrideGaveOrTookAndAddsUp(String score, String line) {
        int hundredths = Integer.parseInt(score.replace(".", ""));

        PublishedHealth published = PublishedHealth.of(computed(90, 50), List.of(override(hundredths, -60, 60)), BANDS);

        List<LedgerLine> lines = published.ledger().lines();
        assertThat(lines.get(lines.size() - 1).line()).isEqualTo("override");
        assertThat(lines.get(lines.size() - 1).points()).hasToString(line);
        assertThat(published.ledger().total()).hasToString(score);
    }

    @Test
    void aCustomerWithoutAComputedScoreMayHaveAPublishedOne() {
        HealthAssessment none = HealthModels.threeComponent()
                .assess(CustomerSnapshot.builder(CUSTOMER, AS_OF).build());

        PublishedHealth published = PublishedHealth.of(none, List.of(override(55_00, -60, 60)), BANDS);

        assertThat(published.computed()).isInstanceOf(NotScored.class);
        assertThat(published.band()).contains(Band.YELLOW);
        assertThat(published.ledger().lines()).containsExactly(new LedgerLine("override", Points.ofHundredths(55_00)));
        assertThat(PublishedHealth.of(none, List.of(), BANDS).score()).isEmpty();
    }

    @ParameterizedTest(name = "from {0} s until {1} s after: in force {2}")
    @CsvSource({"0, 1, true", "-1, 0, false", "1, 2, false", "-1, 1, true"})
    void anOverrideHoldsFromItsStartUntilBeforeItsEnd(int from, int until, boolean inForce) {
        HealthOverride override = override(30_00, from, until);

        assertThat(override.inForceAt(AS_OF)).isEqualTo(inForce);
        assertThat(HealthOverride.inForce(List.of(override), CUSTOMER, AS_OF).isPresent())
                .isEqualTo(inForce);
    }

    @Test
    void theLastDecisionCountsWhateverTheOrderAndOfTwoAtOnceTheLower() {
        HealthOverride early = override(90_00, -600, 60);
        HealthOverride late = override(20_00, -60, 60);
        HealthOverride twin = override(10_00, -60, 60);

        assertThat(HealthOverride.inForce(List.of(late, early), CUSTOMER, AS_OF))
                .contains(late);
        assertThat(HealthOverride.inForce(List.of(early, late), CUSTOMER, AS_OF))
                .contains(late);
        assertThat(HealthOverride.inForce(List.of(twin, late), CUSTOMER, AS_OF)).contains(twin);
        assertThat(HealthOverride.inForce(List.of(late, twin), CUSTOMER, AS_OF)).contains(twin);
    }

    @Test
    void anOverrideOfAnotherCustomerIsNotTaken() {
        assertThat(HealthOverride.inForce(List.of(override(1, -60, 60)), CustomerId.of("c-2"), AS_OF))
                .isEmpty();
    }

    @Test
    void anOverrideEndsEarlierButNeverLaterThanDecided() {
        HealthOverride override = override(30_00, -60, 60);

        assertThat(override.endingAt(AS_OF).inForceAt(AS_OF)).isFalse();
        assertThatThrownBy(() -> override.endingAt(AS_OF.plusSeconds(61))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> override.endingAt(AS_OF.minusSeconds(60))).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aPersonAndAReasonAreNamed(String blank) {
        HealthScore score = HealthScore.ofHundredths(1);

        assertThatThrownBy(() -> new HealthOverride(CUSTOMER, score, blank, blank, AS_OF, AS_OF.plusSeconds(1)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.path())
                                .contains("by"));
        assertThatThrownBy(() -> new HealthOverride(CUSTOMER, score, "A. Person", blank, AS_OF, AS_OF.plusSeconds(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("reason");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void anOverrideExpiresAfterItWasDecided(int seconds) {
        assertThatThrownBy(() -> override(1, 0, seconds))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("until");
    }

    @Test
    void anOverrideReadsBackFromJsonAndItsTextTellsNeitherPersonNorReason() {
        HealthOverride override = override(30_00, -60, 60);
        JsonCodec codec = JsonCodec.standard();

        assertThat(codec.read(codec.write(override), HealthOverride.class)).isEqualTo(override);
        assertThat(override.toString()).doesNotContain("Person").doesNotContain("told");
        assertThat(PublishedHealth.of(computed(90, 50), List.of(override), BANDS)
                        .toString())
                .doesNotContain("Person")
                .doesNotContain("told");
    }

    @Test
    void bandsOfAnotherModelAreRefused() {
        BandScheme<Band> lower = BandScheme.of(List.of(
                new BandScheme.Step<>(Band.GREEN, HealthScore.ofHundredths(70_00)),
                new BandScheme.Step<>(Band.RED, HealthScore.ofHundredths(0))));

        assertThatThrownBy(() -> PublishedHealth.of(computed(90, 50), List.of(), lower))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("yellow");
    }

    @Test
    @Tag("HLT-18")
    void theHeldBandStandsBesideTheBandOfThePublishedScore() {
        PublishedHealth published = PublishedHealth.of(computed(90, 50), List.of(override(79_99, -60, 60)), BANDS);
        List<HealthScore> earlier =
                IntStream.of(81_00, 83_00).mapToObj(HealthScore::ofHundredths).toList();

        HeldBand<Band> held = published.held(HoldPolicy.standard(), earlier).orElseThrow();

        assertThat(held).isEqualTo(new HeldBand<>(Band.YELLOW, Band.GREEN, 1));
        assertThat(published.band()).contains(Band.YELLOW);
        assertThat(published.held(HoldPolicy.standard(), List.of()))
                .contains(new HeldBand<>(Band.YELLOW, Band.YELLOW, 0));
    }

    private static HealthAssessment computed(int engagement, int growth) {
        return HealthModels.threeComponent()
                .assess(CustomerSnapshot.builder(CUSTOMER, AS_OF)
                        .with(SignalId.of("engagement"), engagement)
                        .with(SignalId.of("growth"), growth)
                        .build());
    }

    private static HealthOverride override(int hundredths, int from, int until) {
        return new HealthOverride(
                CUSTOMER,
                HealthScore.ofHundredths(hundredths),
                "A. Person",
                "told by phone",
                AS_OF.plusSeconds(from),
                AS_OF.plusSeconds(until));
    }
}
