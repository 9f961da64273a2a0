package io.github.cskit.examples.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.reporting.checklist.ChecklistAnswers;
import io.github.cskit.reporting.checklist.ChecklistTemplate;
import io.github.cskit.reporting.checklist.Checklists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CHK-3")
class ChecklistSchemaTest {

    private static final JsonSchema TEMPLATES = schema(Checklists.templateSchema());
    private static final JsonSchema ANSWERS = schema(Checklists.answersSchema());

    @Test
    void theStandardChecklistsMeetTheirSchema() {
        for (ChecklistTemplate template : Checklists.standard()) {
            String document = JsonCodec.standard().write(template);

            assertThat(TEMPLATES.validate(document, InputFormat.JSON))
                    .as(document)
                    .isEmpty();
        }
    }

    @Test
    void answersMeetTheirSchemaAsWrittenByHandAndByTheLibrary() throws IOException {
        String byHand = Files.readString(Path.of("checklists/importer-4.0.json"));
        String byLibrary = JsonCodec.standard().write(ChecklistAnswers.parse(byHand));

        assertThat(ANSWERS.validate(byHand, InputFormat.JSON)).isEmpty();
        assertThat(ANSWERS.validate(byLibrary, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"checklist\":\"a\",\"version\":\"1\"}",
                "{\"checklist\":\"A\",\"version\":\"1\",\"subject\":\"s\"}",
                "{\"checklist\":\"a\",\"version\":\"1\",\"subject\":\"s\",\"answers\":{\"x\":\"maybe\"}}",
                "{\"checklist\":\"a\",\"version\":\"1\",\"subject\":\"s\",\"answers\":{\"x\":{\"risk\":\"r\"}}}"
            })
    void badAnswersDoNot(String document) {
        assertThat(ANSWERS.validate(document, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void aChecklistWithoutItemsDoesNot() {
        String empty = "{\"name\":\"a\",\"version\":\"1\",\"title\":\"A\",\"items\":[]}";

        assertThat(TEMPLATES.validate(empty, InputFormat.JSON)).isNotEmpty();
    }

    private static JsonSchema schema(String text) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }
}
