package io.github.cskit.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.escalation.Role;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("POL-2")
class CheckpointGateTest {

    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
    private static final HumanCheckpoint SCHEMA =
            HumanCheckpoint.ask(CheckpointKind.SCHEMA_CHANGE, "m-7", "drop column plan", "migration bot", AT);
    private static final HumanCheckpoint PROPOSAL =
            HumanCheckpoint.ask(CheckpointKind.PROPOSAL, "m-7", "We offer …", "draft writer", AT);
    private static final CheckpointGate GATE = CheckpointGate.of(List.of(SCHEMA, PROPOSAL));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "architecture-change",
                "external-integration",
                "schema-change",
                "cross-division-work",
                "proposal",
                "unsure-effect"
            })
    void everyKindOfTheSourcesWaitsForTheDivisionLead(String kind) {
        HumanCheckpoint checkpoint = HumanCheckpoint.ask(CheckpointKind.of(kind), "m-1", "text", "agent", AT);
        CheckpointGate gate = CheckpointGate.of(List.of(checkpoint));

        assertThat(checkpoint.decider()).isEqualTo(Role.DIVISION_LEAD);
        assertThatThrownBy(() -> gate.pass(List.of())).hasMessageContaining("(" + kind + ") that nobody let pass");
        assertThat(gate.pass(List.of(CheckpointDecision.passed(checkpoint, "Grace Hopper", AT)))
                        .covers(checkpoint))
                .isTrue();
    }

    @Test
    void whatNobodyLetPassIsNamedAllAtOnce() {
        assertThatThrownBy(() -> GATE.pass(List.of()))
                .hasMessageContaining("(schema-change) that nobody let pass")
                .hasMessageContaining("(proposal) that nobody let pass")
                .hasMessageContaining("be passed by a named person in the role (division-lead)");
        assertThat(GATE.open(List.of(CheckpointDecision.passed(SCHEMA, "Grace", AT))))
                .containsExactly(PROPOSAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u200b"})
    void aDecisionWithoutANamedPersonIsNone(String nobody) {
        assertThatThrownBy(() -> CheckpointDecision.passed(SCHEMA, nobody, AT)).hasMessageContaining("by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"migration bot", "Migration Bot", " migration bot"})
    void whoAsksCannotDecide(String asker) {
        assertThatThrownBy(() -> CheckpointDecision.passed(SCHEMA, asker, AT))
                .hasMessageContaining("be somebody else than who asked");
    }

    @Test
    void anotherContentNeedsAnotherDecision() {
        HumanCheckpoint changed =
                HumanCheckpoint.ask(CheckpointKind.SCHEMA_CHANGE, "m-7", "drop table plan", "migration bot", AT);

        assertThat(CheckpointGate.of(List.of(changed)).open(List.of(CheckpointDecision.passed(SCHEMA, "Grace", AT))))
                .containsExactly(changed);
    }

    @Test
    void theLatestDecisionCountsAndOfOneInstantTheRefusal() {
        CheckpointGate gate = CheckpointGate.of(List.of(SCHEMA));
        CheckpointDecision passed = CheckpointDecision.passed(SCHEMA, "Grace", AT.plusSeconds(1));

        assertThat(gate.open(List.of(passed, CheckpointDecision.refused(SCHEMA, "Ada", "too early", AT))))
                .isEmpty();
        assertThat(gate.open(
                        List.of(passed, CheckpointDecision.refused(SCHEMA, "Ada", "too early", AT.plusSeconds(1)))))
                .containsExactly(SCHEMA);
        assertThat(gate.open(List.of(CheckpointDecision.refused(SCHEMA, "Ada", "no", AT.plusSeconds(2)), passed)))
                .containsExactly(SCHEMA);
    }

    @Test
    void aRefusalSaysWhyAndNobodyDecidesBeforeBeingAsked() {
        assertThatThrownBy(() -> new CheckpointDecision(SCHEMA, false, "Ada", AT, java.util.Optional.empty()))
                .hasMessageContaining("say why the work may not go on");
        assertThatThrownBy(() -> CheckpointDecision.passed(SCHEMA, "Ada", AT.minusSeconds(1)))
                .hasMessageContaining("not be before askedAt");
    }

    @Test
    void thereIsNoOtherWayToAProof() {
        assertThat(Arrays.stream(CheckpointPassage.class.getDeclaredConstructors())
                        .noneMatch(constructor -> Modifier.isPublic(constructor.getModifiers())))
                .isTrue();
        assertThatThrownBy(() -> CheckpointGate.of(List.of())).hasMessageContaining("hold a checkpoint");
    }

    @Test
    void nobodyIsNamedWhereItIsPrinted() {
        CheckpointDecision decision = CheckpointDecision.refused(SCHEMA, "Ada", "too early", AT);

        assertThat(decision.toString() + SCHEMA + GATE)
                .doesNotContain("Ada", "early", "bot", "m-7")
                .contains("schema-change");
    }
}
