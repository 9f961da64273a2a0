package io.github.cskit.scoring.adoption;

import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationBuilder;
import io.github.cskit.core.escalation.EscalationFact;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.escalation.EscalationSection;
import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the packets of adoption gaps: to whoever the weightiest cause asks for, with the others informed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy deadlines and required parts; its recipient counts only where no cause is known
 * @param recipientZone the zone in which the recipients' calendar days are counted
 */
public record AdoptionPackets(EscalationPolicy policy, ZoneId recipientZone) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Checks the parts. */
    public AdoptionPackets {
        Checks.of("adoption packets")
                .present("policy", policy)
                .present("recipientZone", recipientZone)
                .orThrow();
    }

    /**
     * Writes the packet of a check.
     *
     * @param check the check
     * @param at when it is raised
     * @return the packet; empty unless it is a gap
     */
    public Optional<Escalation> gap(AdoptionCheck check, Instant at) {
        if (check.state() != AdoptionState.GAP) {
            return Optional.empty();
        }
        Proportion used = check.used().orElseThrow();
        EscalationBuilder builder = Escalation.builder(EscalationKind.ADOPTION_GAP, policy)
                .about(check.feature().value())
                .subject("Adoption gap: " + check.name())
                .section(EscalationSection.ofFacts(
                        "feature",
                        List.of(
                                EscalationFact.of("Feature", check.feature().value()),
                                EscalationFact.of("Name", check.name()),
                                EscalationFact.of(
                                        "Released on", check.releasedOn().toString()))))
                .section(EscalationSection.ofFacts(
                        "adoption",
                        List.of(
                                EscalationFact.of(
                                        "Used by",
                                        used.successes() + " of " + used.trials() + " active, entitled customers"),
                                EscalationFact.of("Share", percent(used) + " %"))))
                .lines("causes", causes(check))
                .lines("intervention", interventions(check))
                .evidence(evidence(check))
                .customers(check.customers())
                .priority(Priority.NORMAL)
                .raisedAt(at, recipientZone);
        check.causes().stream()
                .findFirst()
                .map(LikelyCause::cause)
                .map(AdoptionCause::role)
                .ifPresent(builder::recipient);
        check.causes().stream().map(LikelyCause::cause).map(AdoptionCause::role).forEach(builder::informed);
        return Optional.of(builder.build());
    }

    private static List<String> causes(AdoptionCheck check) {
        List<String> lines = new ArrayList<>();
        for (LikelyCause cause : check.causes()) {
            cause.statements().forEach(statement -> lines.add(cause.cause().wireName() + ": " + statement));
        }
        return lines.isEmpty() ? List.of("Nothing on record speaks for a cause") : lines;
    }

    private static List<String> interventions(AdoptionCheck check) {
        List<String> lines = new ArrayList<>();
        for (LikelyCause cause : check.causes()) {
            lines.add(words(cause.cause()) + ", by " + cause.cause().role());
        }
        return lines.isEmpty() ? List.of("Ask customers why they do not use it, by " + Role.PRODUCT) : lines;
    }

    private static String words(AdoptionCause cause) {
        return switch (cause) {
            case DOCUMENTATION -> "Answer what customers ask in the documents, and link it from the feature";
            case USABILITY -> "Watch customers use it where they stop, and mend that";
            case AWARENESS -> "Tell the customers that never opened it what it is for, or position it anew";
        };
    }

    private static List<Evidence> evidence(AdoptionCheck check) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence("release", check.feature().value(), "released on " + check.releasedOn()));
        check.causes().forEach(cause -> evidence.addAll(cause.evidence()));
        return evidence;
    }

    /** One decimal, rounded down, so that no display reaches the bound by rounding. */
    private static String percent(Proportion share) {
        return BigDecimal.valueOf(share.successes())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(share.trials()), 1, RoundingMode.DOWN)
                .toPlainString();
    }
}
