package io.github.cskit.examples.cli.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.result.Failure;
import io.github.cskit.scoring.portfolio.ArrTally;
import io.github.cskit.scoring.portfolio.HealthState;
import io.github.cskit.scoring.preview.AccountChange;
import io.github.cskit.scoring.preview.AlertChange;
import io.github.cskit.scoring.preview.ModelPreview;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code cs preview} says as JSON. Immutable and thread-safe.
 *
 * @param asOf as of when the accounts were judged
 * @param from the model of today
 * @param to the changed model
 * @param customers how many accounts were judged, and what they pay
 * @param left how many accounts have left and are not counted
 * @param moved how many change band, or gain or lose their score
 * @param rescored of how many the score changes
 * @param bands customers and ARR by band of today and band to come, those that stay included
 * @param moves the accounts that move
 * @param alerts the alerts that appear, vanish or change
 * @param unpriced the accounts whose ARR counts as unknown because it is in another currency
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PreviewAnswer(
        Instant asOf,
        Optional<ModelRef> from,
        Optional<ModelRef> to,
        ArrTally customers,
        long left,
        ArrTally moved,
        long rescored,
        List<Cell> bands,
        List<Move> moves,
        List<Alert> alerts,
        List<Failure> unpriced) {

    /** How many go from one band to another. */
    record Cell(HealthState from, HealthState to, long customers, Money arr, long unknownArr) {}

    /** An account that moves. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Move(
            CustomerId customer,
            String name,
            HealthState from,
            HealthState to,
            Optional<HealthScore> scoreFrom,
            Optional<HealthScore> scoreTo,
            Optional<Money> arr) {}

    /** An alert that appears, vanishes or changes. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Alert(
            CustomerId customer,
            String name,
            String alert,
            String change,
            Optional<String> from,
            Optional<String> to,
            Optional<Money> arr) {}

    static PreviewAnswer of(PreviewReport report) {
        ModelPreview preview = report.preview();
        ArrTally all = preview.transitions().cells().values().stream()
                .reduce(ArrTally.none(preview.transitions().currency()), ArrTally::plus);
        List<Cell> bands = preview.transitions().cells().entrySet().stream()
                .map(cell -> new Cell(
                        cell.getKey().from(),
                        cell.getKey().to(),
                        cell.getValue().customers(),
                        cell.getValue().arr(),
                        cell.getValue().unknownArr()))
                .toList();
        return new PreviewAnswer(
                report.frame().asOf(),
                preview.fromModels().stream().findFirst(),
                preview.toModels().stream().findFirst(),
                all,
                report.left(),
                preview.transitions().moved(),
                preview.rescored(),
                bands,
                preview.moves().stream().map(move -> move(report, move)).toList(),
                preview.alerts().stream().map(alert -> alert(report, alert)).toList(),
                report.unpriced());
    }

    private static Move move(PreviewReport report, AccountChange change) {
        return new Move(
                change.customer(),
                report.nameOf(change.customer()),
                change.from(),
                change.to(),
                change.scoreFrom(),
                change.scoreTo(),
                change.arr());
    }

    private static Alert alert(PreviewReport report, AlertChange change) {
        return new Alert(
                change.customer(),
                report.nameOf(change.customer()),
                change.alert(),
                change.kind().name().toLowerCase(Locale.ROOT),
                change.from(),
                change.to(),
                change.arr());
    }
}
