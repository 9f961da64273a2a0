package io.github.cskit.triage.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures themes on 10,003 questions with 77 intents from outside the project, without telling how many there are. The
 * floors lie a little below what was measured; they are no goals.
 */
@Tag("THM-2")
class MeasuredThemesTest {

    private static final ThemeDetector DETECTOR = ThemeDetector.standard();
    private static final List<Remark> QUESTIONS = new ArrayList<>();
    private static final List<String> INTENTS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        String data = System.getProperty("cskit.data");
        if (Boolean.getBoolean("cskit.data.required")) {
            assertThat(data).as("the property cskit.data").isNotBlank();
        }
        Assumptions.assumeTrue(data != null && !data.isBlank(), "the property cskit.data is not set");
        Path file = Path.of(data, "themes", "banking77-train.csv");
        for (String[] row : QuotedRows.read(Files.readString(file, StandardCharsets.UTF_8))) {
            QUESTIONS.add(Remark.of(new RemarkRef(RemarkKind.TICKET, "q" + QUESTIONS.size()), row[0]));
            INTENTS.add(row[1]);
        }
    }

    @Test
    void themesAgreeWithTheIntentsThatNobodyTold() {
        assertThat(QUESTIONS).hasSize(10_003);
        Agreement agreement = Agreement.of(INTENTS, themes(QUESTIONS));

        assertThat(agreement.mutualInformation())
                .as("normalised mutual information")
                .isGreaterThanOrEqualTo(0.68);
        assertThat(agreement.randIndex()).as("adjusted Rand index").isGreaterThanOrEqualTo(0.36);
    }

    @Test
    void aHundredShufflesOfTheQuestionsGiveTheSameThemes() {
        List<Remark> some = new ArrayList<>(QUESTIONS.subList(0, 2_000));
        Themes expected = DETECTOR.detect(some);
        Random random = new Random(3);
        for (int shuffle = 0; shuffle < 100; shuffle++) {
            Collections.shuffle(some, random);
            assertThat(DETECTOR.detect(some)).isEqualTo(expected);
        }
    }

    @Test
    void agreementIsFullForEqualGroupsAndNoneForChance() {
        List<String> one = List.of("a", "a", "b", "b", "c", "c");
        Agreement full = Agreement.of(one, List.of("x", "x", "y", "y", "z", "z"));
        assertThat(full.mutualInformation()).isEqualTo(1);
        assertThat(full.randIndex()).isEqualTo(1);
        assertThat(Agreement.of(one, List.of("x", "y", "x", "y", "x", "y")).randIndex())
                .isNegative();
    }

    private static List<String> themes(List<Remark> questions) {
        Map<RemarkRef, ThemeId> assignment = DETECTOR.detect(questions).assignment();
        String[] themes = new String[questions.size()];
        Arrays.setAll(
                themes, i -> String.valueOf(assignment.get(questions.get(i).ref())));
        return List.of(themes);
    }
}
