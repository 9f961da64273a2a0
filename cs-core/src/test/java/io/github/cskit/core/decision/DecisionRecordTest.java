package io.github.cskit.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.explain.Provenance;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.validation.InvalidValueException;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("DOM-7")
class DecisionRecordTest {

    private static final CustomerSnapshot INPUT = CustomerSnapshot.builder(
                    CustomerId.of("c-12"), Instant.parse("2026-10-05T08:30:00Z"))
            .with(Signals.USAGE_ACTIVE_DAYS_28, 12)
            .build();

    @Test
    void aStoredDecisionReplaysToTheSameBytes() {
        DecisionRecord record = decide(JsonCodec.standard().write(INPUT));
        DecisionRecord stored =
                JsonCodec.standard().read(JsonCodec.standard().writeBytes(record), DecisionRecord.class);
        DecisionRecord replayed = decide(stored.input());

        assertThat(replayed).isEqualTo(record);
        assertThat(replayed.outputFingerprint()).isEqualTo(stored.outputFingerprint());
        assertThat(JsonCodec.standard().writeBytes(replayed))
                .isEqualTo(JsonCodec.standard().writeBytes(record));
    }

    @Test
    void inputAndOutputAreNotShown() {
        assertThat(decide(JsonCodec.standard().write(INPUT)).toString())
                .startsWith("DecisionRecord[count, counter 1 (");
    }

    @Test
    void everyPartMustBeThere() {
        assertThatThrownBy(() -> new DecisionRecord(" ", null, null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("has 4 problems");
    }

    @Test
    void aFingerprintIsThatOfTheContent() {
        assertThat(Fingerprint.ofText("").value())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Fingerprint.ofText("a")).isNotEqualTo(Fingerprint.ofText("b"));
        assertThat(Fingerprint.ofText("")).hasToString("e3b0c44298fc");
        assertThatThrownBy(() -> Fingerprint.of("E3B0")).isInstanceOf(InvalidValueException.class);
    }

    /** A model that counts readings. */
    private static DecisionRecord decide(String input) {
        CustomerSnapshot snapshot = JsonCodec.standard().read(input, CustomerSnapshot.class);
        ModelRef model = new ModelRef("counter", "1", Fingerprint.ofText("counter"));
        Provenance provenance = new Provenance(model, snapshot.fingerprint(), snapshot.asOf());
        return new DecisionRecord(
                "count",
                provenance,
                input,
                JsonCodec.standard().write(snapshot.signals().size()));
    }
}
