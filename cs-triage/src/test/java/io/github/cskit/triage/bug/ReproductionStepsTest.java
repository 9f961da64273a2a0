package io.github.cskit.triage.bug;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ESC-5")
class ReproductionStepsTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "It breaks.\n\nSteps to reproduce:\n1. Open the plan\n2. Press print\n\nExpected: a page\nActual: nothing",
                        List.of("Open the plan", "Press print")),
                Arguments.of("**Steps to Reproduce**\n- open\n- close\n\nThanks!", List.of("open", "close")),
                Arguments.of(
                        "How to reproduce: open the plan and press print", List.of("open the plan and press print")),
                Arguments.of(
                        "Repro: 1) log in 2) log out 3) log in again", List.of("log in", "log out", "log in again")),
                Arguments.of("Broken since May.\n1. Log in\n2. Save\nThen it hangs.", List.of("Log in", "Save")),
                Arguments.of("Step 1: Log in\nStep 2: Save", List.of("Log in", "Save")),
                Arguments.of("I did this: 1. log in 2. save", List.of("log in", "save")),
                Arguments.of(
                        "Our plan is odd. When I print it in landscape the last column is cut. Sad.",
                        List.of("When I print it in landscape the last column is cut.")),
                Arguments.of(
                        "if an import fails half way and we run it again, carriers are lost",
                        List.of("if an import fails half way and we run it again, carriers are lost")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void stepsAreTakenFromTheTicket(String text, List<String> steps) {
        assertThat(ReproductionSteps.find(text)).isEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "It does not work.",
                "Two gone on Monday, one on Wednesday. No trace in the history.",
                "We run 4.0.1. It costs 1.5 pallets, 2.5 hours.",
                "When will it be fixed for all of us?",
                "1. only one thing"
            })
    void whereTheTicketDoesNotSayThereAreNone(String text) {
        assertThat(ReproductionSteps.find(text)).isEmpty();
    }

    @Test
    void longAndHostileTextsEndSoon() {
        List<String> texts = List.of(
                "1. ".repeat(2_000_000),
                "steps:\n".repeat(500_000),
                "when ".repeat(1_000_000),
                "\n".repeat(3_000_000),
                "a".repeat(5_000_000));

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> texts.forEach(
                        text -> assertThat(ReproductionSteps.find(text)).hasSizeLessThanOrEqualTo(30)));
    }
}
