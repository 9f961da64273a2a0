package io.github.cskit.triage.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.CueEvidence;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketField;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardTicketClassifierTest {

    private static final TicketClassifier CLASSIFIER = TicketClassifiers.standard();

    static Stream<Arguments> examples() throws IOException {
        try (InputStream in = StandardTicketClassifierTest.class.getResourceAsStream("examples.tsv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line -> line.split("\t", -1))
                    .map(parts -> Arguments.of(
                            parts[0], parts[1], parts[2].replace("\\n", "\n").replace("\\t", "\t")));
        }
    }

    @Tag("TKT-1")
    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("examples")
    void anExampleIsRecognised(String category, String title, String body) {
        Classification result = CLASSIFIER.classify(Tickets.of(title, body));
        assertThat(result.category()).as(() -> result.evidence().toString()).isEqualTo(TicketCategory.parse(category));
    }

    @Tag("TKT-1")
    @Test
    void thereAreTenExamplesOfEachCategory() throws IOException {
        for (TicketCategory category : TicketCategory.values()) {
            assertThat(examples().filter(each -> category.wireName().equals(each.get()[0])))
                    .as(category.wireName())
                    .hasSizeGreaterThanOrEqualTo(10);
        }
    }

    @Tag("TKT-2")
    @Test
    void aResultCarriesAllSevenProbabilitiesAndSaysThatTheyAreNotCalibrated() {
        Classification result = CLASSIFIER.classify(Tickets.of("The app crashes", "It crashes when I open a file."));
        assertThat(result.probabilities()).containsOnlyKeys(TicketCategory.values());
        assertThat(result.calibrated()).isFalse();
        assertThat(result.abstained()).isFalse();
        assertThat(result.model().name()).isEqualTo("cues");
    }

    @Tag("TKT-2")
    @Test
    void theEvidencePointsAtTheWordsThatSpoke() {
        Ticket ticket = Tickets.of("Reports are sluggish", "They take forever to load.");
        Classification result = CLASSIFIER.classify(ticket);
        assertThat(result.evidence()).anySatisfy(found -> {
            assertThat(found.field()).isEqualTo(TicketField.TITLE);
            assertThat(found.wordsIn(ticket)).contains("sluggish");
            assertThat(found.category()).isEqualTo(TicketCategory.PERFORMANCE_ISSUE);
            assertThat(found.weight()).isPositive();
        });
        assertThat(result.evidence())
                .anySatisfy(found -> assertThat(found.wordsIn(ticket)).contains("take forever"));
    }

    @Tag("TKT-2")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                " \n ",
                "ok",
                "asdf qwer zxcv uiop hjkl bnm",
                "Love it, best app ever! Five stars!!!",
                "Thank you so much, great work!",
                "Please send us a refund, we were charged twice for our subscription.",
                "Bonjour, je ne peux pas me connecter avec mon mot de passe, merci de votre aide.",
                "Die Anwendung ist nach dem Update nicht mehr zu starten, bitte um Hilfe.",
                "アプリが起動しません。直してください。",
                "Приложение не открывается после обновления, исправьте пожалуйста"
            })
    void aPersonDecidesOnWhatIsNoneOfTheSevenOrNotEnglish(String body) {
        assertThat(CLASSIFIER.classify(Tickets.of("", body)).abstained()).isTrue();
    }

    @Tag("TKT-2")
    @ParameterizedTest(name = "{1}")
    @MethodSource("examples")
    void aPersonDecidesUnlessOneCategoryIsLikelyAndWellAhead(String category, String title, String body) {
        Classification result = CLASSIFIER.classify(Tickets.of(title, body));
        double best = result.probabilities().get(result.category());
        double second = result.probabilities().entrySet().stream()
                .filter(each -> each.getKey() != result.category())
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElseThrow();
        assertThat(result.abstained() || (best >= 0.50 && best - second >= 0.20))
                .as("%s: %s against %s", category, best, second)
                .isTrue();
    }

    @Tag("TKT-1")
    @ParameterizedTest(name = "{0} is no wish, {1} is")
    @CsvSource({
        "Import 4.0: rows are swapped, Import rows from a second sheet",
        "Report shows last year, Report the hours of last year",
        "Export ends at 500 lines, Export more than 500 lines"
    })
    void aThingNamedFirstIsNoWish(String statement, String wish) {
        assertThat(CLASSIFIER.classify(Tickets.of(statement, "")).category()).isEqualTo(TicketCategory.BUG_REPORT);
        assertThat(CLASSIFIER.classify(Tickets.of(wish, "")).category()).isEqualTo(TicketCategory.FEATURE_REQUEST);
    }

    @Tag("TKT-1")
    @ParameterizedTest(name = "{0} asks for something new, {1} how to connect")
    @CsvSource({
        "Please add SCIM, How do we connect SCIM to our directory?",
        "Any plans for a Jira integration, Does the Jira integration support custom fields?",
        "We need an API for rosters, Which endpoint of the API lists rosters?"
    })
    void anInterfaceThatDoesNotExistIsAWish(String wish, String question) {
        assertThat(CLASSIFIER.classify(Tickets.of(wish, "")).category()).isEqualTo(TicketCategory.FEATURE_REQUEST);
        assertThat(CLASSIFIER.classify(Tickets.of(question, "")).category())
                .isEqualTo(TicketCategory.INTEGRATION_QUESTION);
    }

    @Tag("TKT-2")
    @ParameterizedTest(name = "{0} speaks no more for a bug than {1} does")
    @CsvSource({
        "It no longer crashes, crashes the app",
        "It never crashes, It crashes",
        "Works without any problems, Has problems",
        "There were no errors at all, There were errors"
    })
    void aNegatedComplaintIsNoComplaint(String negated, String plain) {
        assertThat(bugIn(negated)).isLessThan(bugIn(plain));
        assertThat(CLASSIFIER.classify(Tickets.of("", negated)).evidence())
                .filteredOn(found -> found.category() == TicketCategory.BUG_REPORT)
                .allSatisfy(found -> assertThat(found.weight()).isNegative());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "It doesn't work",
                "It doesn’t work",
                "It doesnt work",
                "IT DOESN'T WORK",
                "It doesn't\u00A0work",
                "Ｉｔ ｄｏｅｓｎ'ｔ ｗｏｒｋ",
                "It does\u00ADn't wo\u200Brk",
                "It **doesn't work**",
                "It d\u00F6e\u0308sn't w\u0300ork"
            })
    void spellingByCaseWidthApostropheOrAccentMakesNoDifference(String body) {
        assertThat(CLASSIFIER.classify(Tickets.of("", body)).evidence())
                .anySatisfy(found -> assertThat(found.cue()).isEqualTo("not-working"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"The debugger manual", "A slowenian customer", "crashpad is installed", "the bugle player"})
    void aCueInsideAnotherWordIsNoCue(String body) {
        assertThat(CLASSIFIER.classify(Tickets.of("", body)).evidence())
                .noneSatisfy(found -> assertThat(found.cue()).isIn("bug-word", "slow", "crash"));
    }

    @Test
    void wordsInCodeAndCommentsOfTemplatesDoNotSpeak() {
        String text = "Numbers look fine.\n```\nplease add dark mode\n```\n<!-- the app is very slow -->\n";
        assertThat(CLASSIFIER.classify(Tickets.of("", text)).evidence())
                .extracting(CueEvidence::cue)
                .doesNotContain("please-add", "slow");
    }

    @Test
    void boxesOfAFormThatNobodyTickedDoNotSpeak() {
        Ticket ticket = Tickets.of(
                "",
                "I'm submitting a\n- [ ] bug report\n* [ ] documentation issue\n[ ] question\n- [x] feature request\n");
        assertThat(CLASSIFIER.classify(ticket).evidence())
                .extracting(found -> found.wordsIn(ticket))
                .contains("feature request")
                .noneMatch(words -> words.contains("bug") || words.contains("documentation"));
    }

    private static double bugIn(String text) {
        return CLASSIFIER.classify(Tickets.of("", text)).probabilities().get(TicketCategory.BUG_REPORT);
    }
}
