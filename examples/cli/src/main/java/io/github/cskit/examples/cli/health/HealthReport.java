package io.github.cskit.examples.cli.health;

import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.examples.cli.lines.ScoredAnswer;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.reporting.account.Standing;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.scoring.counterfactual.CounterfactualFinder;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.scorecard.Scorecard;
import io.github.cskit.scoring.signal.SignalCalculator;
import io.github.cskit.scoring.signal.SignalContext;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code cs health} prints. Immutable and thread-safe.
 *
 * @param asOf as of when the customers are judged
 * @param zone the zone of the days
 * @param finder finds what would reach the next band
 * @param customers the customers with their health, the worst first
 */
public record HealthReport(Instant asOf, ZoneId zone, CounterfactualFinder finder, List<CustomerHealth> customers) {

    /** Copies the list. */
    public HealthReport {
        customers = List.copyOf(customers);
    }

    /**
     * Scores a portfolio.
     *
     * @param portfolio what is known of the customers
     * @param scorecard the model
     * @param asOf as of when they are judged
     * @param zone the zone of the days
     * @return the report
     */
    public static HealthReport of(Portfolio portfolio, Scorecard scorecard, Instant asOf, ZoneId zone) {
        HealthModel model = HealthModels.of(scorecard);
        SignalCalculator calculator =
                SignalCalculator.of(new SignalContext(portfolio.feeds(), portfolio.features(), zone));
        List<CustomerHealth> customers = new ArrayList<>();
        for (CustomerHistory history : portfolio.customers()) {
            CustomerSnapshot snapshot = calculator.snapshot(history, asOf);
            Standing standing = Standing.judge(history, asOf, zone);
            customers.add(new CustomerHealth(history.customer(), snapshot, model.assess(snapshot), standing));
        }
        customers.sort(CustomerHealth.WORST_FIRST);
        return new HealthReport(asOf, zone, CounterfactualFinder.of(scorecard), customers);
    }

    /**
     * Returns the report of one customer.
     *
     * @param id its id
     * @return a report of one customer, or of none if it is not there
     */
    public HealthReport only(String id) {
        return new HealthReport(
                asOf,
                zone,
                finder,
                customers.stream()
                        .filter(each -> each.customer().id().value().equals(id))
                        .toList());
    }

    /**
     * Returns the report in all forms.
     *
     * @param explain whether the reasons are told
     * @return the printout
     */
    public Printout toPrintout(boolean explain) {
        Table list = new Table(
                "Customers",
                CustomerHealth.COLUMNS,
                customers.stream().map(CustomerHealth::row).toList());
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("customers", "Customers, the worst first", List.of(list)));
        if (explain) {
            for (int i = 0; i < customers.size(); i++) {
                sections.add(explained(i, customers.get(i)));
            }
        }
        String model = customers.isEmpty()
                ? "no model"
                : customers.get(0).assessment().model().toString();
        Document document = new Document(
                "Customer health", "As of " + said(), List.of(), sections, Phrase.of("Model " + model + "."));
        return new Printout(json(explain), document, list);
    }

    private Section explained(int index, CustomerHealth health) {
        List<Block> blocks =
                new ArrayList<>(Explanation.tables(health.assessment().explanation()));
        blocks.addAll(ReachTable.of(finder.find(health.snapshot())));
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.of("Nothing is known."));
        }
        return new Section("customer-" + index, "Customer " + health.customer().id(), blocks);
    }

    /** A midnight is the end of the day before it. */
    private String said() {
        ZonedDateTime local = asOf.atZone(zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "the end of " + local.toLocalDate().minusDays(1) + " (" + zone + ")"
                : asOf.toString();
    }

    private Object json(boolean explain) {
        return customers.stream()
                .map(each -> explain
                        ? new ExplainedHealth(each.assessment(), finder.find(each.snapshot()))
                        : ScoredAnswer.of(each.assessment()))
                .toList();
    }
}
