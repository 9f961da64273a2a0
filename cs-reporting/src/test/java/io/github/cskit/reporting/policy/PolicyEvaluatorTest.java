package io.github.cskit.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.decision.CheckpointKind;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.reporting.approval.DraftState;
import io.github.cskit.reporting.draft.DeliveryChannel;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.draft.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyEvaluatorTest {

    private static final CustomerId ACCOUNT = CustomerId.of("a-1");
    private static final Instant DUE = Instant.parse("2026-11-02T12:00:00Z");
    private static final Evidence FACT = new Evidence("signal", "usage.active-days-28", "12 days");
    private static final PolicyEvaluator POLICY = PolicyEvaluator.customerPolicy(List.of("help@kit.example"));

    private static OutgoingWork work(String body, boolean fact, DraftState state, Instant at) {
        Draft.Builder draft = Draft.builder(ACCOUNT, "reply T-1", DeliveryChannel.TICKET_REPLY)
                .to(AccountScoped.of(ACCOUNT, Recipient.of("ada@a-1.example", "Ada")))
                .subject("Your labels")
                .body("You printed on 12 days. " + body);
        if (fact) {
            draft.claim("You printed on 12 days.", List.of(AccountScoped.of(ACCOUNT, FACT)));
        }
        return new OutgoingWork(draft.build(), state, at, Optional.of(DUE));
    }

    private static CriterionResult result(OutgoingWork work, String criterion) {
        return POLICY.evaluate(work).results().stream()
                .filter(result -> result.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("POL-1")
    void workThatKeepsThePolicyPassesEveryCriterionWithEvidence() {
        PolicyEvaluation evaluation =
                POLICY.evaluate(work("Write to help@kit.example or ada@a-1.example.", true, DraftState.APPROVED, DUE));

        assertThat(evaluation.passed()).isTrue();
        assertThat(evaluation.results())
                .extracting(CriterionResult::criterion)
                .containsExactly("personalisation", "accuracy", "sla-compliance", "data-privacy", "human-review");
        assertThat(evaluation.results()).allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.PASS);
            assertThat(result.evidence()).isNotEmpty();
        });
    }

    @Tag("POL-1")
    @ParameterizedTest(name = "{0} fails for \"{1}\"")
    @CsvSource({
        "personalisation, Fine., false, APPROVED, 0",
        "accuracy, We will ship it by Friday., true, APPROVED, 0",
        "sla-compliance, Fine., true, APPROVED, 1",
        "data-privacy, Ask bea@other.example., true, APPROVED, 0",
        "data-privacy, The card is 4111 1111 1111 1111., true, APPROVED, 0",
        "human-review, Fine., true, PENDING_HUMAN_REVIEW, 0"
    })
    void eachCriterionFailsAloneAndWithEvidence(
            String criterion, String body, boolean fact, DraftState state, int secondsLate) {
        PolicyEvaluation evaluation = POLICY.evaluate(work(body, fact, state, DUE.plusSeconds(secondsLate)));

        assertThat(evaluation.passed()).isFalse();
        assertThat(evaluation.results())
                .filteredOn(result -> result.verdict() == Verdict.FAIL)
                .extracting(CriterionResult::criterion)
                .containsExactly(criterion);
        assertThat(evaluation.results().toString()).doesNotContain("bea@", "4111", "Friday");
    }

    @Test
    @Tag("POL-1")
    void withoutADeadlineTheSlaSaysNothing() {
        OutgoingWork work = work("Fine.", true, DraftState.RELEASED, DUE);
        OutgoingWork free = new OutgoingWork(work.draft(), work.state(), DUE.plusSeconds(1), Optional.empty());

        assertThat(result(free, "sla-compliance").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(POLICY.evaluate(free).passed()).isTrue();
    }

    @Test
    @Tag("POL-3")
    void otherPoliciesPlugInBesideTheCustomerPolicy() {
        PolicyCriterion shouting = work -> new CriterionResult(
                "content.calm", work.draft().body().contains("!") ? Verdict.FAIL : Verdict.PASS, "Shouts.", List.of());

        PolicyEvaluation evaluation = POLICY.with(shouting).evaluate(work("Now!", true, DraftState.APPROVED, DUE));

        assertThat(evaluation.results()).hasSize(6);
        assertThat(evaluation.passed()).isFalse();
    }

    @Test
    @Tag("POL-3")
    void finishedWorkIsHandedOverAgainstItsBriefWithEvidence() {
        MissionBrief brief = MissionBrief.parse("""
                {"id":"M-7","from":"strategy","objective":"Fewer cut labels","deliverables":["guide","fix"],
                 "checkpoints":["schema-change"],"dueOn":"2026-11-30"}
                """);
        PolicyEvaluation passed = POLICY.evaluate(work("Fine.", true, DraftState.APPROVED, DUE));

        HandOver whole = new HandOver(
                brief,
                Map.of("guide", List.of(FACT), "fix", List.of(FACT)),
                Set.of(CheckpointKind.SCHEMA_CHANGE),
                List.of(passed));

        assertThat(whole.deliverables().keySet()).containsExactly("fix", "guide");
        assertThat(whole).hasToString("HandOver[M-7, deliverables=2]");
    }

    @Test
    @Tag("POL-3")
    @Tag("POL-2")
    void aHandOverThatLacksSomethingCannotBeBuiltAndAllIsListed() {
        MissionBrief brief = MissionBrief.parse("""
                {"id":"M-7","from":"strategy","objective":"Fewer cut labels","deliverables":["guide","fix"],
                 "checkpoints":["schema-change"]}
                """);
        PolicyEvaluation failed = POLICY.evaluate(work("Fine.", false, DraftState.APPROVED, DUE));

        assertThatThrownBy(() -> new HandOver(
                        brief, Map.of("guide", List.of(), "extra", List.of(FACT)), Set.of(), List.of(failed)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("deliverables[guide]")
                .hasMessageContaining("deliverables[fix]")
                .hasMessageContaining("deliverables[extra]")
                .hasMessageContaining("without (schema-change)")
                .hasMessageContaining("evaluations[0]");
    }

    @Test
    @Tag("POL-3")
    void aBriefWithProblemsIsRefusedWithAllOfThem() {
        assertThatThrownBy(() -> MissionBrief.parse("{\"id\":\"M\",\"from\":\"\",\"deliverables\":[]}"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("from")
                .hasMessageContaining("objective")
                .hasMessageContaining("deliverables");
    }
}
