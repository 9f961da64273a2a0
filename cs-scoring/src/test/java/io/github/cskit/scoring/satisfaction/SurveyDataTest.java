package io.github.cskit.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meets the figures published with public surveys, read from outside the project. */
@Tag("SAT-1")
class SurveyDataTest {

    private static List<String> markets = List.of();
    private static List<String> recommendations = List.of();

    @BeforeAll
    static void read() throws IOException {
        String data = System.getProperty("cskit.data");
        if (Boolean.getBoolean("cskit.data.required")) {
            assertThat(data).as("the property cskit.data").isNotBlank();
        }
        Assumptions.assumeTrue(data != null && !data.isBlank(), "the property cskit.data is not set");
        markets = lines(Path.of(data, "surveys", "nps-by-market.csv"));
        recommendations = lines(Path.of(data, "surveys", "recommend-with-drivers.csv"));
    }

    @ParameterizedTest(name = "column {0} = {1} is {2}")
    @CsvSource({
        "1, , 11.80",
        "1, MEX, 17.10",
        "1, UK, 8.49",
        "1, US, 9.93",
        "4, 1, 14.12",
        "4, 2, 11.52",
        "4, 3, 9.90",
        "4, 4, 11.80"
    })
    void theMarketSurveyHasItsPublishedFigures(int column, String group, String value) {
        Predicate<String[]> wanted = cells -> group == null || group.equals(cells[column]);

        assertThat(((Nps.Measured) tally(markets, 5, wanted).nps()).value()).isEqualTo(value);
    }

    @Test
    void theRecommendationSurveyHasItsPublishedCounts() {
        NpsTally tally = tally(recommendations, 0, cells -> true);

        assertThat(tally).isEqualTo(NpsTally.of(462, 176, 362));
        assertThat(((Nps.Measured) tally.nps()).value()).isEqualTo("10.00");
    }

    private static NpsTally tally(List<String> lines, int column, Predicate<String[]> wanted) {
        NpsCounter counter = new NpsCounter();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            if (wanted.test(cells)) {
                counter.add(Integer.parseInt(cells[column].strip()));
            }
        }
        return counter.tally();
    }

    private static List<String> lines(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return lines.subList(1, lines.size());
    }
}
