package io.github.cskit.scoring.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.escalation.Deadline;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.escalation.EscalationRule;
import io.github.cskit.core.escalation.EscalationSection;
import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.scoring.retention.SavePlays;
import io.github.cskit.scoring.risk.AccountRisk;
import io.github.cskit.scoring.risk.ChurnDates;
import io.github.cskit.scoring.risk.ChurnSignalKind;
import io.github.cskit.scoring.risk.RiskAssessor;
import io.github.cskit.scoring.risk.RootCauseAnalyzer;
import io.github.cskit.scoring.risk.Watched;
import io.github.cskit.scoring.risk.WatchedAccount;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChurnWatchTest {

    private static final ChurnWatch WATCH = ChurnWatch.standard(ZoneOffset.UTC);
    private static final AlertPolicy POLICY = AlertPolicy.standard();

    @Test
    @Tag("RSK-3")
    void theCallThatBringsTheReadingRaisesTheAlert() {
        ChurnWatch.Outcome calm =
                WATCH.observe(Watched.account().usage(500, 1000).build(), AlertLedger.empty());
        ChurnWatch.Outcome alarmed =
                WATCH.observe(Watched.account().usage(499, 1000).build(), calm.ledger());

        assertThat(calm.alert()).isEmpty();
        assertThat(alarmed.alert()).isPresent();
    }

    @Test
    @Tag("RSK-3")
    void theAlertGoesToProductAndTheStakeholdersWithAllThatItNeeds() {
        Escalation alert = WATCH.observe(
                        Watched.account()
                                .score(30)
                                .event(CustomerEventKind.CHAMPION_LEFT, Watched.NOW.minus(Duration.ofDays(3)))
                                .build(),
                        AlertLedger.empty())
                .alert()
                .orElseThrow();

        assertThat(alert.recipient()).isEqualTo(Role.PRODUCT);
        assertThat(alert.informed()).containsExactly(Role.CSM, Role.DIVISION_LEAD);
        assertThat(alert.priority()).isEqualTo(Priority.URGENT);
        assertThat(alert.sections())
                .extracting(EscalationSection::name)
                .containsExactly("customer", "arr", "risk-factors", "recommended-actions", "timeline");
        assertThat(alert.section("customer").orElseThrow().facts())
                .anySatisfy(fact -> assertThat(fact.value()).isEqualTo("Acme"));
        assertThat(alert.section("arr").orElseThrow().facts().get(0).value()).isEqualTo("USD 120000.00");
        assertThat(alert.section("recommended-actions").orElseThrow().lines())
                .contains(
                        "Executive engagement, by vp-customer-success within 48 hours",
                        "Stakeholder mapping, by csm within 7 days");
        assertThat(alert.resolveBy()).isEqualTo(Watched.NOW.plus(Duration.ofDays(2)));
        assertThat(alert.sections().toString()).doesNotContain("ada@example.com");
        assertThat(alert.sections()).flatExtracting(EscalationSection::lines).noneMatch(line -> line.contains("Ada"));
    }

    @Test
    @Tag("RSK-3")
    void anUnknownRevenueIsSaidAndDoesNotSilenceTheAlert() {
        Escalation alert = WATCH.observe(
                        Watched.account().score(30).arr(Optional.empty()).build(), AlertLedger.empty())
                .alert()
                .orElseThrow();

        assertThat(alert.section("arr").orElseThrow().facts().get(0).value()).isEqualTo("not known");
    }

    @Test
    @Tag("RSK-3")
    void aPartThatAHostRequiresAndNobodyWritesIsNamed() {
        EscalationPolicy standard = EscalationPolicy.standard();
        EscalationPolicy more = standard.with(
                EscalationKind.CHURN_ALERT,
                EscalationRule.of(Role.PRODUCT, Deadline.hours(1), Deadline.hours(2), "customer", "sponsor", "lawyer"));
        RiskPackets packets = new RiskPackets(
                more, SavePlays.standard(), RootCauseAnalyzer.standard(), Deadline.hours(48), ZoneOffset.UTC);
        ChurnWatch watch = new ChurnWatch(RiskAssessor.standard(), POLICY, packets);
        WatchedAccount red = Watched.account().score(30).build();

        assertThatThrownBy(() -> watch.observe(red, AlertLedger.empty()))
                .hasMessageContaining("sections[sponsor] is absent")
                .hasMessageContaining("sections[lawyer] is absent");
    }

    @Test
    @Tag("RSK-2")
    void theEscalationOfAnAccountAtRiskHasAllItsParts() {
        WatchedAccount account = Watched.account()
                .weeks(List.of(week(90), week(84), week(78), week(72), week(66), week(60)))
                .build();
        AccountRisk risk = RiskAssessor.standard().assess(account);
        Escalation packet =
                RiskPackets.standard(ZoneOffset.UTC).atRisk(account, risk).orElseThrow();

        assertThat(packet.kind()).isEqualTo(EscalationKind.AT_RISK);
        assertThat(packet.recipient()).isEqualTo(Role.PRODUCT);
        assertThat(packet.sections())
                .extracting(EscalationSection::name)
                .containsExactly(
                        "customer-context",
                        "risk-factors",
                        "recommended-actions",
                        "arr-at-risk",
                        "root-cause-analysis",
                        "timeline");
        assertThat(packet.section("root-cause-analysis").orElseThrow().lines()).hasSize(3);
        assertThat(packet.resolveBy()).as("Yellow: a week").isEqualTo(Watched.NOW.plus(Duration.ofDays(7)));
    }

    @Test
    @Tag("RSK-2")
    void aHealthyAccountIsNotEscalated() {
        WatchedAccount account = Watched.account().score(95).build();

        assertThat(RiskPackets.standard(ZoneOffset.UTC)
                        .atRisk(account, RiskAssessor.standard().assess(account)))
                .isEmpty();
    }

    @ParameterizedTest(name = "after {0}: raised again {1}")
    @CsvSource({"PT1H, false", "P13DT23H59M59S, false", "P14D, true", "P20D, true"})
    @Tag("RSK-11")
    void aSecondIdenticalSignalWithinTheCooldownRaisesNoOther(Duration later, boolean again) {
        AlertLedger ledger = WATCH.observe(Watched.account().score(30).build(), AlertLedger.empty())
                .ledger();
        ChurnWatch.Outcome second = WATCH.observe(
                Watched.account().now(Watched.NOW.plus(later)).score(30).build(), ledger);

        assertThat(second.alert().isPresent()).isEqualTo(again);
        assertThat(second.decided())
                .singleElement()
                .extracting(AlertEntry::suppressed)
                .isEqualTo(again ? Optional.empty() : Optional.of(SuppressionReason.COOLDOWN));
    }

    @Test
    @Tag("RSK-11")
    void anotherSignalIsNotTheSame() {
        AlertLedger ledger = WATCH.observe(Watched.account().score(30).build(), AlertLedger.empty())
                .ledger();
        Instant later = Watched.NOW.plus(Duration.ofDays(1));
        ChurnWatch.Outcome second = WATCH.observe(
                Watched.account()
                        .now(later)
                        .score(30)
                        .event(CustomerEventKind.CANCELLATION_REQUESTED, later.minusSeconds(60))
                        .build(),
                ledger);

        assertThat(second.alert().orElseThrow().subject()).endsWith("cancellation-requested");
    }

    @ParameterizedTest(name = "a request of {0} ago: raised {1}")
    @CsvSource({"P30D, true", "P30DT1S, false"})
    @Tag("RSK-11")
    void aSignalThatIsTooOldRaisesNone(Duration age, boolean raised) {
        ChurnWatch.Outcome outcome = WATCH.observe(
                Watched.account()
                        .event(CustomerEventKind.DOWNGRADE_REQUESTED, Watched.NOW.minus(age))
                        .build(),
                AlertLedger.empty());

        assertThat(outcome.alert().isPresent()).isEqualTo(raised);
        assertThat(outcome.decided().get(0).signal()).isEqualTo(ChurnSignalKind.DOWNGRADE_REQUESTED);
    }

    @Test
    @Tag("RSK-11")
    void aMutedAccountRaisesNoneUntilTheMuteEnds() {
        AlertMute mute = new AlertMute(Watched.ID, "Grace", "renewed yesterday", Watched.NOW.plusSeconds(1));
        AlertLedger muted = AlertLedger.empty().with(mute);
        WatchedAccount red = Watched.account().score(30).build();
        WatchedAccount later =
                Watched.account().now(Watched.NOW.plusSeconds(1)).score(30).build();

        ChurnWatch.Outcome outcome = WATCH.observe(red, muted);

        assertThat(outcome.decided().get(0).suppressed()).contains(SuppressionReason.MUTED);
        assertThat(WATCH.observe(later, outcome.ledger()).alert()).isPresent();
        assertThat(mute.toString()).doesNotContain("Grace", "renewed");
    }

    @Test
    @Tag("RSK-11")
    void thePrecisionOfPastAlertsIsMeasured() {
        Instant raised = Instant.parse("2026-01-10T12:00:00Z");
        AlertLedger ledger = AlertLedger.of(
                List.of(
                        entry("left-in-time", raised, Optional.empty()),
                        entry("left-on-the-last-day", raised, Optional.empty()),
                        entry("left-a-day-too-late", raised, Optional.empty()),
                        entry("stayed", raised, Optional.empty()),
                        entry("suppressed", raised, Optional.of(SuppressionReason.COOLDOWN)),
                        entry("too-young", raised.plus(Duration.ofDays(60)), Optional.empty())),
                List.of());
        Map<CustomerId, ChurnDates> departures = Map.of(
                CustomerId.of("left-in-time"), left("2026-02-01"),
                CustomerId.of("left-on-the-last-day"), left("2026-04-10"),
                CustomerId.of("left-a-day-too-late"), left("2026-04-11"),
                CustomerId.of("suppressed"), left("2026-02-01"));

        AlertPrecision precision =
                ledger.precision(departures, POLICY, Instant.parse("2026-04-20T00:00:00Z"), ZoneOffset.UTC);

        assertThat(precision.share()).contains(Proportion.of(2, 4));
        assertThat(precision.interval()).contains(Proportion.of(2, 4).wilson(0.95));
        assertThat(precision.pending()).isEqualTo(1);
    }

    private static AlertEntry entry(String customer, Instant at, Optional<SuppressionReason> suppressed) {
        return new AlertEntry(CustomerId.of(customer), ChurnSignalKind.RED, at, suppressed);
    }

    private static ChurnDates left(String day) {
        return new ChurnDates(Optional.empty(), Optional.of(LocalDate.parse(day)));
    }

    private static Map<String, Double> week(double points) {
        return Map.of("engagement", points, "sentiment", points, "growth", points);
    }
}
