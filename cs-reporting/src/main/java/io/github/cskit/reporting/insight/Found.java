package io.github.cskit.reporting.insight;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.Excerpt;
import io.github.cskit.reporting.account.Quoter;
import io.github.cskit.reporting.document.Numbers;
import io.github.cskit.triage.theme.TriagedTicket;
import java.util.ArrayList;
import java.util.List;

/** Puts evidence into words for the standard rules. Immutable and thread-safe. */
final class Found {

    private static final int QUOTE_LENGTH = 110;
    private static final int QUOTES = 3;

    private Found() {}

    /** Returns a fact about the portfolio as a whole. */
    static Evidence fact(String source, String text) {
        return new Evidence("fact", source, text);
    }

    /** Returns a fact about one account: its name, what it pays, and what there is to say. */
    static Evidence account(InsightContext context, AccountReview account, String text) {
        String arr = context.arr()
                .find(account.id())
                .map(money -> " (" + Numbers.money(money) + ")")
                .orElse("");
        String name = Excerpt.of(account.customer().name(), QUOTE_LENGTH);
        return new Evidence("account", account.id().value(), name + arr + ": " + text);
    }

    /** Returns the first few tickets, each of another account as long as there are enough, by their subject lines. */
    static List<Evidence> quotes(InsightContext context, List<TriagedTicket> tickets) {
        List<TriagedTicket> chosen = new ArrayList<>();
        List<TriagedTicket> spare = new ArrayList<>();
        for (TriagedTicket ticket : tickets) {
            boolean heard = chosen.stream()
                    .anyMatch(other ->
                            other.ticket().customer().equals(ticket.ticket().customer()));
            (heard ? spare : chosen).add(ticket);
        }
        chosen.addAll(spare);
        return chosen.stream()
                .limit(QUOTES)
                .map(ticket -> quote(context, ticket.ticket()))
                .toList();
    }

    /** Returns facts, no more than the policy lists, and says how many are left out. */
    static List<Evidence> capped(List<Evidence> evidence, int most) {
        if (evidence.size() <= most) {
            return evidence;
        }
        List<Evidence> some = new ArrayList<>(evidence.subList(0, most));
        some.add(fact("more", "and " + (evidence.size() - most) + " more"));
        return List.copyOf(some);
    }

    static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static Evidence quote(InsightContext context, Ticket ticket) {
        Quoter quoter = ticket.customer()
                .flatMap(context::find)
                .map(account -> Quoter.of(account.customer()))
                .orElseGet(Quoter::ofUnknown);
        return new Evidence(Insight.TICKET_EVIDENCE, ticket.id().value(), quoter.ticket(ticket, QUOTE_LENGTH));
    }
}
