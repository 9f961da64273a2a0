package io.github.cskit.core.wire;

import static io.github.cskit.core.wire.AccountExamples.AT;
import static io.github.cskit.core.wire.AccountExamples.ID;
import static io.github.cskit.core.wire.WireExamples.example;

import io.github.cskit.core.escalation.Deadline;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationEvent;
import io.github.cskit.core.escalation.EscalationFact;
import io.github.cskit.core.escalation.EscalationKey;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.escalation.EscalationRule;
import io.github.cskit.core.escalation.EscalationSection;
import io.github.cskit.core.escalation.EscalationStatus;
import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Evidence;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Examples of escalations, their rules and their log. */
final class EscalationExamples {

    private static final EscalationKind KIND = EscalationKind.of("export-trouble");
    private static final EscalationRule RULE =
            EscalationRule.of(Role.SUPPORT, Deadline.hours(24), Deadline.weeks(1), "steps");

    private EscalationExamples() {}

    static List<WireExample> all() {
        EscalationKey key = EscalationKey.of(KIND, "export");
        return List.of(
                example(Deadline.class, Deadline.weeks(2), Deadline.hours(1)),
                example(EscalationFact.class, EscalationFact.of("Export", "fails"), EscalationFact.of("Accounts", "")),
                example(
                        EscalationSection.class,
                        new EscalationSection("figures", facts(), List.of("Export fails at month end.")),
                        EscalationSection.ofLines("steps", List.of(""))),
                example(
                        EscalationRule.class,
                        RULE,
                        new EscalationRule(Role.CSM, Deadline.hours(1), Deadline.hours(2), List.of())),
                example(EscalationPolicy.class, EscalationPolicy.standard(), new EscalationPolicy(Map.of())),
                example(Escalation.class, full(), minimal()),
                example(
                        EscalationEvent.class,
                        EscalationEvent.declined(key, "Export will be replaced", "Peter", AT),
                        EscalationEvent.moved(key, EscalationStatus.ACKNOWLEDGED, "Tucker", AT)),
                new WireExample(
                        "escalation-event-raised",
                        EscalationEvent.class,
                        EscalationEvent.raised(full()),
                        EscalationEvent.raised(minimal())));
    }

    private static Escalation full() {
        return Escalation.builder(KIND, new EscalationPolicy(Map.of(KIND, RULE)))
                .about("export")
                .informed(Role.CSM)
                .subject("Export fails")
                .section(EscalationSection.ofFacts("figures", facts()))
                .lines("steps", List.of("Open the books", "Choose Export"))
                .evidence(List.of(new Evidence("ticket", "t-1", "Export fails")))
                .customers(List.of(ID))
                .priority(Priority.HIGH)
                .raisedAt(AT, ZoneOffset.UTC)
                .build();
    }

    private static Escalation minimal() {
        EscalationRule rule = EscalationRule.of(Role.SUPPORT, Deadline.hours(1), Deadline.hours(2));
        return Escalation.builder(KIND, new EscalationPolicy(Map.of(KIND, rule)))
                .about("export")
                .subject("Export fails")
                .lines("steps", List.of(""))
                .evidence(List.of(new Evidence("ticket", "t-1", "")))
                .priority(Priority.LOW)
                .raisedAt(AT, ZoneOffset.UTC)
                .build();
    }

    private static List<EscalationFact> facts() {
        return List.of(EscalationFact.of("Tickets", "3"), EscalationFact.of("Accounts", "1"));
    }
}
