package io.github.cskit.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.json.JsonSchemas;
import io.github.cskit.core.wire.Documents;
import io.github.cskit.core.wire.WireExample;
import io.github.cskit.core.wire.WireExamples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("DOM-5")
class JsonSchemasTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "io", "github", "cskit", "core", "schema");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    static List<Class<?>> types() {
        return WireExamples.all().stream()
                .<Class<?>>map(WireExample::type)
                .distinct()
                .toList();
    }

    static List<WireExample> examples() {
        return WireExamples.all();
    }

    /** {@code -Dgolden.update=true} rewrites the files and fails, so that nobody commits them unread. */
    @ParameterizedTest
    @MethodSource("types")
    void theShippedSchemaIsTheGeneratedOne(Class<?> type) throws IOException {
        String generated = JsonCodec.standard().writePretty(SchemaGenerators.generate(type)) + "\n";
        Path file = FOLDER.resolve(JsonSchemas.fileName(type));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, generated, StandardCharsets.UTF_8);
            fail("Rewrote %s: read the change, then run without golden.update.", file);
        }
        assertThat(JsonSchemas.find(type)).contains(generated);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatTheCodecWritesIsValid(WireExample example) {
        assertThat(problems(example.type(), JsonCodec.standard().write(example.full())))
                .isEmpty();
        assertThat(problems(example.type(), JsonCodec.standard().write(example.minimal())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'c-1'}                                                      | name",
                "{'id':'c-1','name':' '}                                           | name",
                "{'id':12,'name':'Acme'}                                           | id",
                "{'id':'c-1','name':'Acme','arr':{'amount':'5','currency':'USD'}}  | amount",
                "{'id':'c-1','name':'Acme','contract':{'start':'01.02.2026'}}      | start",
                "{'id':'c-1','name':'Acme','contract':{'noticeDays':-1}}           | noticeDays",
                "{'id':'c-1','name':'Acme','contacts':[{'champion':true}]}         | contacts",
                "{'id':'c-1','name':'Acme','stage':'Adoption'}                     | stage"
            })
    void aBrokenCustomerIsNotValid(String document, String part) {
        assertThat(problems(Customer.class, document.replace('\'', '"')))
                .isNotEmpty()
                .anySatisfy(problem -> assertThat(problem).contains(part));
    }

    @Test
    void aTypeWithoutDocumentsHasNoSchema() {
        assertThat(JsonSchemas.find(CustomerId.class)).isEmpty();
    }

    @Test
    void noSchemaIsLeftOver() {
        List<String> names = types().stream().map(JsonSchemas::fileName).toList();

        assertThat(Documents.files(FOLDER))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    private static List<String> problems(Class<?> type, String document) {
        JsonSchema schema = FACTORY.getSchema(JsonSchemas.find(type).orElseThrow(), FORMATS);
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .sorted()
                .toList();
    }
}
