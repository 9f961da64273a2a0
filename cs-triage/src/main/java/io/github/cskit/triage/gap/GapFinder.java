package io.github.cskit.triage.gap;

import io.github.cskit.core.money.Money;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.impact.CustomerImpact;
import io.github.cskit.triage.impact.ImpactAnalyzer;
import io.github.cskit.triage.impact.RiceAdvisor;
import io.github.cskit.triage.impact.RicePolicy;
import io.github.cskit.triage.impact.UsageContext;
import io.github.cskit.triage.matter.Matter;
import io.github.cskit.triage.matter.MatterFinder;
import io.github.cskit.triage.matter.Quoter;
import io.github.cskit.triage.theme.TriagedTicket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the gaps in a window of tickets. Tickets whose category is only a guess are for the caller to leave out.
 *
 * <p>Source: support ticket analysis, "a feature request appearing in 3+ support tickets OR affecting customers with
 * &gt;$100K combined ARR"; documentation, "5+ 'how to' tickets on same topic". Immutable and thread-safe if its parts are.
 *
 * @param policy the rule
 * @param rice how RICE inputs are suggested
 * @param finder puts tickets together
 * @param features the product's features, for their names
 * @param impacts works out whom a matter concerns
 * @param quoter what may be quoted
 */
public record GapFinder(
        GapPolicy policy,
        RicePolicy rice,
        MatterFinder finder,
        Collection<Feature> features,
        ImpactAnalyzer impacts,
        Quoter quoter) {

    private static final Comparator<Matter> MOST_FIRST =
            Comparator.comparingInt((Matter matter) -> -matter.tickets().size()).thenComparing(Matter::about);

    /** Checks the parts. */
    public GapFinder {
        Checks.of("gap finder")
                .present("policy", policy)
                .present("rice", rice)
                .present("finder", finder)
                .elements("features", features)
                .present("impacts", impacts)
                .present("quoter", quoter)
                .orThrow();
        features = List.copyOf(features);
    }

    /**
     * Puts the tickets of the window together.
     *
     * @param tickets tickets, of any category
     * @param asOf the instant; tickets opened at or after it do not count
     * @param zone the zone in which days begin
     * @return what the tickets of the window are about
     */
    public List<Matter> matters(Collection<TriagedTicket> tickets, Instant asOf, ZoneId zone) {
        // the day that holds the last moment before the instant is the last of the window
        LocalDate end = asOf.minusNanos(1).atZone(zone).toLocalDate().plusDays(1);
        DateRange window = new DateRange(end.minusDays(policy.windowDays()), end);
        return finder.find(tickets.stream()
                .filter(each -> each.ticket().openedAt().isBefore(asOf))
                .filter(each -> window.contains(each.ticket().openedAt(), zone))
                .toList());
    }

    /**
     * Finds the wishes that are gaps of the product.
     *
     * @param matters what the tickets of the window are about, of any category
     * @return the gaps, most tickets first
     */
    public List<ProductGap> productGaps(Collection<Matter> matters) {
        return matters.stream()
                .flatMap(matter -> finder.only(matter, TicketCategory.FEATURE_REQUEST).stream())
                .flatMap(matter -> productGap(matter).stream())
                .sorted(Comparator.comparing(ProductGap::matter, MOST_FIRST))
                .toList();
    }

    /**
     * Judges one wish.
     *
     * @param matter the wish and its tickets, all within the window
     * @return the gap; empty if no clause of the rule holds
     */
    public Optional<ProductGap> productGap(Matter matter) {
        CustomerImpact impact = impacts.of(matter.customers());
        List<GapClause> clauses = new ArrayList<>();
        if (matter.tickets().size() >= policy.requests()) {
            clauses.add(GapClause.TICKETS);
        }
        Money arr = impact.arr();
        if (arr.compareTo(policy.revenue()) > 0) {
            clauses.add(GapClause.REVENUE);
        }
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProductGap(
                        matter,
                        clauses,
                        impact,
                        quoter.quotes(matter, policy.quotes()),
                        new UsageContext(impacts.book()).sentences(matter.customers()),
                        new RiceAdvisor(rice, impacts.book()).suggest(impact, policy.windowDays())));
    }

    /**
     * Finds the topics on which customers keep asking how it is done.
     *
     * @param matters what the tickets of the window are about; only how-to questions count
     * @return the gaps, most tickets first
     */
    public List<DocumentationGap> documentationGaps(Collection<Matter> matters) {
        return matters.stream()
                .flatMap(matter -> finder.only(matter, TicketCategory.HOW_TO_QUESTION).stream())
                .flatMap(matter -> documentationGap(matter).stream())
                .sorted(Comparator.comparing(DocumentationGap::matter, MOST_FIRST))
                .toList();
    }

    /**
     * Judges one topic.
     *
     * @param matter how-to tickets on one topic, all within the window
     * @return the gap; empty if there are too few
     */
    public Optional<DocumentationGap> documentationGap(Matter matter) {
        return matter.tickets().size() < policy.questions()
                ? Optional.empty()
                : Optional.of(new DocumentationGap(
                        matter, area(matter), impacts.of(matter.customers()), quoter.quotes(matter, policy.quotes())));
    }

    private String area(Matter matter) {
        return matter.feature()
                .map(id -> features.stream()
                        .filter(feature -> feature.id().equals(id))
                        .findFirst()
                        .map(feature -> feature.area()
                                .map(area -> area + ": " + feature.name())
                                .orElse(feature.name()))
                        .orElse(id.value()))
                .orElse(matter.label());
    }
}
