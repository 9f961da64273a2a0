package io.github.cskit.examples.cli.correlate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.satisfaction.AssociationWords;
import io.github.cskit.reporting.satisfaction.UsageInsights;
import io.github.cskit.scoring.satisfaction.usage.UsageAssociations;
import io.github.cskit.scoring.telemetry.MetricRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code cs correlate --data} prints as JSON. Immutable and thread-safe.
 *
 * @param satisfaction what the answers are
 * @param answers how many answers there are
 * @param accounts how many accounts they come from
 * @param withoutAccount how many answers are left out since their account is not known
 * @param tried how many features were tested
 * @param findings how many stand
 * @param falseDiscoveryRate the share of findings that may be false
 * @param features what is said of each feature, findings first
 * @param requests what telemetry lacks
 * @param caveat what it does not say
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record InsightReport(
        String satisfaction,
        int answers,
        Optional<Integer> accounts,
        int withoutAccount,
        int tried,
        int findings,
        double falseDiscoveryRate,
        List<AssociationLine> features,
        List<MetricRequest> requests,
        String caveat) {

    /**
     * Returns the insights of a folder in all forms.
     *
     * @param insights what was found
     * @return the printout
     */
    public static Printout of(UsageInsights insights) {
        UsageAssociations found = insights.sheet().associations();
        InsightReport report = new InsightReport(
                insights.sheet().answersOf(),
                found.answers(),
                found.accounts(),
                insights.withoutAccount(),
                found.tried(),
                found.findings().size(),
                found.policy().falseDiscoveryRate(),
                found.all().stream().map(AssociationLine::of).toList(),
                insights.requests(),
                AssociationWords.CAVEAT);
        return new Printout(report, document(insights), insights.sheet().table());
    }

    /** Returns the sheet, and what telemetry is asked for. */
    private static Document document(UsageInsights insights) {
        Document sheet = insights.sheet().toDocument();
        if (insights.requests().isEmpty()) {
            return sheet;
        }
        List<Section> sections = new ArrayList<>(sheet.sections());
        sections.add(new Section(
                "requests",
                "What telemetry lacks",
                insights.requests().stream()
                        .map(request ->
                                (Block) Paragraph.of(request.metric() + ": " + request.what() + ". " + request.why()))
                        .toList()));
        return new Document(sheet.title(), sheet.subtitle(), sheet.header(), sections, sheet.closing());
    }
}
