package io.github.cskit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cskit.core.validation.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures the parser against a public suite of JSON files: y must be read, n refused, i may be either. */
@Tag("DOM-3")
class HostileJsonTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void everyFileThatIsNotJsonIsRefused() {
        List<Path> files = files("n_");

        assertThat(files).hasSizeGreaterThan(180);
        assertThat(files)
                .allSatisfy(file -> assertThatThrownBy(() -> check(file)).isInstanceOf(InvalidValueException.class));
    }

    @Test
    void almostEveryFileThatIsJsonIsRead() {
        List<Path> files = files("y_");
        List<String> refused = files.stream()
                .filter(file -> catchThrowable(() -> check(file)) != null)
                .map(file -> file.getFileName().toString())
                .toList();

        assertThat(files).hasSize(95);
        assertThat(refused)
                .as("only keys given twice, which the suite allows and we do not")
                .containsExactly("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");
    }

    @Test
    void noFileMakesTheParserCrashOrHang() {
        assertThat(files("i_"))
                .isNotEmpty()
                .allSatisfy(file -> Assertions.assertTimeoutPreemptively(
                        PATIENCE,
                        () -> assertThat(catchThrowable(() -> check(file)))
                                .satisfiesAnyOf(
                                        refusal -> assertThat(refusal).isNull(),
                                        refusal -> assertThat(refusal).isInstanceOf(InvalidValueException.class))));
    }

    private static void check(Path file) {
        try {
            JsonCodec.standard().check(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(String prefix) {
        String data = System.getProperty("cskit.data");
        if (Boolean.getBoolean("cskit.data.required")) {
            assertThat(data).as("the property cskit.data").isNotBlank();
        }
        Assumptions.assumeTrue(data != null && !data.isBlank(), "the property cskit.data is not set");
        try (Stream<Path> files = Files.list(Path.of(data, "hostile", "json"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
