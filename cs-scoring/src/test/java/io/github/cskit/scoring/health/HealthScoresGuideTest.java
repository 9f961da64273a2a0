package io.github.cskit.scoring.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.health.Scored;
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
}
