package io.github.cskit.reporting.insight;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.reporting.account.AccountReview;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes one insight of all accounts that a rule found, with one fact for each. Immutable and thread-safe. */
record AccountInsights(InsightKind kind, String statement, String recommendation, Role owner) {

    List<Insight> of(InsightContext context, List<AccountReview> accounts, Function<AccountReview, String> said) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        List<CustomerId> customers = accounts.stream().map(AccountReview::id).toList();
        List<Evidence> evidence = accounts.stream()
                .map(account -> Found.account(context, account, said.apply(account)))
                .toList();
        return List.of(new Insight(
                kind,
                Optional.empty(),
                statement,
                recommendation,
                owner,
                context.recipient(owner),
                customers,
                Optional.of(context.arr().total(customers)),
                Found.capped(evidence, context.policy().mostEvidence())));
    }

    /** Returns how an account stands: its band with its score, and where it is going if that is known. */
    static String state(AccountReview account) {
        String trend = account.trend().wireName();
        String going = trend.equals("insufficient-data") ? "" : ", " + trend;
        return account.scored()
                .map(scored -> scored.band().wireName() + " (" + scored.score() + ")" + going)
                .orElse("not scored");
    }
}
