package io.github.cskit.core.escalation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * What holds for one kind of escalation: to whom it goes, by when it is to be acknowledged and resolved, and which parts
 * its body must have.
 *
 * <p>Immutable and thread-safe.
 *
 * @param recipient the role it goes to unless the packet names another
 * @param acknowledge how long its acknowledgement may take
 * @param resolve how long its resolution may take
 * @param sections the names of the parts that a packet cannot be without
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EscalationRule(Role recipient, Deadline acknowledge, Deadline resolve, List<String> sections) {

    /** Checks the parts. */
    public EscalationRule {
        sections = Absent.orEmptyList(sections);
        Checks.of("escalation rule")
                .present("recipient", recipient)
                .present("acknowledge", acknowledge)
                .present("resolve", resolve)
                .names("sections", sections)
                .orThrow();
    }

    /**
     * Creates a rule.
     *
     * @param recipient the role it goes to unless the packet names another
     * @param acknowledge how long its acknowledgement may take
     * @param resolve how long its resolution may take
     * @param sections the names of the parts that a packet cannot be without
     * @return the rule
     */
    public static EscalationRule of(Role recipient, Deadline acknowledge, Deadline resolve, String... sections) {
        return new EscalationRule(recipient, acknowledge, resolve, List.of(sections));
    }
}
