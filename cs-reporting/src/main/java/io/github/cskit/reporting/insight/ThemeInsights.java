package io.github.cskit.reporting.insight;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Makes insights of themes in which there are enough tickets of a sort. Immutable and thread-safe. */
record ThemeInsights(InsightKind kind, Role owner, String recommendation) {

    /** Returns the themes of the policy's lookback that are worth telling, the most customers first, then the most revenue. */
    List<Insight> find(
            InsightContext context, UnaryOperator<ThemeTickets> narrowed, Predicate<ThemeTickets> worthTelling) {
        return ThemeTickets.of(context).stream()
                .map(narrowed)
                .filter(theme -> !theme.tickets().isEmpty() && worthTelling.test(theme))
                .map(theme -> insight(context, theme))
                .sorted(Comparator.comparing((Insight i) -> i.customers().size())
                        .thenComparing(i -> i.arr().orElseThrow().amount())
                        .reversed()
                        .thenComparing(i -> i.subject().orElse("")))
                .limit(context.policy().mostOfAKind())
                .toList();
    }

    private Insight insight(InsightContext context, ThemeTickets theme) {
        List<CustomerId> customers = InsightContext.customersOf(theme.tickets());
        String statement = theme.count() + theme.mix() + " from "
                + Found.plural(customers.size(), "customer") + " in the last "
                + context.policy().lookbackDays() + " days";
        return new Insight(
                kind,
                Optional.of(theme.label()),
                statement,
                recommendation,
                owner,
                context.recipient(owner),
                customers,
                Optional.of(theme.arr(context)),
                Found.quotes(context, theme.tickets()));
    }
}
