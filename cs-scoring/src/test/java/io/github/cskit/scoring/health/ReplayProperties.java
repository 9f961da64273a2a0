package io.github.cskit.scoring.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.decision.DecisionRecord;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.Signals;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** A stored decision record replays to the same bytes, by every standard model. */
@Tag("DOM-7")
class ReplayProperties {

    private static final int CASES = 100_000;
    private static final List<SignalDefinition> SIGNALS = Signals.standard();
    private static final List<MissingReason> REASONS = List.of(MissingReason.values());
    private static final Instant AS_OF = Instant.parse("2026-11-01T06:07:08.090Z");

    @Example
    void aHundredThousandDecisionsReplayToTheSameBytes() {
        SplittableRandom random = new SplittableRandom(20_261_151);
        List<HealthModel> models =
                HealthModels.names().stream().map(HealthModels::named).toList();
        for (int i = 0; i < CASES; i++) {
            HealthModel model = models.get(i % models.size());
            DecisionRecord record = HealthReplay.record(snapshot(random), model);
            DecisionRecord replayed = HealthReplay.replay(record, model);
            if (!replayed.equals(record)) {
                assertThat(replayed).as("case %s", i).isEqualTo(record);
            }
        }
    }

    @Example
    void aRecordThatWasStoredAsADocumentReplaysToo() {
        SplittableRandom random = new SplittableRandom(20_261_152);
        for (int i = 0; i < 1_000; i++) {
            DecisionRecord record = HealthReplay.record(snapshot(random), HealthModels.threeComponent());
            JsonCodec codec = JsonCodec.standard();
            DecisionRecord stored = codec.read(codec.write(record), DecisionRecord.class);

            assertThat(HealthReplay.replay(stored, HealthModels.threeComponent()))
                    .isEqualTo(record);
        }
    }

    @Example
    void anotherModelATamperedOutputAndATamperedInputAreCaught() {
        CustomerSnapshot snapshot = Snapshots.of("usage.active-days-28", 12, "adoption.feature-share", 0.65);
        DecisionRecord record = HealthReplay.record(snapshot, HealthModels.fiveSignal());
        DecisionRecord otherOutput = new DecisionRecord(
                record.kind(),
                record.provenance(),
                record.input(),
                record.output().replace("65.00", "66.00"));
        DecisionRecord otherInput = new DecisionRecord(
                record.kind(), record.provenance(), record.input().replace("0.65", "0.66"), record.output());

        assertThat(otherOutput).isNotEqualTo(record);
        assertThat(otherInput).isNotEqualTo(record);
        assertThat(HealthReplay.replay(record, HealthModels.fiveSignal())).isEqualTo(record);
        assertThat(HealthReplay.replay(record, HealthModels.fiveSignalActivity()))
                .isNotEqualTo(record);
        assertThat(HealthReplay.replay(otherOutput, HealthModels.fiveSignal())).isNotEqualTo(otherOutput);
        assertThat(HealthReplay.replay(otherInput, HealthModels.fiveSignal())).isNotEqualTo(otherInput);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HealthReplay.replay(
                        new DecisionRecord("other", record.provenance(), record.input(), record.output()),
                        HealthModels.fiveSignal()))
                .withMessageContaining("kind");
    }

    private static CustomerSnapshot snapshot(SplittableRandom random) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(CustomerId.of("c-" + random.nextInt(1_000)), AS_OF);
        for (SignalDefinition signal : SIGNALS) {
            int dice = random.nextInt(8);
            if (dice == 0) {
                builder.with(signal.id(), Reading.missing(REASONS.get(random.nextInt(REASONS.size()))));
            } else if (dice > 1) {
                builder.with(signal.id(), reading(signal, random));
            }
        }
        return builder.build();
    }

    private static Reading reading(SignalDefinition signal, SplittableRandom random) {
        double low = signal.minInclusive().doubleValue();
        double high = Math.min(30, signal.maxInclusive().doubleValue());
        double value = low + (high - low) * random.nextDouble();
        double told = random.nextInt(3) == 0 ? value : Math.rint(value * 100) / 100;
        return random.nextInt(4) == 0
                ? Reading.of(told, AS_OF.minusMillis(random.nextInt(1_000_000_000)))
                : Reading.of(told);
    }
}
