package io.github.cskit.reporting;

import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.EscalationRegister;
import io.github.cskit.core.money.CurrencyConverter;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.reporting.insight.InsightRule;
import io.github.cskit.reporting.insight.InsightRules;
import io.github.cskit.reporting.weekly.ReviewWithDrafts;
import io.github.cskit.reporting.weekly.WeeklyReview;
import io.github.cskit.reporting.weekly.WeeklyReviewPolicy;
import io.github.cskit.reporting.weekly.WeeklyReviewer;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.triage.classify.StandardTicketClassifierProvider;
import io.github.cskit.triage.classify.TicketClassifier;
import io.github.cskit.triage.classify.TicketClassifiers;
import io.github.cskit.triage.guard.ClassifierGuard;
import io.github.cskit.triage.route.RoutingTable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one entry point of the library for a host that wants the whole. Every part that it wires can also be used alone.
 *
 * <pre>{@code
 * CustomerSuccess customerSuccess = CustomerSuccess.standard();
 * WeeklyReview review = customerSuccess.weeklyReview(portfolio, Instant.parse("2026-11-02T00:00:00Z"));
 * String page = WeeklyReviewRenderer.standard().render(review, ReportFormat.HTML);
 * }</pre>
 *
 * <p>It starts no thread, reads no clock, file or network, and keeps nothing. Immutable and thread-safe if the parts that
 * a host puts in are.
 */
public final class CustomerSuccess {

    private final WeeklyReviewer reviewer;

    private CustomerSuccess(WeeklyReviewer reviewer) {
        this.reviewer = reviewer;
    }

    /**
     * Returns it with every default: model {@code three-component}, the standard classifier, routes, directory and
     * policies, zone UTC, currency USD without rates.
     *
     * @return the standard wiring
     */
    public static CustomerSuccess standard() {
        return builder().build();
    }

    /**
     * Starts a wiring with every default.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Runs the weekly review.
     *
     * @param portfolio what the host knows of its customers; records dated at or after the instant are ignored
     * @param asOf the instant; the end of a day is the start of the next
     * @return the review, a value to render, store or take apart
     */
    public WeeklyReview weeklyReview(Portfolio portfolio, Instant asOf) {
        return reviewer.review(portfolio, asOf);
    }

    /**
     * Runs the weekly review with what was escalated before: matters that stand open keep their key and their deadlines,
     * and what is late is listed.
     *
     * @param portfolio what the host knows of its customers; records dated at or after the instant are ignored
     * @param asOf the instant; the end of a day is the start of the next
     * @param register what was escalated before
     * @return the review
     */
    public WeeklyReview weeklyReview(Portfolio portfolio, Instant asOf, EscalationRegister register) {
        return reviewer.review(portfolio, asOf, register);
    }

    /**
     * Runs the weekly review and drafts the check-ins that are due. Nothing is sent.
     *
     * @param portfolio what the host knows
     * @param asOf the instant of the review; nothing dated at or after it is used
     * @param sender who signs the drafts
     * @return the review with the drafts
     */
    public ReviewWithDrafts weeklyReviewWithDrafts(Portfolio portfolio, Instant asOf, String sender) {
        return weeklyReviewWithDrafts(portfolio, asOf, EscalationRegister.empty(), sender);
    }

    /**
     * Runs the weekly review with what was escalated before, and drafts the check-ins that are due. Nothing is sent.
     *
     * @param portfolio what the host knows
     * @param asOf the instant of the review; nothing dated at or after it is used
     * @param register what was escalated before
     * @param sender who signs the drafts
     * @return the review with the drafts
     */
    public ReviewWithDrafts weeklyReviewWithDrafts(
            Portfolio portfolio, Instant asOf, EscalationRegister register, String sender) {
        return reviewer.reviewWithDrafts(portfolio, asOf, register, sender);
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {

        private HealthModel model = HealthModels.threeComponent();
        private @Nullable ClassifierGuard classifier;
        private RoutingTable routing = RoutingTable.standard();
        private Directory directory = Directory.standard();
        private ZoneId zone = ZoneOffset.UTC;
        private Currency currency = Currency.getInstance("USD");
        private CurrencyConverter converter = CurrencyConverter.none();
        private @Nullable WeeklyReviewPolicy policy;
        private List<InsightRule> insightRules = InsightRules.standard();

        private Builder() {}

        /**
         * Sets the health model.
         *
         * @param model the model; default {@code three-component}
         * @return this builder
         */
        public Builder model(HealthModel model) {
            this.model = Objects.requireNonNull(model, "model");
            return this;
        }

        /**
         * Sets what says what tickets are about. It is guarded, without a time limit: where it fails, the standard
         * classifier judges, and the review says so.
         *
         * @param classifier the classifier; default the standard one
         * @return this builder
         */
        public Builder classifier(TicketClassifier classifier) {
            return classifier(ClassifierGuard.of("host", classifier));
        }

        /**
         * Sets what says what tickets are about, with a guard of the host's: a name, a fallback, a time limit.
         *
         * @param guard the guard; each review runs with one made anew of the same parts
         * @return this builder
         */
        public Builder classifier(ClassifierGuard guard) {
            this.classifier = Objects.requireNonNull(guard, "guard");
            return this;
        }

        /**
         * Sets which category goes to which role.
         *
         * @param routing the table; default the standard one
         * @return this builder
         */
        public Builder routing(RoutingTable routing) {
            this.routing = Objects.requireNonNull(routing, "routing");
            return this;
        }

        /**
         * Sets who holds which role.
         *
         * @param directory the directory; default the standard one
         * @return this builder
         */
        public Builder directory(Directory directory) {
            this.directory = Objects.requireNonNull(directory, "directory");
            return this;
        }

        /**
         * Sets the zone in which days and weeks begin.
         *
         * @param zone the zone; default UTC
         * @return this builder
         */
        public Builder zone(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        /**
         * Sets the reporting currency and the rates to it.
         *
         * @param currency the currency; default USD
         * @param converter the rates; default none: amounts in other currencies are listed as refused
         * @return this builder
         */
        public Builder currency(Currency currency, CurrencyConverter converter) {
            this.currency = Objects.requireNonNull(currency, "currency");
            this.converter = Objects.requireNonNull(converter, "converter");
            return this;
        }

        /**
         * Sets the numbers of the review.
         *
         * @param policy the policy; default the standard one in the reporting currency
         * @return this builder
         */
        public Builder policy(WeeklyReviewPolicy policy) {
            this.policy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Sets what looks for insights.
         *
         * @param rules the rules, in the order in which their findings are listed; default the standard ones
         * @return this builder
         */
        public Builder insightRules(List<InsightRule> rules) {
            this.insightRules = List.copyOf(rules);
            return this;
        }

        /**
         * Wires the parts.
         *
         * @return the entry point
         */
        public CustomerSuccess build() {
            ClassifierGuard chosen = classifier == null
                    ? ClassifierGuard.of(StandardTicketClassifierProvider.NAME, TicketClassifiers.standard())
                    : classifier;
            WeeklyReviewPolicy numbers =
                    policy == null ? WeeklyReviewPolicy.standard(currency.getCurrencyCode()) : policy;
            return new CustomerSuccess(new WeeklyReviewer(
                    model, chosen, routing, directory, zone, currency, converter, numbers, insightRules));
        }
    }
}
