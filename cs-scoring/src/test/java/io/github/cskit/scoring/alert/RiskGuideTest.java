package io.github.cskit.scoring.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationBuilder;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationOutbox;
import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.scoring.risk.AccountRisk;
import io.github.cskit.scoring.risk.ChurnSignalKind;
import io.github.cskit.scoring.risk.RiskAssessor;
import io.github.cskit.scoring.risk.Watched;
import io.github.cskit.scoring.risk.WatchedAccount;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of the guide on risk, and the edges that it promises. */
class RiskGuideTest {

    @Test
    @Tag("RSK-3")
    void theCallThatBringsTheSignalBringsTheAlert() {
        EscalationOutbox port = new EscalationOutbox();
        Directory directory = Directory.standard();
        WatchedAccount account = Watched.account()
                .event(CustomerEventKind.CANCELLATION_REQUESTED, Watched.NOW.minusSeconds(60))
                .build();

        ChurnWatch watch = ChurnWatch.standard(ZoneOffset.UTC);
        AlertLedger ledger = AlertLedger.empty();
        ChurnWatch.Outcome outcome = watch.observe(account, ledger);
        outcome.alert().ifPresent(packet -> port.deliver(packet, directory));
        ledger = outcome.ledger();

        assertThat(port.packets()).hasSize(1);
        assertThat(watch.observe(account, ledger).alert())
                .as("within the cooldown")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} active user-days after {1}: {2}")
    @CsvSource({"500, 1000, false", "499, 1000, true", "1, 2, false", "0, 1000, true", "1000, 1000, false"})
    @Tag("RSK-3")
    void usageDownByFiftyPercentRaisesNothingAndByMoreItDoes(int last, int before, boolean raised) {
        AccountRisk risk = RiskAssessor.standard()
                .assess(Watched.account().usage(last, before).build());

        assertThat(risk.find(ChurnSignalKind.USAGE_REDUCED).isPresent()).isEqualTo(raised);
    }

    @ParameterizedTest(name = "{0} active user-days after none")
    @CsvSource({"0", "5"})
    @Tag("RSK-3")
    void aBaselineOfZeroIsMissingAndNeitherAFallNorNone(int last) {
        WatchedAccount account = Watched.account().usage(last, 0).build();
        AccountRisk risk = RiskAssessor.standard().assess(account);

        assertThat(account.now().snapshot().reading(Signals.USAGE_CHANGE_28).toString())
                .containsIgnoringCase("missing");
        assertThat(risk.find(ChurnSignalKind.USAGE_REDUCED)).isEmpty();
        assertThat(risk.unknown()).anySatisfy(words -> assertThat(words).contains("usage-drop"));
        assertThat(ChurnWatch.standard(ZoneOffset.UTC)
                        .observe(account, AlertLedger.empty())
                        .alert())
                .isEmpty();
    }

    @Test
    @Tag("RSK-3")
    @Tag("ESC-1")
    void anAlertWithoutItsPartsCannotBeBuiltAndTheMessageNamesThemAll() {
        EscalationBuilder builder = Escalation.builder(EscalationKind.CHURN_ALERT, EscalationPolicy.standard());
        List<String> parts = List.of(
                "about",
                "subject",
                "priority",
                "raisedAt",
                "evidence",
                "sections[customer]",
                "sections[arr]",
                "sections[risk-factors]",
                "sections[recommended-actions]",
                "sections[timeline]");

        assertThat(builder.missing()).extracting(problem -> problem.path()).containsExactlyElementsOf(parts);
        assertThatThrownBy(builder::build)
                .satisfies(refusal -> parts.forEach(part -> assertThat(refusal).hasMessageContaining(part)));
    }
}
