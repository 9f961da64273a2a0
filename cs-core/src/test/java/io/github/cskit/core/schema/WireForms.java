package io.github.cskit.core.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.decision.CheckpointKind;
import io.github.cskit.core.escalation.EscalationKey;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.Hours;
import io.github.cskit.core.time.WeeklyHours;
import io.github.cskit.core.validation.Checks;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** How the types look on the wire that do not look like their components. */
final class WireForms implements CustomDefinitionProviderV2 {

    private static final Set<Class<?>> IDS = Set.of(
            CustomerId.class,
            Segment.class,
            Role.class,
            CheckpointKind.class,
            EscalationKind.class,
            EscalationKey.class,
            FeatureId.class,
            SurveyResponseId.class,
            TicketId.class);

    private final Map<Class<?>, BiConsumer<SchemaGenerationContext, ObjectNode>> forms = new HashMap<>();

    WireForms() {
        IDS.forEach(type -> forms.put(
                type, (context, node) -> text(node, "\\S").put("minLength", 1).put("maxLength", Checks.MAX_NAME)));
        forms.put(SignalId.class, (context, node) -> text(node, "^[a-z][a-z0-9.-]{0,99}$"));
        forms.put(Fingerprint.class, (context, node) -> text(node, "^[0-9a-f]{64}$"));
        forms.put(AnswerScale.class, (context, node) -> text(node, "^[0-9]{1,3}-[0-9]{1,3}$"));
        forms.put(Currency.class, (context, node) -> text(node, "^[A-Z]{3}$"));
        forms.put(ZoneId.class, (context, node) -> text(node, "^[A-Za-z0-9/+_:~-]{1,60}$"));
        forms.put(Hours.class, ScheduleForms::hours);
        forms.put(WeeklyHours.class, ScheduleForms::week);
        forms.put(Points.class, (context, node) -> hundredths(node));
        forms.put(
                HealthScore.class,
                (context, node) -> hundredths(node).put("minimum", 0).put("maximum", 100));
        forms.put(
                Coverage.class,
                (context, node) -> hundredths(node).put("minimum", 0).put("maximum", 1));
        forms.put(
                Ledger.class,
                (context, node) -> node.put("type", "array").set("items", reference(context, LedgerLine.class)));
        forms.put(Reading.class, SignalForms::reading);
        forms.put(CustomerSnapshot.class, SignalForms::snapshot);
        forms.put(HealthAssessment.class, AssessmentForms::assessment);
    }

    @Override
    public CustomDefinition provideCustomSchemaDefinition(ResolvedType type, SchemaGenerationContext context) {
        BiConsumer<SchemaGenerationContext, ObjectNode> form = forms.get(type.getErasedType());
        if (form == null) {
            return null;
        }
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        form.accept(context, node);
        return new CustomDefinition(node, CustomDefinition.INLINE_DEFINITION, CustomDefinition.INCLUDING_ATTRIBUTES);
    }

    static ObjectNode reference(SchemaGenerationContext context, Class<?> type) {
        return context.createDefinitionReference(context.getTypeContext().resolve(type));
    }

    private static ObjectNode text(ObjectNode node, String pattern) {
        return node.put("type", "string").put("pattern", pattern);
    }

    private static ObjectNode hundredths(ObjectNode node) {
        return node.put("type", "number").put("multipleOf", 0.01);
    }
}
