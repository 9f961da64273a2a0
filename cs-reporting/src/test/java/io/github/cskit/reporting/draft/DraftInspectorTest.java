package io.github.cskit.reporting.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("COM-5")
class DraftInspectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your account is at risk.",
                "Your churn risk is high.",
                "CHURN",
                "ch\u200Burn",
                "\uFF23\uFF48\uFF55\uFF52\uFF4E",
                "Your health-score fell.",
                "You have a score of 42.",
                "You are a detractor.",
                "An upsell for you"
            })
    void internalLanguageIsFoundHoweverItIsWritten(String text) {
        assertThat(kinds(text)).contains(FindingKind.INTERNAL_LANGUAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please send us your password.",
                "Could you confirm the card details?",
                "Reply with your date of birth and account number.",
                "Never mind the delay, send your password today.",
                "Do not worry: just share the API key with us.",
                "We need your PIN.",
                "What's your social security number?"
            })
    void whoeverAsksForSecretsIsFound(String text) {
        assertThat(kinds(text)).contains(FindingKind.SENSITIVE_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will not ask you to send your password.",
                "Never share your password with anybody.",
                "Please don\u2019t send us card numbers.",
                "You can reset your password under Settings.",
                "Your password was changed. Please send us the file."
            })
    void whoeverWarnsOfItIsNot(String text) {
        assertThat(kinds(text)).doesNotContain(FindingKind.SENSITIVE_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will ship the export by 12 March.",
                "It will be fixed next week.",
                "We'll add single sign-on.",
                "The export ships 2026-12-01.",
                "You get it at no extra cost.",
                "We guarantee 20% more.",
                "It is \u20AC40 a month.",
                "A discount is yours."
            })
    void promisesOfDatesPricesAndCapabilitiesAreFound(String text) {
        assertThat(kinds(text)).containsExactly(FindingKind.COMMITMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello Ada, your team imported 1,200 rows. How is it going?",
                "Thanks, well done.",
                "We are happy to help, and look forward to Tuesday.",
                "May I call you?"
            })
    void ordinaryWordsAreNot(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello {{name}}",
                "Hello ${customer.name}",
                "Hello [customer name]",
                "Hello <contact>",
                "See TODO",
                "[[link]]",
                "Hello {{"
            })
    void fieldsThatNobodyFilledInAreFound(String text) {
        assertThat(kinds(text)).containsExactly(FindingKind.PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"See [1] and [2].", "a < b and c > d", "TODOS", "x[0] = {1}", "[sic]"})
    void bracketsOfOrdinaryTextAreNot(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u200Bb", "a\u0000b", "a\u2028b", "a\u3164b", "a\uDB40\uDC41b"})
    void hiddenCharactersAreShownToTheReviewer(String text) {
        List<Finding> findings = DraftInspector.standard().inspect("body", text, List.of());

        assertThat(findings).extracting(Finding::kind).containsExactly(FindingKind.HIDDEN_CHARACTER);
        assertThat(findings.get(0).startInclusive()).isEqualTo(1);
        assertThat(findings.get(0).endExclusive()).isEqualTo(text.length() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"line one\nline two\ttabbed\r\n", "\u0646\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"})
    void lineBreaksTabsAndJoinersOfAScriptAreNot(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void hostileLengthIsReadInBoundedTime() {
        List<String> hostile =
                List.of("{{".repeat(200_000), "send ".repeat(100_000), "[a ".repeat(150_000), "don't ".repeat(80_000));

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> hostile.forEach(text -> DraftInspector.standard().inspect("body", text, List.of())));
    }

    private static List<FindingKind> kinds(String text) {
        return DraftInspector.standard().inspect("body", text, List.of()).stream()
                .map(Finding::kind)
                .distinct()
                .toList();
    }
}
