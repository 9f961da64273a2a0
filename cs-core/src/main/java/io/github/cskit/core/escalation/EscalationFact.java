package io.github.cskit.core.escalation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;

/**
 * A figure in the body of an escalation, with its name. Its value is text that a person reads, not a number to compute
 * with.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label what it is, for example {@code ARR}
 * @param value the figure as it is read, for example {@code USD 120000.00}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EscalationFact(String label, String value) {

    /** Checks the parts. */
    public EscalationFact {
        Checks.of("escalation fact").name("label", label).text("value", value).orThrow();
    }

    /**
     * Creates a fact.
     *
     * @param label what it is
     * @param value the figure as it is read
     * @return the fact
     */
    public static EscalationFact of(String label, String value) {
        return new EscalationFact(label, value);
    }

    /** Returns the size of the parts, never the words. */
    @Override
    public String toString() {
        return "EscalationFact[label=" + label.length() + " characters, value=" + value.length() + " characters]";
    }
}
