package io.github.cskit.core.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.validation.InvalidValueException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("DOM-7")
class HealthAssessmentTest {

    private static final ModelRef MODEL = new ModelRef("host-model", "3", Fingerprint.ofText("configuration"));
    private static final CustomerSnapshot SNAPSHOT = CustomerSnapshot.builder(
                    CustomerId.of("c-12"), Instant.parse("2026-10-05T08:30:00Z"))
            .with(Signals.USAGE_ACTIVE_DAYS_28, 12)
            .build();

    @Test
    void aResultSaysWhereItCameFrom() {
        Scored scored = Scored.of(SNAPSHOT, MODEL, ledger(79_99));

        assertThat(scored.model()).isEqualTo(MODEL);
        assertThat(scored.explanation().provenance().inputs()).isEqualTo(SNAPSHOT.fingerprint());
        assertThat(scored.explanation().provenance().asOf()).isEqualTo(SNAPSHOT.asOf());
        assertThat(scored.ledger().total().hundredths())
                .isEqualTo(scored.score().hundredths());
        assertThat(scored.band()).isEqualTo(Band.YELLOW);
        assertThat(scored.interval().low()).isEqualTo(scored.score());
        assertThat(scored).hasToString("Scored[c-12, 79.99, yellow]");
    }

    @Test
    void aLedgerBeyondTheScaleIsNoScore() {
        assertThatThrownBy(() -> Scored.of(SNAPSHOT, MODEL, ledger(100_01))).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0, red", "49.99, red", "50, yellow", "79.99, yellow", "80, green", "100, green"})
    void bandsAreHalfOpenOnThePublishedScore(BigDecimal score, String band) {
        assertThat(BandScheme.health().bandOf(HealthScore.of(score)).wireName()).isEqualTo(band);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "72.861", "1e999999999", "1e-999999999"})
    void aScoreIsBetween0And100WithTwoDecimals(BigDecimal score) {
        assertThatThrownBy(() -> HealthScore.of(score)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Coverage.of(score)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aScoreIsShownWholeByRoundingDown() {
        assertThat(HealthScore.of(new BigDecimal("79.99")).whole()).isEqualTo(79);
        assertThat(Coverage.of(new BigDecimal("0.7"))).hasToString("0.70");
    }

    @Test
    void assessmentsInAListAreReadByEitherKind() {
        HealthAssessment scored = Scored.of(SNAPSHOT, MODEL, ledger(80_00));
        HealthAssessment not = new NotScored(
                SNAPSHOT.customer(),
                SNAPSHOT.asOf(),
                NotScoredReason.NOTHING_APPLIES,
                Coverage.ofHundredths(0),
                scored.explanation());
        Board board =
                JsonCodec.standard().read(JsonCodec.standard().write(new Board(List.of(scored, not))), Board.class);

        assertThat(board.assessments()).first().isEqualTo(scored);
        assertThat(board.assessments().get(1))
                .isInstanceOfSatisfying(
                        NotScored.class, read -> assertThat(read.reason()).isEqualTo(NotScoredReason.NOTHING_APPLIES));
    }

    @Test
    void everythingMissingFromAnAssessmentIsNamed() {
        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class,
                () -> JsonCodec.standard()
                        .read("{\"scored\":true,\"customer\":\"c-1\",\"score\":100.5}", HealthAssessment.class));

        assertThat(refusal.problems())
                .extracting(problem -> problem.path())
                .contains("asOf", "coverage", "model", "inputs", "band", "low", "high", "ledger");
    }

    @Test
    void aBandSchemeCoversTheWholeScaleOnce() {
        BandScheme.Step<Band> green = new BandScheme.Step<>(Band.GREEN, HealthScore.ofHundredths(10));

        assertThatThrownBy(() -> BandScheme.of(List.of(green))).hasMessageContaining("open below 0.10");
        assertThatThrownBy(() -> BandScheme.of(List.of(green, green)))
                .hasMessageContaining("named twice")
                .hasMessageContaining("start below 0.10");
        assertThatThrownBy(() -> BandScheme.<Band>of(List.of())).hasMessageContaining("empty");
        assertThat(BandScheme.health())
                .isEqualTo(BandScheme.of(BandScheme.health().steps()));
    }

    record Board(List<HealthAssessment> assessments) {}

    private static Ledger ledger(int hundredths) {
        return Ledger.of(List.of(
                new LedgerLine("first", Points.ofHundredths(hundredths - 10_00)),
                new LedgerLine("second", Points.ofHundredths(10_00))));
    }
}
