package io.github.cskit.scoring.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The standard models against scores that another program, in another language and in rational arithmetic, computed from
 * the written description of the models.
 */
class ReferenceScoresTest {

    static Stream<Map<?, ?>> references() throws IOException {
        String lines;
        try (InputStream stream = ReferenceScoresTest.class.getResourceAsStream("reference-scores.jsonl")) {
            lines = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
        return lines.lines().map(line -> JsonCodec.standard().read(line, Map.class));
    }

    @ParameterizedTest
    @MethodSource("references")
    @Tag("HLT-1")
    @Tag("HLT-2")
    @Tag("HLT-3")
    @Tag("HLT-5")
    @Tag("HLT-8")
    void standardModelsScoreAsTheReferenceSays(Map<?, ?> reference) {
        HealthAssessment assessment =
                HealthModels.named(text(reference, "model")).assess(snapshot((Map<?, ?>) reference.get("signals")));
        if (assessment instanceof Scored scored) {
            assertThat(scored.score().hundredths()).isEqualTo(number(reference, "score"));
            assertThat(scored.interval().low().hundredths()).isEqualTo(number(reference, "low"));
            assertThat(scored.interval().high().hundredths()).isEqualTo(number(reference, "high"));
            assertThat(scored.coverage().hundredths()).isEqualTo(number(reference, "coverage"));
            assertThat(scored.band().wireName()).isEqualTo(text(reference, "band"));
            assertThat(scored.ledger().total().hundredths())
                    .isEqualTo(scored.score().hundredths());
        } else if (assessment instanceof NotScored notScored) {
            assertThat(notScored.reason().wireName()).isEqualTo(reference.get("reason"));
        }
    }

    private static CustomerSnapshot snapshot(Map<?, ?> signals) {
        CustomerSnapshot.Builder builder =
                CustomerSnapshot.builder(CustomerId.of("c-1"), Instant.parse("2026-11-01T00:00:00Z"));
        signals.forEach((id, reading) -> builder.with(SignalId.of(id.toString()), Reading.fromJson(reading)));
        return builder.build();
    }

    private static int number(Map<?, ?> reference, String field) {
        return reference.get(field) instanceof Number number ? number.intValue() : -1;
    }

    private static String text(Map<?, ?> reference, String field) {
        return String.valueOf(reference.get(field));
    }
}
