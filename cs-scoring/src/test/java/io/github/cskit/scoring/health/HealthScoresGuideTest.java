package io.github.cskit.scoring.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guide page "Health scores" says what is so. */
class HealthScoresGuideTest {

    private static String example(String name) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "health-scores.md"));
        String after = page.substring(page.indexOf("<!-- example: " + name + " -->"));
        String block = after.substring(after.indexOf("```"));
        return block.substring(block.indexOf('\n') + 1, block.indexOf("\n```"));
    }

    @Test
    @Tag("HLT-8")
    void theExampleWithAGapIsWhatTheModelSays() throws IOException {
        Scored scored = Snapshots.scored(HealthModels.threeComponent(), "engagement", 90, "growth", 50);
        String block = example("health-score-with-a-gap");

        assertThat(block.lines().findFirst())
                .contains("score " + scored.score() + ", "
                        + scored.band().wireName() + ", between "
                        + scored.interval().low() + " and "
                        + scored.interval().high() + ", band not certain, coverage " + scored.coverage());
        for (LedgerLine line : scored.ledger().lines()) {
            assertThat(block).containsPattern(line.line() + " +" + line.points());
        }
    }

    @Test
    @Tag("HLT-7")
    void theScorecardOfTheGuideIsSound() throws IOException {
        Scorecard scorecard = Scorecard.parse(example("own-scorecard"));

        Scored scored =
                Snapshots.scored(HealthModels.of(scorecard), "usage.api-calls-per-day", 100, "sentiment.answer", 8);

        assertThat(scored.score()).hasToString("59.00");
    }

    @Test
    @Tag("HLT-7")
    void aBadScorecardIsRefusedAsTheGuideShows() throws IOException {
        String bad = example("own-scorecard")
                .replace("[5000, 80]", "[5000, 40]")
                .replace("\"red\": 0", "\"red\": 10")
                .replace("\"voice\", \"weight\": 30", "\"voice\", \"weight\": 20")
                .replace("sentiment.answer", "sentiment.mood");

        assertThatThrownBy(() -> Scorecard.parse(bad)).hasMessage(example("bad-scorecard"));
    }

    @Test
    @Tag("HLT-7")
    void theCustomerOfTheGuideIsScored() throws IOException {
        String line = example("try-a-scorecard");
        String json = line.substring(line.indexOf('{'), line.lastIndexOf('}') + 1);
        HealthModel model = HealthModels.of(Scorecard.parse(example("own-scorecard")));

        HealthAssessment assessment = model.assess(JsonCodec.standard().read(json, CustomerSnapshot.class));

        assertThat(assessment).isInstanceOf(Scored.class);
    }
}
