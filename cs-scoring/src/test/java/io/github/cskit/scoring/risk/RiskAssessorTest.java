package io.github.cskit.scoring.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskAssessorTest {

    private static final RiskAssessor RISK = RiskAssessor.standard();

    @ParameterizedTest(name = "{0} of 1000 is a churn signal: {1}")
    @CsvSource({"499, true", "500, false", "501, false", "0, true", "1000, false"})
    @Tag("RSK-3")
    void usageReducedByMoreThanHalfIsASignal(int last, boolean signal) {
        AccountRisk risk = RISK.assess(Watched.account().usage(last, 1000).build());

        assertThat(risk.find(ChurnSignalKind.USAGE_REDUCED).isPresent()).isEqualTo(signal);
    }

    @Test
    @Tag("RSK-3")
    void theSignalStatesItsBaselineWindow() {
        AccountRisk risk = RISK.assess(Watched.account().usage(499, 1000).build());

        assertThat(risk.find(ChurnSignalKind.USAGE_REDUCED).orElseThrow().text())
                .isEqualTo(
                        "Usage fell by 50.1%: 2026-10-05 to 2026-11-01 against the baseline 2026-09-07 to 2026-10-04");
    }

    @Test
    @Tag("RSK-3")
    void aBaselineOfZeroIsMissingAndNeitherADropNorNone() {
        AccountRisk risk = RISK.assess(Watched.account().usage(10, 0).build());

        assertThat(risk.signals()).isEmpty();
        assertThat(risk.find(RiskIndicatorKind.USAGE_DROP)).isEmpty();
        assertThat(risk.unknown()).contains("usage-drop: the usage of the earlier window is zero or unknown");
    }

    @ParameterizedTest(name = "{0} of 1000: {1}")
    @CsvSource({"699, true", "700, false"})
    @Tag("RSK-4")
    void usageDownByMoreThan30PercentAsksForOutreach(int last, boolean found) {
        AccountRisk risk = RISK.assess(Watched.account().usage(last, 1000).build());

        assertThat(risk.find(RiskIndicatorKind.USAGE_DROP).isPresent()).isEqualTo(found);
        risk.find(RiskIndicatorKind.USAGE_DROP)
                .ifPresent(indicator -> assertThat(indicator.action()).isEqualTo(RiskAction.OUTREACH));
    }

    @ParameterizedTest(name = "last sign-in on {0}: alert {1}")
    @CsvSource({"2026-10-18, false", "2026-10-17, true"})
    @Tag("RSK-4")
    void noSignInForMoreThan14DaysAsksForAnAlert(LocalDate last, boolean found) {
        AccountRisk risk = RISK.assess(Watched.account().lastSignIn(last).build());

        assertThat(risk.find(RiskIndicatorKind.NO_SIGN_IN).map(RiskIndicator::action))
                .isEqualTo(found ? java.util.Optional.of(RiskAction.ALERT) : java.util.Optional.empty());
    }

    @ParameterizedTest(name = "{0} tickets in 7 days: escalate {1}")
    @CsvSource({"4, false", "5, true"})
    @Tag("RSK-4")
    void fiveTicketsInAWeekAreASpike(int tickets, boolean found) {
        AccountRisk risk =
                RISK.assess(Watched.account().tickets(tickets(tickets)).build());

        assertThat(risk.find(RiskIndicatorKind.TICKET_SPIKE).isPresent()).isEqualTo(found);
    }

    @ParameterizedTest(name = "an answer of {0}: executive call {1}")
    @CsvSource({"6, true", "7, false", "0, true", "10, false"})
    @Tag("RSK-4")
    void anAnswerOfSixOrLessAsksForAnExecutiveCall(int answer, boolean found) {
        SurveyResponse response = SurveyResponse.builder(
                        SurveyResponseId.of("s-1"),
                        Watched.NOW.minus(Duration.ofDays(3)),
                        SurveyKind.NPS,
                        AnswerScale.ZERO_TO_TEN)
                .customer(Watched.ID)
                .answer(answer)
                .build();
        AccountRisk risk =
                RISK.assess(Watched.account().surveys(List.of(response)).build());

        assertThat(risk.find(RiskIndicatorKind.NEGATIVE_NPS).isPresent()).isEqualTo(found);
        risk.find(RiskIndicatorKind.NEGATIVE_NPS)
                .ifPresent(indicator ->
                        assertThat(indicator.text()).isEqualTo("1 recommendation answer of 6 or less: " + answer));
    }

    @ParameterizedTest(name = "{0} asks for {2}")
    @CsvSource({
        "champion-left, champion-left, account-review",
        "competitor-mentioned, competitor-mentioned, value-reinforcement"
    })
    @Tag("RSK-4")
    void eventsAskForTheirAction(String event, String kind, String action) {
        AccountRisk risk = RISK.assess(Watched.account()
                .event(CustomerEventKind.parse(event), Watched.NOW.minus(Duration.ofDays(90)))
                .build());

        RiskIndicator indicator = risk.find(RiskIndicatorKind.parse(kind)).orElseThrow();
        assertThat(indicator.action()).isEqualTo(RiskAction.parse(action));
        assertThat(indicator.text() + indicator.evidence().get(0).text()).doesNotContain("Ada", "@example");
    }

    @Test
    @Tag("RSK-4")
    void aHostSetsItsOwnThresholds() {
        RiskPolicy standard = RiskPolicy.standard();
        RiskPolicy strict = new RiskPolicy(0.05, 0.5, 14, 1, 7, 6, 90, standard.actions());
        WatchedAccount account =
                Watched.account().usage(900, 1000).tickets(tickets(1)).build();

        assertThat(RISK.assess(account).indicators()).isEmpty();
        assertThat(new RiskAssessor(strict).assess(account).indicators())
                .extracting(RiskIndicator::kind)
                .containsExactly(RiskIndicatorKind.USAGE_DROP, RiskIndicatorKind.TICKET_SPIKE);
    }

    @Test
    @Tag("RSK-3")
    void anAccountThatCameBackIsNotHeldToItsOldRequest() {
        AccountRisk risk = RISK.assess(Watched.account()
                .event(CustomerEventKind.CANCELLATION_REQUESTED, Watched.NOW.minus(Duration.ofDays(20)))
                .event(CustomerEventKind.REACTIVATED, Watched.NOW.minus(Duration.ofDays(10)))
                .build());

        assertThat(risk.signals()).isEmpty();
    }

    @Test
    @Tag("TRD-2")
    void aDecliningAccountIsFlaggedForOutreachWhateverItsBand() {
        AccountRisk risk = RISK.assess(declining(99, 97, 95, 93, 91, 89));

        assertThat(risk.atRisk()).as("Green").isEmpty();
        assertThat(risk.find(RiskIndicatorKind.DECLINING_SCORE).map(RiskIndicator::action))
                .contains(RiskAction.OUTREACH);
    }

    @Test
    @Tag("RSK-12")
    void riskIsWorseWhereItIsHigherAndIsNotHealth() {
        AccountRisk good = RISK.assess(Watched.account().score(90).build());
        AccountRisk bad = RISK.assess(Watched.account().score(30).build());

        assertThat(bad.score().orElseThrow()).isGreaterThan(good.score().orElseThrow());
        assertThat(RiskScore.complementOf(HealthScore.ofHundredths(72_86))).hasToString("27.14");
        assertThat((Object) RiskScore.complementOf(HealthScore.ofHundredths(50_00)))
                .isNotEqualTo(HealthScore.ofHundredths(50_00));
        assertThatThrownBy(() -> new RiskScore(10_001)).hasMessageContaining("hundredths");
    }

    private static WatchedAccount declining(double... scores) {
        List<Map<String, Double>> weeks = new ArrayList<>();
        for (double score : scores) {
            weeks.add(Map.of("engagement", score, "sentiment", score, "growth", score));
        }
        return Watched.account().weeks(weeks).build();
    }

    private static List<Ticket> tickets(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Ticket.builder(
                                TicketId.of("t-" + i), Watched.NOW.minus(Duration.ofHours(20L * i + 1)), "Help", "")
                        .customer(Watched.ID)
                        .build())
                .toList();
    }
}
