package io.github.cskit.scoring.alert;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.escalation.Deadline;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationBuilder;
import io.github.cskit.core.escalation.EscalationFact;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.escalation.EscalationSection;
import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.retention.SavePlay;
import io.github.cskit.scoring.retention.SavePlays;
import io.github.cskit.scoring.risk.AccountRisk;
import io.github.cskit.scoring.risk.AtRiskReason;
import io.github.cskit.scoring.risk.ChurnSignal;
import io.github.cskit.scoring.risk.RiskIndicator;
import io.github.cskit.scoring.risk.RootCause;
import io.github.cskit.scoring.risk.RootCauseAnalyzer;
import io.github.cskit.scoring.risk.WatchedAccount;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the packets about accounts in trouble: the escalation of an account at risk, and the churn alert. Both go to
 * Product, with the account's CSM and the division lead informed. They name the account and hold no free text of
 * customers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy recipients, deadlines and required parts
 * @param plays the save plays
 * @param causes how root causes are found
 * @param red by when an intervention is due where the account is Red
 * @param recipientZone the zone in which the recipient's calendar days are counted
 */
public record RiskPackets(
        EscalationPolicy policy, SavePlays plays, RootCauseAnalyzer causes, Deadline red, ZoneId recipientZone) {

    private static final String UNKNOWN = "not known";

    /** Checks the parts. */
    public RiskPackets {
        Checks.of("risk packets")
                .present("policy", policy)
                .present("plays", plays)
                .present("causes", causes)
                .present("red", red)
                .present("recipientZone", recipientZone)
                .orThrow();
    }

    /**
     * Returns the standard packets: the standard policy and plays; an intervention is due in 48 hours where the account
     * is Red, else in a week.
     *
     * @param recipientZone the zone in which the recipient's calendar days are counted
     * @return the writer
     */
    public static RiskPackets standard(ZoneId recipientZone) {
        return new RiskPackets(
                EscalationPolicy.standard(),
                SavePlays.standard(),
                RootCauseAnalyzer.standard(),
                Deadline.hours(48),
                recipientZone);
    }

    /**
     * Returns this writer by another policy.
     *
     * @param other recipients, deadlines and required parts
     * @return another writer
     */
    public RiskPackets with(EscalationPolicy other) {
        return new RiskPackets(other, plays, causes, red, recipientZone);
    }

    /**
     * Writes the escalation of an account that needs action.
     *
     * @param account the account
     * @param risk its risk
     * @return the packet; empty if by the rule it does not need action
     */
    public Optional<Escalation> atRisk(WatchedAccount account, AccountRisk risk) {
        return risk.atRisk().map(reason -> {
            RootCause cause = causes.analyze(account);
            List<Evidence> evidence = evidence(risk);
            evidence.add(new Evidence("health", account.id().value(), standing(account)));
            evidence.addAll(cause.evidence());
            EscalationBuilder builder = Escalation.builder(EscalationKind.AT_RISK, policy)
                    .about(account.id().value())
                    .subject("Account (" + account.id() + ") needs action: " + reason.wireName())
                    .section(EscalationSection.ofFacts("customer-context", context(account)))
                    .lines("risk-factors", factors(account, risk))
                    .lines("recommended-actions", actions(risk))
                    .section(EscalationSection.ofFacts("arr-at-risk", List.of(arr(account))))
                    .lines("root-cause-analysis", cause.sentences());
            return finish(builder, account, evidence, reason == AtRiskReason.RED);
        });
    }

    /**
     * Writes a churn alert.
     *
     * @param account the account
     * @param risk its risk
     * @param raised the signals that raise it
     * @return the packet; empty if no signal raises one
     */
    public Optional<Escalation> churnAlert(WatchedAccount account, AccountRisk risk, List<ChurnSignal> raised) {
        if (raised.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        raised.forEach(signal -> evidence.add(signal.evidence()));
        evidence.addAll(evidence(risk));
        List<String> factors = new ArrayList<>();
        raised.forEach(signal -> factors.add(signal.text()));
        factors.addAll(factors(account, risk));
        EscalationBuilder builder = Escalation.builder(EscalationKind.CHURN_ALERT, policy)
                .about(account.id().value())
                .subject("Account (" + account.id() + ") may leave: "
                        + String.join(
                                ", ",
                                raised.stream().map(s -> s.kind().wireName()).toList()))
                .section(EscalationSection.ofFacts("customer", context(account)))
                .section(EscalationSection.ofFacts("arr", List.of(arr(account))))
                .lines("risk-factors", factors.stream().distinct().toList())
                .lines("recommended-actions", actions(risk));
        return Optional.of(finish(builder, account, evidence, true));
    }

    private Escalation finish(
            EscalationBuilder builder, WatchedAccount account, List<Evidence> evidence, boolean isRed) {
        Deadline due = isRed
                ? red
                : policy.find(EscalationKind.AT_RISK)
                        .map(rule -> rule.resolve())
                        .orElse(red);
        return builder.lines(
                        "timeline",
                        List.of("The intervention is due within " + due.words() + ", by "
                                + due.dueAfter(account.asOf(), recipientZone)))
                .resolveWithin(due)
                .informed(Role.CSM)
                .informed(Role.DIVISION_LEAD)
                .priority(isRed ? Priority.URGENT : Priority.HIGH)
                .customers(List.of(account.id()))
                .evidence(evidence.stream().distinct().toList())
                .raisedAt(account.asOf(), recipientZone)
                .build();
    }

    private static List<EscalationFact> context(WatchedAccount account) {
        Customer customer = account.history().customer();
        List<EscalationFact> facts = new ArrayList<>();
        facts.add(EscalationFact.of("Account", customer.id().value()));
        facts.add(EscalationFact.of("Name", customer.name()));
        customer.segment().ifPresent(segment -> facts.add(EscalationFact.of("Segment", segment.value())));
        customer.plan().ifPresent(plan -> facts.add(EscalationFact.of("Plan", plan)));
        facts.add(EscalationFact.of(
                "Renewal",
                customer.contract()
                        .flatMap(contract -> contract.renewal())
                        .map(Object::toString)
                        .orElse(UNKNOWN)));
        facts.add(EscalationFact.of("Health", standing(account)));
        facts.add(EscalationFact.of("Trend", account.trend().wireName()));
        return facts;
    }

    private static String standing(WatchedAccount account) {
        Optional<Scored> scored = account.now().scored();
        return scored.map(s -> s.score() + ", " + s.band().wireName()).orElse("not scored");
    }

    private static EscalationFact arr(WatchedAccount account) {
        return EscalationFact.of("ARR", account.arr().map(Money::toString).orElse(UNKNOWN));
    }

    private static List<String> factors(WatchedAccount account, AccountRisk risk) {
        List<String> factors = new ArrayList<>();
        factors.add(
                "Health: " + standing(account) + ", trend " + account.trend().wireName());
        risk.indicators().forEach(indicator -> factors.add(indicator.text()));
        return factors;
    }

    private List<String> actions(AccountRisk risk) {
        List<String> actions = new ArrayList<>();
        plays.proposedFor(risk).stream().map(SavePlay::words).forEach(actions::add);
        for (RiskIndicator indicator : risk.indicators()) {
            actions.add(indicator.action().wireName() + ", because: " + indicator.text());
        }
        if (actions.isEmpty()) {
            actions.add("Review the account's health with its main contact");
        }
        return actions;
    }

    private static List<Evidence> evidence(AccountRisk risk) {
        List<Evidence> evidence = new ArrayList<>();
        risk.indicators().forEach(indicator -> evidence.addAll(indicator.evidence()));
        return evidence;
    }
}
