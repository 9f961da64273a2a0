package io.github.cskit.examples.cli.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingReaderTest {

    private static final String CUSTOMERS =
            "{'target':'customers.csv','source':'a.csv','columns':{'id':'i','name':{'column':'n','values':{'x':'y'}}}}";

    @Test
    void everyProblemIsToldAtOnceWithItsPath() {
        InvalidValueException refusal = refusal("""
                {'files':[
                  {'target':'clients.csv','source':'../a.csv','columns':{}},
                  {'target':'customers.csv','source':'a.csv','wher':{},'columns':{
                    'id':{'column':'i','constant':'c','divide':0},
                    'nam':'n',
                    'arr':{'column':'x','format':'bogus','multiply':'2','colour':1}}},
                  {'target':'usage.csv','source':'u.csv','columns':{'customer':'c','date':'d'},
                   'where':{'column':'z'},'via':{'file':'s.csv','key':''},'sumOfActive':{'from':'f','to':'t'}}
                ],'title':'x'}""");

        assertThat(refusal.problems().stream().map(Problem::path))
                .contains(
                        "title",
                        "files[0].target",
                        "files[0].source",
                        "files[1].wher",
                        "files[1].columns[id]",
                        "files[1].columns[id].divide",
                        "files[1].columns[arr].format",
                        "files[1].columns[arr].multiply",
                        "files[1].columns[arr].colour",
                        "files[2].where.equals",
                        "files[2].via.key",
                        "files[2].via.value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'files':[]}",
                "{'files':[{'target':'usage.csv','source':'u.csv','columns':{'customer':'c','date':'d'}}]}",
                "{'files':[{'target':'customers.csv','source':'a.csv','columns':{'id':'i'}}]}",
                "{'files':[{'target':'customers.csv','source':'a.csv','columns':{'id':'i','name':'n','age':'a'}}]}",
                "{'files':[{'target':'customers.csv','source':'../a.csv','columns':{'id':'i','name':'n'}}]}",
                "{'files':[{'target':'customers.csv','source':'a.csv','columns':{'id':'i','name':{}}}]}",
                "{'files':[{'target':'customers.csv','source':'a.csv','columns':{'id':'i','name':{'constant':1}}}]}",
                "{'files':[{'target':'customers.csv','source':'a.csv','columns':{'id':'i','name':5}}]}",
                "{'files':[{'target':'customers.csv','source':'a.csv','columns':{'id':'i','name':'n'},"
                        + "'where':{'column':'x','equals':'y','notEmpty':true}}]}",
                "{'files':[{'target':'customers.csv','source':'a.csv','columns':{'id':'i','name':'n'},"
                        + "'sumOfActive':{'from':'f','to':'t'}}]}",
                "{'file':[]}"
            })
    @Tag("DOM-5")
    void theSchemaAndTheReaderRefuseTheSame(String document) throws IOException {
        assertThat(refusal(document).problems()).isNotEmpty();
        assertThat(schema().validate(new ObjectMapper().readTree(json(document))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'files':[" + CUSTOMERS + "]}",
                "{'$schema':'x','description':'d','files':[" + CUSTOMERS + "," + CUSTOMERS + "]}",
                "{'files':[" + CUSTOMERS
                        + ",{'target':'contracts.csv','source':'s.csv','sumOfActive':{'from':'f','to':'t'},"
                        + "'columns':{'customer':'c','arr':'a','currency':{'constant':'EUR'}}}]}",
                "{'files':[" + CUSTOMERS + ",{'target':'usage.csv','source':'u.csv','via':{'file':'s.csv','key':'k',"
                        + "'value':'v'},'where':{'column':'x','equals':''},'columns':{'customer':'v',"
                        + "'date':{'column':'d','format':'dd/MM/yy'},'session_minutes':{'column':'s','divide':60}}}]}"
            })
    @Tag("DOM-5")
    void theSchemaAndTheReaderAcceptTheSame(String document) throws IOException {
        assertThat(MappingReader.read(bytes(document)).files()).isNotEmpty();
        assertThat(schema().validate(new ObjectMapper().readTree(json(document))))
                .isEmpty();
    }

    @Test
    @Tag("DOM-5")
    void theMappingThatIsShippedIsValid() throws IOException {
        byte[] shipped = Files.readAllBytes(Path.of("mappings/account-subscription-export.json"));

        assertThat(MappingReader.read(shipped).files()).hasSize(6);
        assertThat(schema().validate(new ObjectMapper().readTree(shipped))).isEmpty();
    }

    private static InvalidValueException refusal(String document) {
        return Objects.requireNonNull(
                catchThrowableOfType(InvalidValueException.class, () -> MappingReader.read(bytes(document))));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = MappingReader.class.getResourceAsStream("mapping.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        }
    }

    private static byte[] bytes(String document) {
        return json(document).getBytes(StandardCharsets.UTF_8);
    }

    private static String json(String document) {
        return document.replace('\'', '"');
    }
}
