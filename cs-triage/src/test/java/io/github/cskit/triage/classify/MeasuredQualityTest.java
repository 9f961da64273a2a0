package io.github.cskit.triage.classify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.TicketCategory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures the standard classifier on tickets from outside the project: right is a best guess among those accepted, also
 * where it abstained. The floors lie a little below what was measured; they are no goals.
 */
@Tag("TKT-2")
class MeasuredQualityTest {

    private static final TicketClassifier CLASSIFIER = TicketClassifiers.standard();
    private static Path folder = Path.of("");

    @BeforeAll
    static void find() {
        String data = System.getProperty("cskit.data");
        if (Boolean.getBoolean("cskit.data.required")) {
            assertThat(data).as("the property cskit.data").isNotBlank();
        }
        Assumptions.assumeTrue(data != null && !data.isBlank(), "the property cskit.data is not set");
        folder = Path.of(data, "tickets");
    }

    @ParameterizedTest(name = "at least {1} of {0} are right")
    @CsvSource({
        "app-reviews, 0.71",
        "issues-nine-repos, 0.63",
        "issues-five-repos, 0.61",
        "issue-sentences, 0.80",
        "api-needs, 0.73"
    })
    void itIsRightAtLeastAsOften(String name, double floor) throws IOException {
        Measured measured = measure(name);
        assertThat(measured.rows).isPositive();
        assertThat((double) measured.right / measured.rows).as(name).isGreaterThanOrEqualTo(floor);
    }

    /** Rows may accept several categories: this counts any accepted guess, not only the category itself. */
    @Test
    void itsGuessIsAcceptedForHalfOfThePerformanceAndUsabilityRows() throws IOException {
        Measured measured = measure("app-reviews-quality");
        for (TicketCategory each : List.of(TicketCategory.PERFORMANCE_ISSUE, TicketCategory.USABILITY_ISSUE)) {
            double recall = (double) measured.found.getOrDefault(each, 0) / measured.named.getOrDefault(each, 1);
            assertThat(recall).as(each.wireName()).isGreaterThanOrEqualTo(0.50);
        }
    }

    @ParameterizedTest(name = "at most {1} of {0} that are no tickets are decided")
    @CsvSource({"app-reviews, 0.20", "app-reviews-quality, 0.16", "issue-sentences, 0.41"})
    void itAbstainsOnMostTextsThatAreNoTickets(String name, double most) throws IOException {
        Measured measured = measure(name);
        assertThat(measured.outside).isPositive();
        assertThat((double) measured.falseAlarms / measured.outside).as(name).isLessThanOrEqualTo(most);
    }

    private static Measured measure(String name) throws IOException {
        Measured measured = new Measured();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(folder.resolve(name + ".jsonl"))) {
            JsonNode row = mapper.readTree(line);
            measured.add(
                    row,
                    CLASSIFIER.classify(Tickets.of(
                            row.path("title").asText(""), row.path("body").asText(""))));
        }
        return measured;
    }

    private static final class Measured {

        private final Map<TicketCategory, Integer> named = new EnumMap<>(TicketCategory.class);
        private final Map<TicketCategory, Integer> found = new EnumMap<>(TicketCategory.class);
        private int rows;
        private int right;
        private int outside;
        private int falseAlarms;

        void add(JsonNode row, Classification result) {
            if (row.get("accept").isEmpty()) {
                outside++;
                falseAlarms += result.abstained() ? 0 : 1;
                return;
            }
            boolean accepted = false;
            for (JsonNode each : row.get("accept")) {
                accepted |= each.asText().equals(result.category().name());
            }
            rows++;
            right += accepted ? 1 : 0;
            for (JsonNode each : row.get("accept")) {
                TicketCategory category = TicketCategory.valueOf(each.asText());
                named.merge(category, 1, Integer::sum);
                found.merge(category, accepted ? 1 : 0, Integer::sum);
            }
        }
    }
}
