package io.github.cskit.examples.cli.correlate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.reporting.satisfaction.AssociationWords;
import io.github.cskit.reporting.satisfaction.InsightSheet;
import io.github.cskit.scoring.satisfaction.usage.CorrelationPolicy;
import io.github.cskit.scoring.satisfaction.usage.UsageAssociations;
import io.github.cskit.scoring.satisfaction.usage.UsageCorrelator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What {@code cs correlate} prints as JSON. Immutable and thread-safe.
 *
 * @param satisfaction the column of the answers
 * @param answers how many answers there are
 * @param accounts how many accounts they come from; absent without accounts
 * @param unanswered how many rows have no answer
 * @param tried how many features were tested
 * @param findings how many stand
 * @param falseDiscoveryRate the share of findings that may be false
 * @param features what is said of each feature, findings first
 * @param caveat what it does not say
 * @param refused how many rows were skipped
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CorrelationReport(
        String satisfaction,
        int answers,
        Optional<Integer> accounts,
        long unanswered,
        int tried,
        int findings,
        double falseDiscoveryRate,
        List<AssociationLine> features,
        String caveat,
        long refused) {

    private static CorrelationReport of(String column, UsageAssociations found, UsageReader reader) {
        return new CorrelationReport(
                column,
                found.answers(),
                found.accounts(),
                reader.unanswered(),
                found.tried(),
                found.findings().size(),
                found.policy().falseDiscoveryRate(),
                found.all().stream().map(AssociationLine::of).toList(),
                AssociationWords.CAVEAT,
                reader.refused());
    }

    /** A finished run: the printout and how many rows were refused. */
    public record Outcome(Printout printout, long refused) {}

    public static Outcome read(
            Terminal terminal, Input input, UsageColumns columns, CorrelationPolicy policy, boolean strict)
            throws IOException {
        UsageReader reader = new UsageReader(terminal, columns, strict);
        UsageAssociations found = new UsageCorrelator(policy).correlate(reader.read(input));
        InsightSheet sheet = InsightSheet.of(found, "column " + columns.satisfaction());
        CorrelationReport report = of(columns.satisfaction(), found, reader);
        return new Outcome(new Printout(report, sheet.toDocument(), sheet.table()), reader.refused());
    }
}
