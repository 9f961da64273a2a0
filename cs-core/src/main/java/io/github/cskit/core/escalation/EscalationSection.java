package io.github.cskit.core.escalation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * One part of the body of an escalation: named facts, and lines. It holds no layout, and its texts may be a customer's
 * words: whoever shows them escapes them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the part in lower-kebab, for example {@code risk-factors}
 * @param facts figures and their names, in the order in which they are read
 * @param lines sentences, in the order in which they are read; there is a fact or a line
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EscalationSection(String name, List<EscalationFact> facts, List<String> lines) {

    /** Copies the parts; an empty section is none. */
    public EscalationSection {
        facts = Absent.orEmptyList(facts);
        lines = Absent.orEmptyList(lines);
        Checks checks = Checks.of("escalation section", name)
                .name("name", name)
                .elements("facts", facts)
                .elements("lines", lines);
        checks.orThrow();
        lines.forEach(line -> checks.text("lines", line));
        checks.require(!facts.isEmpty() || !lines.isEmpty(), "lines", "empty", "say something, or there be a fact")
                .orThrow();
    }

    /**
     * Creates a section of sentences.
     *
     * @param name the name of the part
     * @param lines at least one sentence
     * @return the section
     */
    public static EscalationSection ofLines(String name, List<String> lines) {
        return new EscalationSection(name, List.of(), lines);
    }

    /**
     * Creates a section of figures.
     *
     * @param name the name of the part
     * @param facts at least one figure and its name, in the order in which they are read
     * @return the section
     */
    public static EscalationSection ofFacts(String name, List<EscalationFact> facts) {
        return new EscalationSection(name, facts, List.of());
    }

    /** Returns name and sizes, never the content. */
    @Override
    public String toString() {
        return "EscalationSection[" + name + ", facts=" + facts.size() + ", lines=" + lines.size() + "]";
    }
}
