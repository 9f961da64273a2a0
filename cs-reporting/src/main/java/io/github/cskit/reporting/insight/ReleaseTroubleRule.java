package io.github.cskit.reporting.insight;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Release;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.document.Days;
import io.github.cskit.triage.theme.TriagedTicket;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds releases after which tickets on the feature burst. Requests for features are not counted. Immutable. */
final class ReleaseTroubleRule implements InsightRule {

    @Override
    public List<Insight> find(InsightContext context) {
        return context.releases().stream()
                .sorted(Comparator.comparing(Release::releasedOn).reversed().thenComparing(Release::id))
                .flatMap(release -> release.feature().flatMap(f -> judge(context, release, f)).stream())
                .limit(context.policy().mostOfAKind())
                .toList();
    }

    private static Optional<Insight> judge(InsightContext context, Release release, FeatureId feature) {
        InsightPolicy policy = context.policy();
        LocalDate end = context.frame().lastDay().plusDays(1);
        long age = ChronoUnit.DAYS.between(release.releasedOn(), end);
        if (age < policy.releaseYoungest() || age > policy.releaseOldest()) {
            return Optional.empty();
        }
        long days = Math.min(age, policy.releaseDays());
        DateRange after =
                new DateRange(release.releasedOn(), release.releasedOn().plusDays(days));
        List<TriagedTicket> since = tickets(context, feature, after);
        List<TriagedTicket> before = tickets(context, feature, after.previous());
        boolean burst =
                since.size() >= policy.releaseTickets() && since.size() >= policy.releaseFactor() * before.size();
        return burst ? Optional.of(insight(context, release, feature, since, before, days)) : Optional.empty();
    }

    private static List<TriagedTicket> tickets(InsightContext context, FeatureId feature, DateRange range) {
        return context.tickets().stream()
                .filter(t -> t.ticket().feature().filter(feature::equals).isPresent())
                .filter(t -> t.category() != TicketCategory.FEATURE_REQUEST)
                .filter(t -> context.frame().holds(range, t.ticket().openedAt()))
                .sorted(Comparator.comparing((TriagedTicket t) -> t.ticket().openedAt())
                        .thenComparing(t -> t.ticket().id()))
                .toList();
    }

    private static Insight insight(
            InsightContext context,
            Release release,
            FeatureId feature,
            List<TriagedTicket> since,
            List<TriagedTicket> before,
            long days) {
        List<CustomerId> customers = InsightContext.customersOf(since);
        long open =
                since.stream().filter(t -> context.frame().isOpen(t.ticket())).count();
        long declining = customers.stream()
                .flatMap(customer -> context.find(customer).stream())
                .filter(account -> account.trend().declining())
                .count();
        String statement = Found.plural(since.size(), "ticket") + " from "
                + Found.plural(customers.size(), "customer") + " in the " + days + " days since the release of "
                + Days.written(release.releasedOn()) + ", against " + before.size() + " in the " + days
                + " days before; " + open
                + " still open";
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Found.fact(
                release.id(),
                Found.plural(declining, "affected customer") + (declining == 1 ? " is" : " are") + " declining"));
        evidence.addAll(Found.quotes(context, since));
        return new Insight(
                InsightKind.RELEASE_TROUBLE,
                Optional.of(release.name().orElseGet(() -> context.nameOf(feature))),
                statement,
                "Treat it as an incident: fix it or roll it back, and tell the affected customers what happens when",
                Role.ENGINEERING,
                context.recipient(Role.ENGINEERING),
                customers,
                Optional.of(context.arr().total(customers)),
                evidence);
    }
}
