package io.github.cskit.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.github.cskit.core.time.Hours;
import java.util.List;

/** How hours look on the wire: times of day by times of day, and these by day of the week. */
final class ScheduleForms {

    private static final String SECONDS = "(:[0-5][0-9])?";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]" + SECONDS;

    private ScheduleForms() {}

    static void hours(SchemaGenerationContext context, ObjectNode node) {
        node.put("type", "object").put("additionalProperties", false);
        node.putObject("patternProperties")
                .putObject("^" + TIME + "$")
                .put("type", "string")
                .put("pattern", "^(" + TIME + "|24:00(:00)?)$");
    }

    static void week(SchemaGenerationContext context, ObjectNode node) {
        node.put("type", "object").put("additionalProperties", false);
        ObjectNode days = node.putObject("properties");
        for (String day : List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")) {
            days.set(day, WireForms.reference(context, Hours.class));
        }
    }
}
