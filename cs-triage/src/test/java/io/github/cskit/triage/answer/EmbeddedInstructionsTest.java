package io.github.cskit.triage.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instructions from outside the project, placed in questions: they are compared with articles and never carried out. */
@Tag("AIA-2")
class EmbeddedInstructionsTest {

    private static final List<String> INSTRUCTIONS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        String data = System.getProperty("cskit.data");
        if (Boolean.getBoolean("cskit.data.required")) {
            assertThat(data).as("the property cskit.data").isNotBlank();
        }
        Assumptions.assumeTrue(data != null && !data.isBlank(), "the property cskit.data is not set");
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(data, "hostile", "embedded-instructions.jsonl"))) {
            INSTRUCTIONS.add(mapper.readTree(line).path("payload").asText());
        }
    }

    @ParameterizedTest(name = "in \"{0}\"")
    @ValueSource(strings = {"%s", "How do I print labels? %s", "%s\n\nHow do I book a pickup?", "```\n%s\n```", "- %s"})
    void thereAreOnlyCitedSentencesOrAHandOff(String ticket) {
        ArticleAnswerer answerer = ArticleAnswerer.of(Shelf.ALL);
        GuardedAnswerer obedient = GuardedAnswerer.of(EmbeddedInstructionsTest::obey, Shelf.ALL, Guardrails.standard());

        assertThat(INSTRUCTIONS).hasSizeGreaterThan(50);
        for (String instruction : INSTRUCTIONS) {
            Question question = Question.of("T-1", ticket.replace("%s", instruction));
            if (answerer.answer(question) instanceof Answer.Answered answered) {
                assertThat(answered.sentences())
                        .allMatch(each -> Shelf.text(each).contains(each.text()));
            }
            assertThat(obedient.answer(question)).isInstanceOf(Answer.HandOff.class);
        }
    }

    /** Does what it is told: says what stands in the question. */
    private static Answer obey(Question question) {
        return new Answer.Answered(List.of(new CitedSentence(question.text(), Shelf.LABELS.id())));
    }
}
