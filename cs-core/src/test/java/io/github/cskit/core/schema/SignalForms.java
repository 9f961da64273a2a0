package io.github.cskit.core.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import java.time.Instant;

/** How readings and snapshots look on the wire. */
final class SignalForms {

    private SignalForms() {}

    static void reading(SchemaGenerationContext context, ObjectNode node) {
        ArrayNode forms = node.putArray("oneOf");
        forms.addObject().put("type", "number");
        forms.addObject().putArray("enum").add("low").add("medium").add("high");
        ObjectNode measured = object(forms.addObject(), "value");
        ObjectNode parts = measured.putObject("properties");
        parts.putObject("value").put("type", "number");
        parts.set("observedAt", WireForms.reference(context, Instant.class));
        ObjectNode missing = object(forms.addObject(), "missing");
        missing.putObject("properties").set("missing", WireForms.reference(context, MissingReason.class));
    }

    static void snapshot(SchemaGenerationContext context, ObjectNode node) {
        ObjectNode parts = object(node, "customer", "asOf").putObject("properties");
        parts.set("customer", WireForms.reference(context, CustomerId.class));
        parts.set("asOf", WireForms.reference(context, Instant.class));
        ObjectNode signals = parts.putObject("signals").put("type", "object");
        signals.set("propertyNames", WireForms.reference(context, SignalId.class));
        signals.set("additionalProperties", WireForms.reference(context, Reading.class));
    }

    static ObjectNode object(ObjectNode node, String... required) {
        ArrayNode names = node.put("type", "object").putArray("required");
        for (String name : required) {
            names.add(name);
        }
        return node;
    }
}
