package io.github.cskit.scoring.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.scoring.risk.AccountRisk;
import io.github.cskit.scoring.risk.ChurnSignal;
import io.github.cskit.scoring.risk.ChurnSignalKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-11")
class AlertLedgerTest {

    private static final AlertPolicy POLICY = AlertPolicy.standard();
    private static final Instant NOW = Instant.parse("2026-11-02T00:00:00Z");

    @Test
    void manyAccountsAtOnceAreDecidedAsOneByOne() {
        List<AccountRisk> risks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            risks.add(risk("c-" + i % 70, NOW.plus(Duration.ofDays(i % 19))));
        }
        AlertLedger oneByOne = AlertLedger.empty();
        for (AccountRisk risk : risks) {
            oneByOne = oneByOne.decide(risk, POLICY);
        }

        assertThat(AlertLedger.empty().decide(risks, POLICY).entries()).isEqualTo(oneByOne.entries());
        assertThat(oneByOne.entries()).filteredOn(AlertEntry::raised).hasSizeGreaterThanOrEqualTo(70);
        assertThat(oneByOne.entries())
                .extracting(AlertEntry::suppressed)
                .contains(Optional.of(SuppressionReason.COOLDOWN));
    }

    @Test
    void theKeyIsTheAccountAndTheSignal() {
        AlertEntry entry =
                AlertLedger.empty().decide(risk("c-1", NOW), POLICY).entries().get(0);

        assertThat(entry.key()).isEqualTo(new AlertKey(CustomerId.of("c-1"), ChurnSignalKind.RED));
    }

    @Test
    void theCooldownBeginsWithTheLatestAlertAndNotWithWhatItSuppressed() {
        AlertLedger ledger = AlertLedger.empty()
                .decide(
                        List.of(
                                risk("c-1", NOW),
                                risk("c-1", NOW.plus(Duration.ofDays(13))),
                                risk("c-1", NOW.plus(Duration.ofDays(14)))),
                        POLICY);

        assertThat(ledger.entries()).extracting(AlertEntry::raised).containsExactly(true, false, true);
    }

    private static AccountRisk risk(String id, Instant at) {
        ChurnSignal red = new ChurnSignal(ChurnSignalKind.RED, at, "Red", new Evidence("health", id, "Red"));
        return new AccountRisk(
                CustomerId.of(id), at, Optional.empty(), Optional.empty(), List.of(), List.of(red), List.of());
    }
}
