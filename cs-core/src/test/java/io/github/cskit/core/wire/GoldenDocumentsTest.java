package io.github.cskit.core.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cskit.core.json.JsonCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("DOM-3")
class GoldenDocumentsTest {

    private static final Path GOLDEN = Documents.RESOURCES.resolve("golden");

    static List<WireExample> examples() {
        return WireExamples.all();
    }

    static Stream<Arguments> examplesByMapper() {
        return WireExamples.all().stream()
                .flatMap(example -> Stream.of(WireMapper.values()).map(mapper -> Arguments.of(example, mapper)));
    }

    /** {@code -Dgolden.update=true} rewrites the files and fails, so that nobody commits them unread. */
    @ParameterizedTest
    @MethodSource("examples")
    void aTypeIsWrittenAsItsGoldenDocument(WireExample example) throws IOException {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("full", example.full());
        both.put("minimal", example.minimal());
        String written = JsonCodec.standard().writePretty(both) + "\n";
        Path file = GOLDEN.resolve(example.name() + ".json");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, written, StandardCharsets.UTF_8);
            fail("Rewrote %s: read the change, then run without golden.update.", file);
        }
        assertThat(written).isEqualTo(Documents.text(file));
    }

    @ParameterizedTest
    @MethodSource("examplesByMapper")
    void aGoldenDocumentIsReadAndWrittenBackTheSame(WireExample example, WireMapper mapper) throws Exception {
        JsonNode golden = Documents.tree(Documents.text(GOLDEN.resolve(example.name() + ".json")));
        for (String part : List.of("full", "minimal")) {
            String document = golden.get(part).toString();
            Object value = mapper.read(document, example.type());
            String written = mapper.write(value);

            assertThat(value).isEqualTo(part.equals("full") ? example.full() : example.minimal());
            assertThat(Documents.same(written, document))
                    .as("%s was written back as %s", document, written)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("examplesByMapper")
    void unknownPropertiesAreTolerated(WireExample example, WireMapper mapper) throws Exception {
        String document = JsonCodec.standard().write(example.full());
        if (document.startsWith("{") && !document.startsWith("{\"")) {
            fail("not an object with properties: %s", document);
        }
        if (document.startsWith("{")) {
            String later = "{\"addedLater\":{\"deep\":[1]}," + document.substring(1);

            assertThat(mapper.read(later, example.type())).isEqualTo(example.full());
        }
    }

    @Test
    void noGoldenDocumentIsLeftOver() {
        List<String> names = new ArrayList<>();
        WireExamples.all().forEach(example -> names.add(example.name() + ".json"));

        assertThat(Documents.files(GOLDEN))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(names);
    }
}
