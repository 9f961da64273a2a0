package io.github.cskit.triage.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("TKT-7")
class TicketQualityTest {

    private static final Instant OPENED = Instant.parse("2026-11-01T00:00:00Z");
    private static final QualityAssessor STANDARD = QualityAssessor.standard();

    @Test
    void aTicketThatSaysEverythingIsCompleteAndSaysWhere() {
        Ticket ticket = ticket(
                "Export fails",
                "As an admin of workspace 4711 I was trying to export the report, but nothing happens.\n"
                        + "Chrome 118 on Windows 11, a ThinkPad, app version 3.2.1.");
        TicketQuality quality = STANDARD.assess(ticket, TicketCategory.BUG_REPORT);
        assertThat(quality.completeness()).isEqualTo(100);
        assertThat(quality.questions()).isEmpty();
        assertThat(quality.found())
                .extracting(found -> found.part().wireName() + ": " + found.wordsIn(ticket))
                .containsExactly(
                        "tried: trying to",
                        "happened: fails",
                        "account: workspace 4711",
                        "role: As an admin",
                        "version: app version 3.2.1",
                        "browser: Chrome",
                        "os: Windows 11",
                        "device: ThinkPad");
    }

    @Test
    void whatIsMissingIsAskedTheWeightiestFirst() {
        TicketQuality quality = STANDARD.assess(ticket("Help", "Please call me"), TicketCategory.BUG_REPORT);
        assertThat(quality.completeness()).isZero();
        assertThat(quality.questions())
                .hasSize(8)
                .startsWith(
                        "What did you try to do, step by step?",
                        "What happened instead? Please copy any error message.",
                        "Which account or workspace is it?");
        assertThat(quality).hasToString("TicketQuality[T-1, 0]");
    }

    @Test
    void aFeatureRequestIsNotAskedForABrowser() {
        TicketQuality quality = STANDARD.assess(ticket("Dark mode", "Please!"), TicketCategory.FEATURE_REQUEST);
        assertThat(quality.missing()).extracting(FormField::part).doesNotContain(IntakePart.BROWSER, IntakePart.OS);
    }

    @Test
    void theAccountThatTheTicketNamesNeedsNoWords() {
        Ticket known = Ticket.builder(TicketId.of("T-1"), OPENED, "Help", "")
                .customer(CustomerId.of("c-1"))
                .build();
        assertThat(STANDARD.assess(known, TicketCategory.BUG_REPORT).found())
                .singleElement()
                .satisfies(found -> assertThat(found.part()).isEqualTo(IntakePart.ACCOUNT))
                .satisfies(found -> assertThat(found.wordsIn(known)).isEmpty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "BROWSER | It happens in Safari",
                "BROWSER | I use Edge at work",
                "BROWSER | only on microsoft edge",
                "OS | on my Mac",
                "OS | I run Ubuntu 22.04",
                "OS | Windows is my system",
                "OS | on win10",
                "DEVICE | on my iPhone",
                "DEVICE | a Pixel 7",
                "VERSION | since v2.3",
                "VERSION | with 4.10.2",
                "VERSION | build 20931",
                "ROLE | I’m the new administrator here",
                "ROLE | as a developer",
                "ACCOUNT | our account id is A-12",
                "TRIED | how do I invite people",
                "TRIED | when we open the list",
                "HAPPENED | it doesn’t load",
                "HAPPENED | it takes 40 seconds",
                "HAPPENED | there is a status 502"
            })
    void peopleSayItInManyWays(IntakePart part, String body) {
        assertThat(parts(body)).contains(part);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "BROWSER | this is an edge case",
                "BROWSER | Edge cases are not handled",
                "BROWSER | a brave decision at the opera",
                "OS | the windows are small",
                "VERSION | the new version is nice",
                "VERSION | Chrome 118.0.5993 is open",
                "VERSION | Chrome version 118",
                "VERSION | internet explorer 11.0.9",
                "VERSION | the server 10.0.0.1 is mine",
                "VERSION | it costs 2.5 euros",
                "ROLE | I am a bit lost. The administrator is away",
                "ACCOUNT | my account is great",
                "ACCOUNT | the workspace. 12 people",
                "DEVICE | a pixel is off",
                "HAPPENED | it takes time",
                "TRIED | thanks for trying"
            })
    void whatOnlyLooksLikeItIsNotTakenForIt(IntakePart part, String body) {
        assertThat(parts(body)).doesNotContain(part);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Browser: Netscape",
                "**Browser:** Netscape",
                "- Browser: Netscape",
                "### Browser\n\nNetscape",
                "Browser\nNetscape",
                "**Web browser**:\nNetscape"
            })
    void anAnswerStandsBesideOrBelowItsHeading(String body) {
        assertThat(STANDARD.assess(ticket("Help", body), TicketCategory.BUG_REPORT)
                        .found())
                .singleElement()
                .satisfies(found -> assertThat(found.part()).isEqualTo(IntakePart.BROWSER))
                .satisfies(
                        found -> assertThat(found.wordsIn(ticket("Help", body))).isEqualTo("Netscape"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Browser:",
                "Browser: [e.g. chrome, safari]",
                "Browser: e.g. Firefox",
                "### Browser\n<!-- Chrome, Firefox -->",
                "### Browser\n<!-- Chrome\nFirefox -->\n",
                "### Browser\n\n_No response_",
                "Browser: <chrome>",
                "Browser: -",
                "Browser:\n\nThank you very much",
                "- OS: [e.g. iOS]\n- Browser [e.g. chrome, safari]\n- Version [e.g. 22]"
            })
    void theExamplesOfATemplateAreNoAnswers(String body) {
        assertThat(parts(body)).doesNotContain(IntakePart.BROWSER, IntakePart.VERSION, IntakePart.OS);
    }

    @Test
    void aHostReplacesTheFormsAlsoInAnotherLanguage() {
        TicketForm german = new TicketForm(List.of(
                new FormField(IntakePart.BROWSER, "Welches Programm", "Welches Programm benutzen Sie?", 40),
                new FormField(IntakePart.HAPPENED, "Was geschah", "Was geschah?", 60)));
        QualityAssessor own = QualityAssessor.of(TicketForms.standard().with(TicketCategory.BUG_REPORT, german));
        TicketQuality quality =
                own.assess(ticket("Hilfe", "Welches Programm?\nKonqueror\n"), TicketCategory.BUG_REPORT);
        assertThat(quality.completeness()).isEqualTo(40);
        assertThat(quality.questions()).containsExactly("Was geschah?");
        String json = JsonCodec.standard().write(TicketForms.standard());
        assertThat(TicketForms.parse(json)).isEqualTo(TicketForms.standard());
    }

    @Test
    void formsThatCannotBeAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new TicketForm(List.of(
                        new FormField(IntakePart.OS, "System", "Which?", 50),
                        new FormField(IntakePart.OS, "System again", "Which?", 40))))
                .withMessageContainingAll("two of os", "sum to 90");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new FormField(IntakePart.OS, "System:", "A --> b", 0))
                .withMessageContainingAll("label", "question", "weight");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new TicketForms(Map.of()))
                .withMessageContaining("forms[how-to-question]");
    }

    @Test
    @Tag("TKT-10")
    void tenMegabytesOfAnythingAreReadInOnePass() {
        List<String> hostile = List.of(
                "a".repeat(10_000_000),
                "\n".repeat(10_000_000),
                "<!--".repeat(2_500_000),
                "as a ".repeat(2_000_000),
                "account id ".repeat(900_000),
                "Browser:\n".repeat(1_100_000),
                "\ud83d\ude00".repeat(5_000_000));
        assertTimeoutPreemptively(
                Duration.ofMinutes(5),
                () -> hostile.forEach(body -> assertThat(STANDARD.assess(ticket("", body), TicketCategory.BUG_REPORT)
                                .completeness())
                        .isLessThan(100)));
    }

    private static List<IntakePart> parts(String body) {
        return STANDARD.assess(ticket("Hello", body), TicketCategory.BUG_REPORT).found().stream()
                .map(PartFound::part)
                .toList();
    }

    private static Ticket ticket(String title, String body) {
        return Ticket.builder(TicketId.of("T-1"), OPENED, title, body).build();
    }
}
