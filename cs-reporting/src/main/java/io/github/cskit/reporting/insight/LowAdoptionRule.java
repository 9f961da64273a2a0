package io.github.cskit.reporting.insight;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Release;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.account.AccountReview;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds releases whose feature hardly anyone uses. Active is who used anything in the last 28 days; entitled is who has a
 * plan with the feature. It says nothing where usage is not recorded, or not by feature. Immutable.
 */
final class LowAdoptionRule implements InsightRule {

    private static final int ACTIVITY_DAYS = 28;

    @Override
    public List<Insight> find(InsightContext context) {
        DateRange recent = new DateRange(
                context.frame().endExclusive().minusDays(ACTIVITY_DAYS),
                context.frame().endExclusive());
        boolean told = context.feeds().covers(Feed.USAGE, recent)
                && context.accounts().stream()
                        .anyMatch(account -> account.history().usage().stream()
                                .anyMatch(row -> row.feature().isPresent()));
        if (!told) {
            return List.of();
        }
        return context.releases().stream()
                .sorted(Comparator.comparing(Release::releasedOn).reversed().thenComparing(Release::id))
                .flatMap(release -> release.feature().flatMap(f -> judge(context, release, f, recent)).stream())
                .limit(context.policy().mostOfAKind())
                .toList();
    }

    private static Optional<Insight> judge(
            InsightContext context, Release release, FeatureId feature, DateRange recent) {
        InsightPolicy policy = context.policy();
        long age = ChronoUnit.DAYS.between(release.releasedOn(), context.frame().endExclusive());
        if (age < policy.adoptionDays() || age > policy.adoptionOldest()) {
            return Optional.empty();
        }
        List<AccountReview> entitled = context.accounts().stream()
                .filter(account -> isEntitled(context, account, feature))
                .filter(account -> account.history().usage().stream().anyMatch(row -> recent.contains(row.date())))
                .toList();
        long users = entitled.stream()
                .filter(account -> uses(account, feature, recent))
                .count();
        boolean low = !entitled.isEmpty() && users < policy.adoptionShare() * entitled.size();
        return low ? Optional.of(insight(context, release, feature, entitled, users)) : Optional.empty();
    }

    private static Insight insight(
            InsightContext context, Release release, FeatureId feature, List<AccountReview> entitled, long users) {
        List<CustomerId> customers =
                entitled.stream().map(AccountReview::id).sorted().toList();
        return new Insight(
                InsightKind.LOW_ADOPTION,
                Optional.of(release.name().orElseGet(() -> context.nameOf(feature))),
                users + " of " + Found.plural(entitled.size(), "active, entitled customer") + " used it in the last "
                        + ACTIVITY_DAYS + " days; it was released on " + release.releasedOn(),
                "Find out whether customers know of it, understand it and need it, before more is built on it",
                Role.PRODUCT,
                context.recipient(Role.PRODUCT),
                customers,
                Optional.empty(),
                List.of(Found.fact(
                        release.id(), "users of the feature in the last " + ACTIVITY_DAYS + " days: " + users)));
    }

    private static boolean isEntitled(InsightContext context, AccountReview account, FeatureId id) {
        Optional<Feature> feature =
                context.features().stream().filter(each -> each.id().equals(id)).findFirst();
        return feature.map(f -> f.plans().isEmpty()
                        || account.customer().plan().filter(f::includedIn).isPresent())
                .orElse(true);
    }

    private static boolean uses(AccountReview account, FeatureId feature, DateRange recent) {
        return account.history().usage().stream()
                .filter(row -> recent.contains(row.date()))
                .map(Usage::feature)
                .anyMatch(used -> used.filter(feature::equals).isPresent());
    }
}
