package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema takes what the reader takes, and refuses what is of the wrong shape, as the reader does. */
@Tag("HLT-7")
@Tag("DOM-5")
class ScorecardSchemaTest {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Scorecard.schema());

    private static final String FULL = """
            {"name": "own", "version": "1", "missing": "refuse", "minimumCoverage": 0.25,
             "bands": {"green": 80.5, "yellow": 50, "red": 0},
             "signals": [{"id": "billing.days-overdue", "meaning": "oldest bill", "unit": "days",
                          "minInclusive": 0, "maxInclusive": 3650, "step": 1}],
             "curves": {"overdue": [[0, 100], [60, 0.25]]},
             "parts": [
               {"component": "use", "weight": 70, "parts": [
                 {"weight": 100, "firstOf": [{"signal": "usage.active-days-28", "curve": "days",
                                              "levels": {"good": ">= 20", "warning": ">=4"}}]}]},
               {"weight": 20, "firstOf": [{"signal": "support.tickets-28", "curve": "tickets",
                                           "per": {"signal": "account.seats", "units": 10, "from": 5}}]},
               {"weight": 10, "firstOf": [{"signal": "billing.days-overdue", "curve": "overdue"}]}],
             "staleAfterDays": {"usage.active-days-28": 14, "use": 30},
             "rules": [
               {"name": "unpaid", "cap": 49.99, "when": [{"of": "billing.days-overdue", "is": "> 60"}]},
               {"name": "daily use", "floor": 65, "when": [{"of": "use", "is": ">= 80"}]},
               {"name": "weakest", "worstOf": ["use"]}]}
            """;

    static List<String> standardModels() {
        return HealthModels.names();
    }

    @ParameterizedTest
    @MethodSource("standardModels")
    void aStandardScorecardIsValid(String name) {
        assertThat(problems(JsonCodec.standard().write(HealthModels.scorecard(name))))
                .isEmpty();
    }

    @Test
    void aScorecardWithEverythingIsValidForBoth() {
        assertThat(problems(FULL)).isEmpty();
        assertThat(problems(JsonCodec.standard().write(Scorecard.parse(FULL)))).isEmpty();
    }

    @Test
    void theScorecardOfTheGuideIsValid() throws IOException {
        String page = Files.readString(Path.of("..", "..", "docs", "health-scores.md"));
        String after = page.substring(page.indexOf("<!-- example: own-scorecard -->"));
        String block = after.substring(after.indexOf("```json") + 7, after.indexOf("\n```\n"));

        assertThat(problems(block)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"weight\": 70            | \"weight\": 70.5",
                "\"weight\": 70            | \"weight\": \"70\"",
                "\"weight\": 70            | \"weight\": 0",
                "\"refuse\"                | \"guess\"",
                "0.25,                     | 1.25,",
                "\"red\": 0                | \"red\": 1",
                "\"red\": 0                | \"red\": 0, \"black\": 0",
                "[[0, 100], [60, 0.25]]    | [[0, 100]]",
                "[60, 0.25]                | [60, 0.25, 1]",
                "[60, 0.25]                | [60, 100.5]",
                "\"> 60\"                  | \"over 60\"",
                "\"cap\": 49.99,           | \"cap\": 49.99, \"floor\": 10,",
                "\"cap\": 49.99            | \"cap\": 100.5",
                "[\"use\"]                 | []",
                "\"units\": 10             | \"units\": 0",
                "\"step\": 1               | \"step\": 0",
                "\"use\": 30               | \"use\": 0.5",
                "\"component\": \"use\"    | \"component\": \"Use It\"",
                "\"version\": \"1\",       | \"version\": \" \","
            })
    void whatIsOfTheWrongShapeIsRefusedByBoth(String sound, String bad) {
        String document = FULL.replace(sound.strip(), bad.strip());

        assertThat(document).isNotEqualTo(FULL);
        assertThat(problems(document)).isNotEmpty();
        assertThatThrownBy(() -> Scorecard.parse(document)).isInstanceOf(InvalidValueException.class);
    }

    private static List<String> problems(String document) {
        return SCHEMA.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
