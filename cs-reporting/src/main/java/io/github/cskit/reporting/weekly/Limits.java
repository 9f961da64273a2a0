package io.github.cskit.reporting.weekly;

import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.reporting.account.Standing;
import java.util.ArrayList;
import java.util.List;

/** Says in sentences what a portfolio's data cannot support. Immutable and thread-safe. */
record Limits(Portfolio portfolio, ReviewFrame frame, List<AccountReview> accounts, TicketDesk desk) {

    List<String> sentences() {
        List<String> limits = new ArrayList<>();
        feeds(limits);
        surveys(limits);
        churn(limits);
        scores(limits);
        tickets(limits);
        return List.copyOf(limits);
    }

    private void feeds(List<String> limits) {
        absent(limits, Feed.USAGE, "Usage is not recorded: no account can be scored on what it really does.");
        absent(limits, Feed.TICKETS, "Tickets are not recorded: nothing is said about bugs or requests.");
        absent(
                limits,
                Feed.TOUCHPOINTS,
                "Contacts are not recorded: nothing is said about who was contacted and who was not.");
        absent(
                limits,
                Feed.CONTRACTS,
                "Contract movements are not recorded: growth and decline of seats and revenue are unknown.");
        absent(
                limits,
                Feed.EVENTS,
                "Events are not recorded: champions who left, cancellations and competitors would not show here.");
        if (portfolio.features().isEmpty()) {
            limits.add("No list of features was supplied: adoption of the entitled features is unknown.");
        }
    }

    private void absent(List<String> limits, Feed feed, String sentence) {
        if (portfolio.feeds().find(feed).isEmpty()) {
            limits.add(sentence);
        }
    }

    private void surveys(List<String> limits) {
        boolean nps = asked(SurveyKind.NPS);
        boolean csat = asked(SurveyKind.CSAT);
        if (!nps && !csat) {
            limits.add("No survey answers were supplied: sentiment is unknown, which is neither good nor bad.");
        } else if (!nps) {
            limits.add("The recommendation question was not asked or not answered: there is no NPS, which is not 0.");
        } else if (!csat) {
            limits.add("No satisfaction answers were supplied: there is no CSAT.");
        }
    }

    private boolean asked(SurveyKind kind) {
        return portfolio.customers().stream()
                .flatMap(history -> history.surveys().stream())
                .anyMatch(r -> r.kind() == kind && r.answer().isPresent() && r.at().isBefore(frame.asOf()));
    }

    private void churn(List<String> limits) {
        long disagree = accounts.stream()
                .map(AccountReview::standing)
                .filter(Limits::disagrees)
                .count();
        if (disagree > 0) {
            limits.add(
                    "Churn flags and churn records disagree for " + disagree
                            + (disagree == 1 ? " account" : " accounts")
                            + ": a churn rate from this data cannot be trusted. Where a flag is given, this review follows it.");
        }
        boolean told = accounts.stream()
                .anyMatch(a -> a.standing().flag().isPresent()
                        || a.standing().recordedAsChurned().isPresent());
        if (!told) {
            limits.add("Nothing says which accounts have left: all of them are counted as customers.");
        }
    }

    private static boolean disagrees(Standing standing) {
        return standing.flag().isPresent()
                && standing.churned() == standing.flag().get()
                && !standing.flag().get().equals(standing.recordedAsChurned().orElse(false));
    }

    private void scores(List<String> limits) {
        List<Scored> scored = customers().stream()
                .flatMap(account -> account.scored().stream())
                .toList();
        long uncertain = scored.stream().filter(each -> !each.bandCertain()).count();
        if (uncertain > 0) {
            limits.add("The band of " + uncertain + " of " + scored.size()
                    + " scored customers could change once the missing signals are known.");
        }
        long unknown =
                customers().stream().filter(account -> account.arr().isEmpty()).count();
        if (unknown > 0) {
            limits.add("The revenue of " + unknown + (unknown == 1 ? " customer" : " customers")
                    + " is unknown or in a currency without a rate: totals leave it out.");
        }
    }

    private void tickets(List<String> limits) {
        if (desk.report().fellBack() > 0) {
            limits.add(desk.report().sentence());
        }
        if (!desk.undecided().isEmpty()) {
            limits.add("The classifier left " + desk.undecided().size() + " of "
                    + desk.tickets().size()
                    + " tickets to a person; they count in no category, and in no insight about categories.");
        }
        long stray = desk.tickets().stream()
                .filter(t -> t.ticket().customer().isEmpty())
                .count();
        if (stray > 0) {
            limits.add(stray + (stray == 1 ? " ticket is" : " tickets are")
                    + " of an unknown account: themes count them, customers and revenue do not.");
        }
    }

    private List<AccountReview> customers() {
        return accounts.stream()
                .filter(account -> !account.standing().churned())
                .toList();
    }
}
