package io.github.cskit.triage.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a ticket of one category should say, and how much each part of it counts. It is a template for people and the
 * measure for what they wrote, whether they used the template or not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fields the fields, in the order in which they are asked; their weights add up to 100
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TicketForm(List<FormField> fields) {

    /** Checks that no part is asked for twice and that the weights add up. */
    public TicketForm {
        fields = Absent.orEmptyList(fields);
        Checks checks = Checks.of("ticket form").elements("fields", fields);
        checks.orThrow();
        Set<IntakePart> parts = EnumSet.noneOf(IntakePart.class);
        int sum = 0;
        for (FormField field : fields) {
            checks.require(
                    parts.add(field.part()), "fields", "two of " + field.part().wireName(), "ask for it once");
            sum += field.weight();
        }
        checks.require(sum == FormField.ALL, "fields", "weights that sum to " + sum, "sum to " + FormField.ALL)
                .orThrow();
    }

    /**
     * Returns the empty form as Markdown: a heading for each field, and its question as a comment that readers do not see.
     * The answers go below the headings. An empty form says nothing, and {@link QualityAssessor} reads nothing out of it.
     *
     * @return the template
     */
    public String template() {
        StringBuilder template = new StringBuilder();
        for (FormField field : fields) {
            template.append("### ").append(field.label()).append("\n\n<!-- ");
            template.append(field.question()).append(" -->\n\n");
        }
        return template.toString();
    }
}
