package io.github.cskit.core.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.FreeText;
import io.github.cskit.core.validation.Text;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Makes the schema generator that knows how this library's types look on the wire. */
final class SchemaGenerators {

    private SchemaGenerators() {}

    static SchemaGenerator create() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE))
                .with(new JakartaValidationModule())
                .with(Option.FLATTENED_OPTIONALS)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        builder.forFields()
                .withRequiredCheck(SchemaGenerators::required)
                .withStringMinLengthResolver(field -> has(field, Text.class) ? 1 : null)
                .withStringPatternResolver(field -> has(field, Text.class) ? "\\S" : null)
                .withStringMaxLengthResolver(SchemaGenerators::maxLength);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider(new WireForms())
                .withPropertySorter(Comparator.comparing(member -> 0));
        return new SchemaGenerator(builder.build());
    }

    static ObjectNode generate(Class<?> type) {
        ObjectNode schema = create().generateSchema(type);
        ObjectNode titled = schema.objectNode();
        titled.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
        titled.put("title", type.getSimpleName());
        titled.setAll(schema);
        return titled;
    }

    private static boolean required(FieldScope field) {
        ResolvedType type = field.getDeclaredType();
        return !field.isFakeContainerItemScope()
                && field.getAnnotation(JsonInclude.class) == null
                && type.getErasedType() != Optional.class
                && !Collection.class.isAssignableFrom(type.getErasedType());
    }

    private static Integer maxLength(FieldScope field) {
        if (has(field, Text.class)) {
            return Checks.MAX_NAME;
        }
        return has(field, FreeText.class) ? Checks.MAX_TEXT : null;
    }

    private static boolean has(FieldScope field, Class<? extends Annotation> mark) {
        return field.getAnnotation(mark) != null || field.getContainerItemAnnotation(mark) != null;
    }
}
