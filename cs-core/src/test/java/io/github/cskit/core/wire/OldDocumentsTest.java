package io.github.cskit.core.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form that was ever released stays readable. A folder of {@code documents} holds the golden documents of a
 * release as they were then: it is copied there at the release and never changed.
 */
@Tag("DOM-3")
class OldDocumentsTest {

    private static final Path CORPUS = Documents.RESOURCES.resolve("documents");

    static Stream<Arguments> documents() {
        return Documents.files(CORPUS).stream()
                .flatMap(release -> Documents.files(release).stream())
                .flatMap(file -> Stream.of(WireMapper.values()).map(mapper -> Arguments.of(file, mapper)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void anOldDocumentIsStillRead(Path file, WireMapper mapper) throws Exception {
        String name = file.getFileName().toString().replace(".json", "");
        WireExample example = WireExamples.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        JsonNode both = Documents.tree(Documents.text(file));
        for (String part : List.of("full", "minimal")) {
            assertThat(mapper.read(both.get(part).toString(), example.type())).isInstanceOf(example.type());
        }
    }
}
