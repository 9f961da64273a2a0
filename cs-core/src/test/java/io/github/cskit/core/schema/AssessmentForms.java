package io.github.cskit.core.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.MissingMeasure;
import io.github.cskit.core.health.NotScoredReason;
import java.time.Instant;

/** How the two kinds of health assessment look on the wire. */
final class AssessmentForms {

    private AssessmentForms() {}

    static void assessment(SchemaGenerationContext context, ObjectNode node) {
        ArrayNode kinds = node.putArray("oneOf");
        ObjectNode scored = SignalForms.object(
                kinds.addObject(),
                "customer",
                "asOf",
                "scored",
                "score",
                "band",
                "bandCertain",
                "low",
                "high",
                "coverage",
                "ledger",
                "model",
                "inputs");
        ObjectNode parts = common(context, scored, true);
        parts.set("score", WireForms.reference(context, HealthScore.class));
        parts.set("band", WireForms.reference(context, Band.class));
        parts.putObject("bandCertain").put("type", "boolean");
        parts.set("low", WireForms.reference(context, HealthScore.class));
        parts.set("high", WireForms.reference(context, HealthScore.class));
        parts.set("ledger", WireForms.reference(context, Ledger.class));
        ObjectNode notScored = SignalForms.object(
                kinds.addObject(), "customer", "asOf", "scored", "reason", "coverage", "model", "inputs");
        common(context, notScored, false).set("reason", WireForms.reference(context, NotScoredReason.class));
    }

    private static ObjectNode common(SchemaGenerationContext context, ObjectNode kind, boolean scored) {
        ObjectNode parts = kind.putObject("properties");
        parts.set("customer", WireForms.reference(context, CustomerId.class));
        parts.set("asOf", WireForms.reference(context, Instant.class));
        parts.putObject("scored").put("const", scored);
        parts.set("coverage", WireForms.reference(context, Coverage.class));
        parts.putObject("measures")
                .put("type", "array")
                .set("items", WireForms.reference(context, MeasureResult.class));
        parts.putObject("missing")
                .put("type", "array")
                .set("items", WireForms.reference(context, MissingMeasure.class));
        parts.set("model", WireForms.reference(context, ModelRef.class));
        parts.set("inputs", WireForms.reference(context, Fingerprint.class));
        return parts;
    }
}
