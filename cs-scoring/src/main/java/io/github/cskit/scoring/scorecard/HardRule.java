package io.github.cskit.scoring.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule that no weight outvotes: a floor that the score does not fall below, or a cap that it does not rise above,
 * while its conditions hold; or that the score is no better than the worst of some components. It has no weight and no
 * points of its own: what it gave or took is a line of the ledger.
 *
 * <p>Of several floors the highest counts, of several caps the lowest, and a cap wins over a floor; the order of the
 * rules means nothing. Immutable and thread-safe.
 *
 * @param name what it is called in the ledger, at most 100 characters
 * @param floor the least score while the conditions hold; absent for the other kinds
 * @param cap the greatest score while the conditions hold; absent for the other kinds
 * @param worstOf components, the worst of which caps the score with its published points; empty for the other kinds
 * @param when the conditions, all of which must hold; empty for {@code worstOf}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HardRule(
        String name,
        Optional<HealthScore> floor,
        Optional<HealthScore> cap,
        List<SignalId> worstOf,
        List<RuleCondition> when) {

    private static final int MAX_NAME = 100;

    /** Checks that it is one of the three. */
    public HardRule {
        floor = Absent.orEmpty(floor);
        cap = Absent.orEmpty(cap);
        worstOf = Absent.orEmptyList(worstOf);
        when = Absent.orEmptyList(when);
        Checks checks = Checks.of("hard rule", name)
                .name("name", name)
                .elements("worstOf", worstOf)
                .elements("when", when);
        checks.require(name == null || name.length() <= MAX_NAME, "name", "longer", "have at most 100 characters");
        List<String> kinds = new ArrayList<>();
        floor.ifPresent(score -> kinds.add("floor"));
        cap.ifPresent(score -> kinds.add("cap"));
        if (!worstOf.isEmpty()) {
            kinds.add("worstOf");
        }
        String found = kinds.isEmpty() ? "nothing of the kind" : String.join(" and ", kinds);
        checks.require(kinds.size() == 1, "", found, "have one of floor, cap and worstOf");
        boolean worst = kinds.equals(List.of("worstOf"));
        if (kinds.size() == 1) {
            checks.require(
                    worst == when.isEmpty(), "when", worst ? "given" : "empty", worst ? "be left out" : "be given");
        }
        checks.orThrow();
    }

    /**
     * Creates a cap.
     *
     * @param name what it is called
     * @param most the greatest score while the conditions hold
     * @param when the conditions
     * @return the rule
     */
    public static HardRule cap(String name, HealthScore most, List<RuleCondition> when) {
        return new HardRule(name, Optional.empty(), Optional.of(most), List.of(), when);
    }

    /**
     * Creates a floor.
     *
     * @param name what it is called
     * @param least the least score while the conditions hold
     * @param when the conditions
     * @return the rule
     */
    public static HardRule floor(String name, HealthScore least, List<RuleCondition> when) {
        return new HardRule(name, Optional.of(least), Optional.empty(), List.of(), when);
    }

    /**
     * Creates a rule by which the score is no better than the worst of some components.
     *
     * @param name what it is called
     * @param components the components
     * @return the rule
     */
    public static HardRule worstOf(String name, List<SignalId> components) {
        return new HardRule(name, Optional.empty(), Optional.empty(), components, List.of());
    }
}
