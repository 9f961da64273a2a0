package io.github.cskit.scoring.alert;

import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.risk.AccountRisk;
import io.github.cskit.scoring.risk.ChurnSignal;
import io.github.cskit.scoring.risk.ChurnSignalKind;
import io.github.cskit.scoring.risk.RiskAssessor;
import io.github.cskit.scoring.risk.WatchedAccount;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Watches accounts: each reading that is handed in is judged at once, and the call that brings a signal of leaving is
 * the call that raises the alert.
 *
 * <pre>{@code
 * ChurnWatch.Outcome outcome = watch.observe(account, ledger);
 * outcome.alert().ifPresent(packet -> port.deliver(packet, directory));
 * ledger = outcome.ledger();
 * }</pre>
 *
 * <p>It does not ask whether the account is still a customer: a host hands in those that are. Immutable and thread-safe.
 *
 * @param assessor how risk is judged
 * @param policy when a signal raises an alert
 * @param packets how alerts are written
 */
public record ChurnWatch(RiskAssessor assessor, AlertPolicy policy, RiskPackets packets) {

    /**
     * What came of one reading. Immutable and thread-safe.
     *
     * @param risk the account's risk
     * @param alert the alert; absent if nothing raised one
     * @param ledger the ledger with what was decided, to be handed in next time
     * @param decided the entries of this reading, the suppressed ones included
     */
    public record Outcome(AccountRisk risk, Optional<Escalation> alert, AlertLedger ledger, List<AlertEntry> decided) {}

    /** Checks the parts. */
    public ChurnWatch {
        Checks.of("churn watch")
                .present("assessor", assessor)
                .present("policy", policy)
                .present("packets", packets)
                .orThrow();
    }

    /**
     * Returns the watch with every standard policy.
     *
     * @param recipientZone the zone in which the recipients' calendar days are counted
     * @return the watch
     */
    public static ChurnWatch standard(ZoneId recipientZone) {
        return new ChurnWatch(RiskAssessor.standard(), AlertPolicy.standard(), RiskPackets.standard(recipientZone));
    }

    /**
     * Judges a reading.
     *
     * @param account the account with the reading as its present one
     * @param ledger what was decided before
     * @return the alert, if there is one, and the ledger to go on with
     */
    public Outcome observe(WatchedAccount account, AlertLedger ledger) {
        AccountRisk risk = assessor.assess(account);
        AlertLedger after = ledger.decide(risk, policy);
        List<AlertEntry> decided =
                after.entries().subList(ledger.entries().size(), after.entries().size());
        return new Outcome(risk, packets.churnAlert(account, risk, raised(risk, decided)), after, decided);
    }

    private static List<ChurnSignal> raised(AccountRisk risk, List<AlertEntry> decided) {
        Set<ChurnSignalKind> raised = EnumSet.noneOf(ChurnSignalKind.class);
        decided.stream().filter(AlertEntry::raised).forEach(entry -> raised.add(entry.signal()));
        return risk.signals().stream()
                .filter(signal -> raised.contains(signal.kind()))
                .toList();
    }
}
