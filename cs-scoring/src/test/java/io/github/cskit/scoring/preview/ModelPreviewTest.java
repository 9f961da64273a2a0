package io.github.cskit.scoring.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.money.CurrencyMismatchException;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.portfolio.ArrTally;
import io.github.cskit.scoring.portfolio.HealthState;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HLT-17")
class ModelPreviewTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Instant AS_OF = Instant.parse("2026-11-02T00:00:00Z");

    /** The share of entitled features that are used, in points. */
    private static final HealthModel SHARE = model("0", "0");

    /** The same, ten points milder up to the middle. */
    private static final HealthModel MILD = model("0", "10");

    @Test
    void aChangedModelMovesAccountsAndTheirArrBetweenBands() {
        ModelPreview preview = preview(SHARE, MILD, account("a", "100.10", 0.45), account("b", "7", 0.9));

        assertThat(preview.transitions().of(HealthState.RED, HealthState.YELLOW))
                .isEqualTo(tally(1, "100.10", 0));
        assertThat(preview.transitions().of(HealthState.GREEN, HealthState.GREEN))
                .isEqualTo(tally(1, "7", 0));
        assertThat(preview.moves()).singleElement().satisfies(move -> {
            assertThat(move.customer()).isEqualTo(CustomerId.of("a"));
            assertThat(move.scoreFrom()).contains(HealthScore.ofHundredths(4_500));
            assertThat(move.scoreTo()).contains(HealthScore.ofHundredths(5_050));
        });
        assertThat(preview.rescored()).isEqualTo(2);
        assertThat(preview.fromModels()).singleElement().hasFieldOrPropertyWithValue("name", "share-0-0");
        assertThat(preview.toModels()).singleElement().hasFieldOrPropertyWithValue("name", "share-0-10");
    }

    @Test
    void alertsVanishAppearAndChangeTheirReason() {
        ModelPreview milder = preview(SHARE, MILD, account("a", "5", 0.45), account("b", "3", 0.2));
        assertThat(milder.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(AlertChange.Kind.VANISHES);
            assertThat(alert.alert()).isEqualTo(ModelPreviewer.AT_RISK);
            assertThat(alert.from()).contains("red");
        });
        ModelPreview stricter = preview(MILD, SHARE, account("a", "5", 0.45), account("b", "3", 0.2));
        assertThat(stricter.alerts(AlertChange.Kind.APPEARS)).isEqualTo(tally(1, "5", 0));
        assertThat(stricter.alerts(AlertChange.Kind.VANISHES)).isEqualTo(ArrTally.none(USD));
        ModelPreview falling = preview(SHARE, MILD, account("c", "5", 0.8, 0.75, 0.6, 0.5, 0.48, 0.45));
        assertThat(falling.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(AlertChange.Kind.CHANGES);
            assertThat(alert.from()).contains("red");
            assertThat(alert.to()).contains("yellow-and-declining");
        });
    }

    @Test
    void theTrendIsThatOfTheChangedModelAndNotOfStoredScores() {
        HealthModel flat = snapshot ->
                SHARE.assess(snapshot("c", AS_OF.minusNanos(snapshot.asOf().until(AS_OF, ChronoUnit.NANOS)), 0.6));
        ModelPreview preview = preview(SHARE, flat, account("c", "5", 0.9, 0.85, 0.8, 0.75, 0.7, 0.6));

        assertThat(preview.moves()).isEmpty();
        assertThat(preview.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(AlertChange.Kind.VANISHES);
            assertThat(alert.from()).contains("yellow-and-declining");
        });
    }

    @Test
    void anAlertOfTheHostsIsPreviewedToo() {
        AlertRule low =
                (now, trend) -> now instanceof Scored scored && scored.score().hundredths() < 5_000
                        ? Optional.of("below 50")
                        : Optional.empty();
        ModelPreviewer previewer = ModelPreviewer.between(SHARE, MILD)
                .withAlert("a-low", low)
                .withAlert("never", (n, t) -> Optional.empty());

        assertThat(previewer
                        .preview(List.of(account("a", "5", 0.45)), USD, ZoneOffset.UTC)
                        .alerts())
                .extracting(AlertChange::alert)
                .containsExactly("a-low", ModelPreviewer.AT_RISK);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> previewer.withAlert("a-low", low))
                .withMessageContaining("alert (a-low) is given twice");
    }

    @Test
    void theMostArrComesFirstAndUnknownArrLastAndIsNeverZero() {
        ModelPreview preview = preview(
                SHARE,
                MILD,
                unpriced("a", 0.45),
                account("b", "1", 0.46),
                account("d", "20", 0.47),
                account("c", "20", 0.47));

        assertThat(preview.moves()).extracting(move -> move.customer().value()).containsExactly("c", "d", "b", "a");
        assertThat(preview.transitions().moved()).isEqualTo(tally(4, "41", 1));
    }

    @Test
    void anAccountThatAModelRefusesIsListedAndCostsNoOther() {
        CustomerSnapshot bad = CustomerSnapshot.builder(CustomerId.of("bad"), AS_OF)
                .with(Signals.ADOPTION_FEATURE_SHARE, 1.5)
                .build();
        ModelPreview preview = preview(SHARE, MILD, account("a", "5", 0.45), PreviewAccount.of(Optional.empty(), bad));

        assertThat(preview.failures())
                .singleElement()
                .satisfies(failure ->
                        assertThat(failure.message()).contains("customer (bad)", "adoption.feature-share", "1.5"));
        assertThat(preview.transitions().cells().values()).singleElement().isEqualTo(tally(1, "5", 0));
    }

    @Test
    void anAccountThatGainsItsScoreMovesAndNoModelAtAllMovesNobody() {
        CustomerSnapshot unknown =
                CustomerSnapshot.builder(CustomerId.of("a"), AS_OF).build();
        HealthModel guess = snapshot -> SHARE.assess(snapshot("a", AS_OF, 0.9));
        ModelPreview preview = preview(SHARE, guess, PreviewAccount.of(Optional.empty(), unknown));

        assertThat(preview.moves()).singleElement().satisfies(move -> {
            assertThat(move.from()).isEqualTo(HealthState.NOT_SCORED);
            assertThat(move.scoreFrom()).isEmpty();
            assertThat(move.rescored()).isTrue();
        });
        assertThat(preview(SHARE, SHARE, account("a", "1", 0.2)).transitions().moved())
                .isEqualTo(ArrTally.none(USD));
        assertThat(preview(SHARE, MILD).fromModels()).isEmpty();
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        CustomerSnapshot one = snapshot("a", AS_OF, 0.5);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> preview(SHARE, MILD, account("a", "1", 0.2), account("a", "2", 0.3)))
                .withMessageContaining("holding (a) twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PreviewAccount(Optional.empty(), List.of()))
                .withMessageContaining("hold the present one");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PreviewAccount(Optional.empty(), List.of(one, snapshot("b", AS_OF.minusSeconds(1), 0.5))))
                .withMessageContaining("of account (b)")
                .withMessageContaining("be after");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> ModelPreviewer.between(SHARE, MILD)
                        .preview(List.of(account("a", "1", 0.2)), Currency.getInstance("EUR"), ZoneOffset.UTC));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AlertChange(
                        CustomerId.of("a"), Optional.empty(), "x", Optional.of("red"), Optional.of("red")))
                .withMessageContaining("the same as from");
    }

    private static ModelPreview preview(HealthModel from, HealthModel to, PreviewAccount... accounts) {
        return ModelPreviewer.between(from, to).preview(List.of(accounts), USD, ZoneOffset.UTC);
    }

    private static ArrTally tally(long customers, String arr, long unknown) {
        return new ArrTally(customers, Money.of(arr, "USD"), unknown);
    }

    private static PreviewAccount unpriced(String id, double... shares) {
        List<CustomerSnapshot> snapshots = new ArrayList<>();
        for (int week = 0; week < shares.length; week++) {
            long ago = 7L * (shares.length - 1 - week);
            snapshots.add(snapshot(id, AS_OF.minus(ago, ChronoUnit.DAYS), shares[week]));
        }
        return new PreviewAccount(Optional.empty(), snapshots);
    }

    private static PreviewAccount account(String id, String arr, double... shares) {
        return new PreviewAccount(
                Optional.of(Money.of(arr, "USD")), unpriced(id, shares).snapshots());
    }

    private static CustomerSnapshot snapshot(String id, Instant asOf, double share) {
        return CustomerSnapshot.builder(CustomerId.of(id), asOf)
                .with(Signals.ADOPTION_FEATURE_SHARE, share)
                .build();
    }

    private static HealthModel model(String at, String points) {
        return HealthModels.of(Scorecard.parse("""
                {"name": "share-%s-%s", "version": "1", "missing": "refuse", "minimumCoverage": 0,
                 "bands": {"green": 80, "yellow": 50, "red": 0},
                 "curves": {"c": [[%s, %s], [1, 100]]},
                 "parts": [{"weight": 100, "firstOf": [{"signal": "adoption.feature-share", "curve": "c"}]}]}
                """.replaceFirst("%s", at)
                .replaceFirst("%s", points)
                .replaceFirst("%s", at)
                .replaceFirst("%s", points)));
    }
}
