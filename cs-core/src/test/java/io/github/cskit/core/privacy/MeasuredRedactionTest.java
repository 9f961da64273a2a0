package io.github.cskit.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures the redactor on sentences from outside the project, type by type, on the rows of that type with and without a
 * value. Right is the exact span. A row that counts its values without saying where they are counts by number.
 */
@Tag("AIA-3")
class MeasuredRedactionTest {

    private static List<JsonNode> rows = List.of();

    @BeforeAll
    static void read() throws IOException {
        String data = System.getProperty("cskit.data");
        if (Boolean.getBoolean("cskit.data.required")) {
            assertThat(data).as("the property cskit.data").isNotBlank();
        }
        Assumptions.assumeTrue(data != null && !data.isBlank(), "the property cskit.data is not set");
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> read = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(data, "privacy", "recognizer-cases.jsonl"))) {
            read.add(mapper.readTree(line));
        }
        rows = List.copyOf(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "EMAIL_ADDRESS, email",
        "CREDIT_CARD, card",
        "IBAN_CODE, iban",
        "IP_ADDRESS, ip",
        "US_SSN, national-id",
        "PHONE_NUMBER, phone"
    })
    void recallAndPrecisionReachTheirFloor(String entity, String kind) {
        int expected = 0;
        int right = 0;
        int found = 0;
        for (JsonNode row : rows) {
            if (row.get("entity").asText().equals(entity)) {
                List<RedactedSpan> spans = spans(row.get("text").asText(), SensitiveKind.parse(kind));
                int count = row.get("expected_count").asInt();
                expected += count;
                found += spans.size();
                right += row.get("spans").isEmpty() ? Math.min(count, spans.size()) : exact(row, spans);
            }
        }

        assertThat(expected).as("values of %s", entity).isPositive();
        assertThat((double) right / expected).as("recall of %s", entity).isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / found).as("precision of %s", entity).isGreaterThanOrEqualTo(0.95);
    }

    private static List<RedactedSpan> spans(String text, SensitiveKind kind) {
        return Redactor.standard().redact(text).found().stream()
                .filter(span -> span.kind() == kind)
                .toList();
    }

    private static int exact(JsonNode row, List<RedactedSpan> spans) {
        int right = 0;
        for (JsonNode wanted : row.get("spans")) {
            int start = wanted.get("start_utf16").asInt();
            int end = wanted.get("end_utf16").asInt();
            right += spans.stream().anyMatch(s -> s.start() == start && s.end() == end) ? 1 : 0;
        }
        return right;
    }
}
