package io.github.cskit.reporting.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationEvent;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.escalation.EscalationRegister;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.CustomerSuccess;
import io.github.cskit.reporting.account.AccountEntry;
import io.github.cskit.reporting.account.PortfolioReviewer;
import io.github.cskit.reporting.account.Reason;
import io.github.cskit.reporting.escalation.EscalationNumbers;
import io.github.cskit.reporting.escalation.EscalationReview;
import io.github.cskit.reporting.escalation.EscalationReviewer;
import io.github.cskit.reporting.insight.Insight;
import io.github.cskit.reporting.insight.InsightKind;
import io.github.cskit.reporting.page.WeeklyReviewRenderer;
import io.github.cskit.reporting.quality.Contradiction;
import io.github.cskit.reporting.quality.FeedState;
import io.github.cskit.reporting.render.ReportFormat;
import io.github.cskit.reporting.theme.ThemeEntry;
import io.github.cskit.reporting.theme.ThemeSummary;
import io.github.cskit.scoring.satisfaction.Nps;
import io.github.cskit.triage.guard.ClassifierGuard;
import io.github.cskit.triage.theme.ThemeMovement;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WeeklyReviewTest {

    private final CustomerSuccess customerSuccess =
            CustomerSuccess.builder().classifier(SmallPortfolio.classifier()).build();
    private final WeeklyReview review = customerSuccess.weeklyReview(SmallPortfolio.portfolio(), SmallPortfolio.AS_OF);

    @Test
    @Tag("RPT-1")
    void itSaysAsOfWhenAndForWhichWeek() {
        assertThat(review.header().week()).isEqualTo("2026-W44");
        assertThat(review.header().lastDay()).isEqualTo("2026-11-01");
        assertThat(review.header().days())
                .isEqualTo(DateRange.of(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 2)));
        assertThat(review.header().model())
                .hasValueSatisfying(m -> assertThat(m.name()).isEqualTo("three-component"));
    }

    @Test
    @Tag("RPT-1")
    void notScoredIsCountedApartAndPercentagesAddUp() {
        HealthDistribution distribution = review.distribution();
        BigDecimal sum = distribution.bands().stream()
                .map(HealthDistribution.BandShare::percent)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(distribution.scored()).isEqualTo(6);
        assertThat(distribution.notScored()).singleElement().satisfies(share -> {
            assertThat(share.reason()).isEqualTo(NotScoredReason.NO_USAGE_DATA);
            assertThat(share.customers()).isEqualTo(1);
            assertThat(share.arr()).isEqualTo(Money.of(30_000, "USD"));
        });
        assertThat(sum).isEqualByComparingTo("100.0");
        assertThat(review.header().customers()).isEqualTo(7);
    }

    @Test
    @Tag("RPT-1")
    void accountsThatNeedActionComeByRevenueWithReasonsEvidenceAndAnOwner() {
        List<AccountEntry> entries = review.needsAction();

        assertThat(entries).extracting(e -> e.customer().value()).contains("a-03", "a-04");
        assertThat(entries)
                .extracting(e -> e.arr().orElseThrow().amount())
                .isSortedAccordingTo(Collections.reverseOrder());
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.reasons()).isNotEmpty();
            assertThat(entry.action()).isPresent();
            assertThat(entry.weeks()).hasSize(6);
            boolean red = entry.scored().orElseThrow().band() == Band.RED;
            assertThat(red || entry.trend().declining()).isTrue();
        });
    }

    @Test
    @Tag("RPT-1")
    void theActionFollowsTheEvidenceAndItsBandSaysWhen() {
        AccountEntry leaving = entry("a-04");
        AccountEntry championLeft = entry("a-03");

        assertThat(leaving.scored().orElseThrow().band()).isEqualTo(Band.RED);
        assertThat(leaving.action().orElseThrow().because()).isEqualTo("it asked to cancel");
        assertThat(leaving.action().orElseThrow().due()).isEqualTo("2026-11-04T00:00:00Z");
        assertThat(championLeft.action().orElseThrow().because()).isEqualTo("its champion left");
        assertThat(championLeft.action().orElseThrow().due()).isEqualTo("2026-11-09T00:00:00Z");
    }

    @Test
    @Tag("RPT-1")
    void ticketsAndEventsOfAnEntryAreTheAccountsOwn() {
        AccountEntry leaving = entry("a-04");

        assertThat(leaving.openTickets()).isEqualTo(6);
        assertThat(leaving.tickets())
                .hasSize(3)
                .allSatisfy(t -> assertThat(t.ticket().value()).startsWith("a-04-"));
        assertThat(leaving.events()).hasSize(1);
    }

    @Test
    @Tag("RPT-1")
    @Tag("THM-1")
    void topThemesCountEachCustomersRevenueOnce() {
        ThemeEntry imports = review.themes().top().stream()
                .filter(theme -> theme.name().contains("Import"))
                .findFirst()
                .orElseThrow();

        assertThat(review.themes().top()).hasSizeLessThanOrEqualTo(5);
        assertThat(imports.tickets()).isEqualTo(6);
        assertThat(imports.theme().customers()).hasSize(2);
        assertThat(imports.share().total()).isEqualTo(Money.of(184_000, "USD"));
        assertThat(imports.recipient()).isEqualTo("Tucker");
    }

    @Test
    @Tag("THM-3")
    void themesSayHowTheyMovedAgainstThePeriodBefore() {
        assertThat(review.themes().top()).isNotEmpty().allSatisfy(theme -> {
            assertThat(theme.movement().now()).isEqualTo(theme.theme().size());
            assertThat(theme.movement().kind() == ThemeMovement.Kind.NEW)
                    .isEqualTo(theme.movement().before() == 0);
        });
    }

    @Test
    @Tag("THM-6")
    void marginalRevenueAddsUpToWhatTheThemesCoverAndTheSilentAreCounted() {
        ThemeSummary themes = review.themes();
        Money sum =
                themes.top().stream().map(theme -> theme.share().marginal()).reduce(Money.of(0, "USD"), Money::plus);

        assertThat(sum).isEqualTo(themes.covered()).isEqualTo(Money.of(275_000, "USD"));
        assertThat(themes.customers()).isEqualTo(7);
        assertThat(themes.silent()).isEqualTo(4);
        assertThat(themes.silentArr()).isEqualTo(Money.of(428_000, "USD"));
    }

    @Test
    @Tag("RPT-1")
    void insightsFindWhatHappened() {
        assertThat(review.insights())
                .extracting(Insight::kind)
                .contains(
                        InsightKind.RELEASE_TROUBLE,
                        InsightKind.LEAVING_SIGNAL,
                        InsightKind.CHAMPION_LEFT,
                        InsightKind.RENEWAL_AT_RISK,
                        InsightKind.SILENCE,
                        InsightKind.RECOVERY);
        assertThat(review.insights()).allSatisfy(insight -> {
            assertThat(insight.evidence()).isNotEmpty();
            assertThat(insight.recommendation()).isNotBlank();
        });
    }

    @Test
    @Tag("RPT-1")
    @Tag("ESC-1")
    void whatIsForOtherDesksIsInIt() {
        assertThat(review.escalations().packets())
                .extracting(Escalation::kind)
                .contains(
                        EscalationKind.AT_RISK,
                        EscalationKind.CHURN_ALERT,
                        EscalationKind.PRODUCT_GAP,
                        EscalationKind.DOCUMENTATION_GAP,
                        EscalationKind.ADOPTION_GAP);
        assertThat(review.escalations().withoutSteps()).isNotEmpty();
        assertThat(review.directory()).isEqualTo(Directory.standard());
    }

    @Test
    @Tag("ESC-1")
    void thePacketsAreThoseThatTheEscalationReviewerGivesAlone() {
        EscalationReview alone = new EscalationReviewer(
                        PortfolioReviewer.standard(ZoneOffset.UTC),
                        ClassifierGuard.of("small", SmallPortfolio.classifier()),
                        EscalationPolicy.standard(),
                        EscalationNumbers.standard("USD"))
                .review(SmallPortfolio.portfolio(), SmallPortfolio.AS_OF, EscalationRegister.empty());

        assertThat(review.escalations()).isEqualTo(alone.withoutFailures());
    }

    @Test
    @Tag("ESC-8")
    void whatStandsOpenKeepsItsDeadlinesAndIsListedWhenItIsLate() {
        EscalationReview first = customerSuccess
                .weeklyReview(SmallPortfolio.portfolio(), SmallPortfolio.AS_OF)
                .escalations();
        EscalationRegister register = EscalationRegister.empty();
        for (Escalation packet : first.packets()) {
            register = register.with(EscalationEvent.raised(packet));
        }
        Portfolio portfolio = SmallPortfolio.portfolio();
        Instant asOf = SmallPortfolio.AS_OF.plus(Duration.ofDays(7));
        WeeklyReview review = customerSuccess.weeklyReview(portfolio, asOf, register);
        EscalationReview second = review.escalations();
        Escalation gap = second.packets().stream()
                .filter(packet -> packet.kind().equals(EscalationKind.PRODUCT_GAP))
                .findFirst()
                .orElseThrow();

        assertThat(second.standing(gap)).isPresent();
        assertThat(second.acknowledgeBy(gap)).isEqualTo(SmallPortfolio.AS_OF.plus(Duration.ofDays(2)));
        assertThat(second.overdue()).isNotEmpty();
        assertThat(WeeklyReviewRenderer.standard().render(review, ReportFormat.MARKDOWN))
                .contains("What is late, the longest first", "raised since 1 November 2026");
    }

    @Test
    @Tag("RPT-1")
    void goodNewsListsWhoImproves() {
        assertThat(review.goodNews()).extracting(e -> e.customer().value()).contains("a-06");
        assertThat(review.goodNews()).allSatisfy(e -> assertThat(e.action()).isEmpty());
    }

    @Test
    @Tag("SAT-2")
    void detractorsReasonsAreGroupedRedactedAndCounted() {
        assertThat(review.detractors().detractors()).isEqualTo(2);
        assertThat(review.detractors().wrote()).isEqualTo(1);
        assertThat(review.detractors().themes().all()).singleElement().satisfies(theme -> {
            assertThat(theme.label()).containsIgnoringCase("phone");
            assertThat(theme.quotes().get(0).text())
                    .contains("Nobody answers", "[email-1]", "[url-1]")
                    .doesNotContain("dana", "https");
        });
    }

    @Test
    @Tag("RPT-1")
    void satisfactionIsTalliedOverThePortfolio() {
        assertThat(review.figures().nps()).isInstanceOfSatisfying(Nps.Measured.class, nps -> {
            assertThat(nps.tally().answers()).isEqualTo(14);
            assertThat(nps.tally().promoters()).isEqualTo(6);
            assertThat(nps.tally().detractors()).isEqualTo(2);
        });
        assertThat(review.figures().csat()).hasSize(1);
    }

    @Test
    @Tag("RPT-5")
    void accountsThatLeftAreInNoFigureAndDisagreementsAreListed() {
        assertThat(review.churned()).extracting(c -> c.customer().value()).containsExactly("a-08", "a-09");
        assertThat(review.accounts()).extracting(a -> a.customer().value()).doesNotContain("a-08", "a-09");
        assertThat(review.quality().contradictions())
                .extracting(Contradiction::kind)
                .containsExactly(Contradiction.Kind.FLAG_WITHOUT_RECORD, Contradiction.Kind.USAGE_AFTER_CHURN);
        assertThat(review.quality().limits())
                .anyMatch(s -> s.startsWith("Churn flags and churn records disagree for 1 account:"));
    }

    @Test
    @Tag("RPT-5")
    void coverageMissingSignalsFeedsAndRefusedRowsAreSaid() {
        assertThat(review.quality().averageCoverage()).isPresent();
        assertThat(review.quality().missing())
                .anySatisfy(m -> assertThat(m.reason()).isEqualTo(MissingReason.NEVER_SUPPLIED));
        assertThat(review.quality().feeds())
                .hasSize(Feed.values().length)
                .allSatisfy(f -> assertThat(f.status()).isEqualTo(FeedState.Status.CURRENT));
        assertThat(review.quality().refused()).singleElement().satisfies(rows -> {
            assertThat(rows.source()).isEqualTo("customers.csv");
            assertThat(rows.rows()).isEqualTo(1);
        });
    }

    @Test
    @Tag("RPT-5")
    void whatWasNeverSuppliedIsSaidAndNotGuessed() {
        Portfolio whole = SmallPortfolio.portfolio();
        List<CustomerHistory> mute = whole.customers().stream()
                .map(h -> CustomerHistory.builder(h.customer()).usage(h.usage()).build())
                .toList();
        FeedCoverage early =
                FeedCoverage.none().with(Feed.USAGE, DateRange.of(SmallPortfolio.FIRST, LocalDate.of(2026, 9, 1)));
        WeeklyReview poor = customerSuccess.weeklyReview(Portfolio.of(mute, early), SmallPortfolio.AS_OF);

        assertThat(poor.distribution().scored()).isZero();
        assertThat(poor.figures().averageScore()).isEmpty();
        assertThat(poor.figures().nps()).isInstanceOf(Nps.NoData.class);
        assertThat(poor.figures().ticketsThisWeek()).isEmpty();
        assertThat(poor.insights()).noneMatch(i -> i.kind() == InsightKind.SILENCE);
        assertThat(poor.quality().feeds().get(0).status()).isEqualTo(FeedState.Status.ENDS_EARLY);
        assertThat(poor.quality().limits())
                .anyMatch(s -> s.startsWith("No survey answers were supplied"))
                .anyMatch(s -> s.startsWith("Tickets are not recorded"))
                .anyMatch(s -> s.startsWith("Contacts are not recorded"));
    }

    @Test
    @Tag("RPT-1")
    void theOrderOfTheDataDoesNotMatter() {
        Portfolio portfolio = SmallPortfolio.portfolio();
        List<CustomerHistory> reversed = new ArrayList<>(portfolio.customers());
        Collections.reverse(reversed);
        Portfolio other = new Portfolio(
                reversed,
                portfolio.features(),
                portfolio.releases(),
                portfolio.strayTickets(),
                portfolio.feeds(),
                portfolio.failures());

        assertThat(customerSuccess.weeklyReview(other, SmallPortfolio.AS_OF)).isEqualTo(review);
    }

    @Test
    @Tag("RPT-1")
    void whatHappensLaterChangesNothing() {
        WeeklyReview earlier = customerSuccess.weeklyReview(
                SmallPortfolio.portfolio(), java.time.Instant.parse("2026-09-14T00:00:00Z"));

        assertThat(earlier.header().week()).isEqualTo("2026-W37");
        assertThat(earlier.insights())
                .noneMatch(i -> i.kind() == InsightKind.CHAMPION_LEFT)
                .noneMatch(i -> i.kind() == InsightKind.RELEASE_TROUBLE);
        assertThat(earlier.needsAction()).allSatisfy(e -> assertThat(e.events()).isEmpty());
    }

    @Test
    @Tag("RPT-1")
    void reasonsSayWhatCostsMostAndSinceWhen() {
        AccountEntry entry = entry("a-03");

        assertThat(entry.reasons())
                .filteredOn(r -> r.kind() == Reason.Kind.COSTS)
                .hasSize(3);
        assertThat(entry.reasons())
                .filteredOn(r -> r.kind() == Reason.Kind.COSTS)
                .allSatisfy(r -> assertThat(r.points().orElseThrow()).isGreaterThanOrEqualTo(BigDecimal.ONE));
    }

    private AccountEntry entry(String id) {
        return review.needsAction().stream()
                .filter(e -> e.customer().equals(CustomerId.of(id)))
                .findFirst()
                .orElseThrow();
    }
}
