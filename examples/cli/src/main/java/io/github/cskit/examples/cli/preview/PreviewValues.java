package io.github.cskit.examples.cli.preview;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.money.Money;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.scoring.portfolio.HealthState;
import java.util.Optional;

/** How a preview shows states, scores and amounts. Immutable and thread-safe. */
final class PreviewValues {

    private PreviewValues() {}

    static Value state(HealthState state) {
        return switch (state) {
            case GREEN -> Value.Mark.of(Band.GREEN);
            case YELLOW -> Value.Mark.of(Band.YELLOW);
            case RED -> Value.Mark.of(Band.RED);
            case NOT_SCORED -> new Value.Words("Not scored");
            case ABSENT -> new Value.Words("Absent");
        };
    }

    static Value score(Optional<HealthScore> score) {
        return score.<Value>map(s -> new Value.Decimal(s.toBigDecimal())).orElse(new Value.Nothing("-"));
    }

    static Value arr(Optional<Money> arr) {
        return arr.<Value>map(Value.Amount::new).orElse(new Value.Nothing("unknown"));
    }

    static Value reason(Optional<String> reason) {
        return reason.<Value>map(Value.Words::new).orElse(new Value.Nothing("-"));
    }
}
