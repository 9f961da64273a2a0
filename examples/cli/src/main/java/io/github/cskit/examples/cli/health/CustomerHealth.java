package io.github.cskit.examples.cli.health;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.reporting.account.Standing;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One customer with its health. Immutable and thread-safe.
 *
 * @param customer the account
 * @param snapshot what is known of it
 * @param assessment what the model says of it
 * @param standing whether it is still a customer
 */
record CustomerHealth(Customer customer, CustomerSnapshot snapshot, HealthAssessment assessment, Standing standing) {

    static final List<Column> COLUMNS = List.of(
            Column.words("Customer"),
            Column.words("Name"),
            Column.numbers("Score"),
            Column.words("Band"),
            Column.numbers("Least"),
            Column.numbers("Most"),
            Column.numbers("Coverage"),
            Column.words("Note"));

    /** The worst first, those without a score last. */
    static final Comparator<CustomerHealth> WORST_FIRST = Comparator.comparing((CustomerHealth each) ->
                    each.scored().map(s -> s.score().hundredths()).orElse(Integer.MAX_VALUE))
            .thenComparing(each -> each.customer().id());

    Optional<Scored> scored() {
        return assessment instanceof Scored scored ? Optional.of(scored) : Optional.empty();
    }

    List<Value> row() {
        Value coverage = new Value.Decimal(assessment.coverage().toBigDecimal());
        Value id = new Value.Words(customer.id().value());
        Value name = new Value.Name(customer.name());
        if (assessment instanceof NotScored none) {
            Value nothing = new Value.Nothing("-");
            return List.of(
                    id,
                    name,
                    nothing,
                    nothing,
                    nothing,
                    nothing,
                    coverage,
                    note("not scored: " + none.reason().wireName()));
        }
        Scored scored = (Scored) assessment;
        return List.of(
                id,
                name,
                points(scored.score()),
                Value.Mark.of(scored.band()),
                points(scored.interval().low()),
                points(scored.interval().high()),
                coverage,
                note(scored.bandCertain() ? "" : "band not certain"));
    }

    private Value note(String ofScore) {
        if (!standing.churned()) {
            return new Value.Words(ofScore);
        }
        String left = standing.since().map(day -> "left on " + day).orElse("has left");
        return new Value.Words(ofScore.isEmpty() ? left : left + "; " + ofScore);
    }

    private static Value points(HealthScore score) {
        return new Value.Decimal(score.toBigDecimal());
    }
}
