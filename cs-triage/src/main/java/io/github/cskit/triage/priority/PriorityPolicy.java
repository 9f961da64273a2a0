package io.github.cskit.triage.priority;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From severity and customer impact to a priority, as data that a host replaces. The severity says how bad it is for the
 * one who wrote; the impact, how much that matters to the business. The severity itself is never changed. It
 * does not decide: see {@link PriorityAssessor}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the policy's name
 * @param version the version that its author gave it
 * @param bySeverity the priorities of the severities 1, 2, 3 and 4 before any impact, in that order
 * @param withoutSeverity the priority of a ticket whose severity is not set
 * @param rules what moves it; the moves of all rules that hold add up
 * @param mostSteps how far all rules together may move it, in either direction, inclusive
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PriorityPolicy(
        String name,
        String version,
        List<Priority> bySeverity,
        Priority withoutSeverity,
        List<ImpactRule> rules,
        Integer mostSteps) {

    /** The worst severity. */
    public static final int WORST = 1;

    /** The mildest severity. */
    public static final int MILDEST = 4;

    private static final int MOST_STEPS = 2;
    private static final int MANY_CUSTOMERS = 3;
    private static final BigDecimal MUCH = BigDecimal.valueOf(100_000);

    /** Checks that every severity has its priority and that no two rules have the same name. */
    public PriorityPolicy {
        rules = Absent.orEmptyList(rules);
        bySeverity = Absent.orEmptyList(bySeverity);
        Checks checks = Checks.of("priority policy", name)
                .name("name", name)
                .name("version", version)
                .elements("bySeverity", bySeverity)
                .require(
                        bySeverity.size() == MILDEST,
                        "bySeverity",
                        bySeverity.size() + " priorities",
                        "hold " + MILDEST)
                .present("withoutSeverity", withoutSeverity)
                .elements("rules", rules)
                .number("mostSteps", mostSteps, 0, Priority.values().length - 1);
        checks.orThrow();
        Set<String> names = new HashSet<>();
        for (ImpactRule rule : rules) {
            checks.require(
                    names.add(rule.name()), "rules", "two called (" + rule.name() + ")", "have names of their own");
        }
        checks.orThrow();
    }

    /**
     * Returns the default: severity 1 is urgent, 2 high, 3 normal, 4 low, unknown normal. One step up each for 3 or more
     * customers, for customers who pay more than 100,000 a year together, and where one of them is Red; two steps at most.
     *
     * @param currency the currency in which the host states what customers pay
     * @return the policy {@code standard}, version 1
     */
    public static PriorityPolicy standard(Currency currency) {
        return new PriorityPolicy(
                "standard",
                "1",
                List.of(Priority.URGENT, Priority.HIGH, Priority.NORMAL, Priority.LOW),
                Priority.NORMAL,
                List.of(
                        ImpactRule.customers("many-customers", 1, MANY_CUSTOMERS),
                        ImpactRule.arr("much-revenue", 1, new Money(MUCH, currency)),
                        ImpactRule.health("red-customer", 1, Band.RED)),
                MOST_STEPS);
    }

    /**
     * Returns the name, version and fingerprint under which decisions refer to this policy.
     *
     * @return the reference; another fingerprint for any other number
     */
    public ModelRef model() {
        return new ModelRef(
                name, version, Fingerprint.ofText(JsonCodec.standard().write(this)));
    }

    /** Returns the priority before any impact. */
    Priority start(Optional<Integer> severity) {
        return severity.map(given -> bySeverity.get(given - WORST)).orElse(withoutSeverity);
    }
}
