package io.github.cskit.scoring.satisfaction.pattern;

import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationFact;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.escalation.EscalationSection;
import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a packet of each pattern that stands, addressed to its owner. The same place found again is the same matter.
 *
 * <p>Immutable and thread-safe.
 */
public final class PatternEscalations {

    private static final MathContext DIGITS = new MathContext(2);

    private final EscalationPolicy policy;

    /**
     * Creates a maker of packets.
     *
     * @param policy the deadlines and required parts
     */
    public PatternEscalations(EscalationPolicy policy) {
        Checks.of("pattern escalations").present("policy", policy).orThrow();
        this.policy = policy;
    }

    /**
     * Returns the standard one.
     *
     * @return by the standard escalation policy
     */
    public static PatternEscalations standard() {
        return new PatternEscalations(EscalationPolicy.standard());
    }

    /**
     * Makes the packets.
     *
     * @param found what was found
     * @param raisedAt when they are raised
     * @param zone the zone of the recipients
     * @return a packet for each pattern, the surest first
     */
    public List<Escalation> of(LowSatisfaction found, Instant raisedAt, ZoneId zone) {
        return found.patterns().stream()
                .map(pattern -> packet(pattern, found, raisedAt, zone))
                .toList();
    }

    private Escalation packet(LowPattern pattern, LowSatisfaction found, Instant raisedAt, ZoneId zone) {
        return Escalation.builder(EscalationKind.LOW_SATISFACTION, policy)
                .about(pattern.kind().wireName() + " " + pattern.scale() + " " + pattern.dimension() + " "
                        + pattern.group())
                .recipient(pattern.owner())
                .subject("Low satisfaction: " + pattern.dimension() + " " + pattern.group())
                .lines("pattern", sentences(pattern, found))
                .section(EscalationSection.ofFacts("figures", facts(pattern)))
                .evidence(pattern.evidence())
                .customers(pattern.customers())
                .priority(Priority.NORMAL)
                .raisedAt(raisedAt, zone)
                .build();
    }

    private static List<String> sentences(LowPattern pattern, LowSatisfaction found) {
        return List.of(
                question(pattern) + " on this " + pattern.dimension() + " are lower than all others: " + pattern.mean()
                        + " against " + pattern.othersMean() + " on average, on the scale " + pattern.scale() + ".",
                "It is one of " + found.tried() + " places compared, and stands after correction for that many.",
                "This says where answers are low, not why: read the answers named as evidence.");
    }

    private static String question(LowPattern pattern) {
        return switch (pattern.kind()) {
            case NPS -> "Answers to whether people recommend";
            case CSAT -> "Answers to how satisfied people are";
            case CES -> "Answers to how easy it was";
        };
    }

    private static List<EscalationFact> facts(LowPattern pattern) {
        List<EscalationFact> facts = new ArrayList<>();
        facts.add(EscalationFact.of("Answers", String.valueOf(pattern.answers())));
        facts.add(
                EscalationFact.of("Accounts", String.valueOf(pattern.customers().size())));
        facts.add(EscalationFact.of("Mean", pattern.mean() + " against " + pattern.othersMean()));
        pattern.difference()
                .value()
                .ifPresent(points -> facts.add(EscalationFact.of(
                        "Difference in points",
                        points
                                + pattern.difference()
                                        .interval()
                                        .map(PatternEscalations::between)
                                        .orElse(""))));
        facts.add(EscalationFact.of("p", shown(pattern.p())));
        facts.add(EscalationFact.of("q", shown(pattern.q())));
        return facts;
    }

    private static String between(Interval interval) {
        return " (" + hundredths(interval.low()) + " to " + hundredths(interval.high()) + ")";
    }

    private static BigDecimal hundredths(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    private static String shown(double probability) {
        return BigDecimal.valueOf(probability).round(DIGITS).toString();
    }
}
