package io.github.cskit.triage.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.Checks;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("TKT-10")
class HostileTextTest {

    private static final TicketClassifier CLASSIFIER = TicketClassifiers.standard();

    @ParameterizedTest(name = "10 MB of {0}")
    @ValueSource(
            strings = {
                "a",
                "it keeps crashing ",
                "\u0301",
                "e\u0301\u0302",
                "?",
                "<!--",
                "```\n",
                "\n",
                " ",
                "at a.b(",
                "at a\n",
                "http://",
                "1.",
                "\uD83D\uDE21",
                "\u202E\u200B",
                "crash",
                "please please please ",
                "\0",
                "how do i how do "
            })
    void aTicketOfTheGreatestSizeIsClassifiedQuickly(String part) {
        String text = part.repeat(Checks.MAX_TEXT / part.length());
        Ticket ticket = Tickets.of(text, text);
        CLASSIFIER.classify(ticket);

        // 200 of them: far more than the time of one machine's hiccup, far less than reading 4 GB would take
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 200; i++) {
                Classification result = CLASSIFIER.classify(ticket);
                assertThat(result.evidence()).hasSizeLessThanOrEqualTo(24);
            }
        });
    }

    @ParameterizedTest(name = "{0} characters before the end")
    @ValueSource(ints = {100, 4_000})
    void theEndOfAGreatTicketIsRead(int distance) {
        String filler = "lorem ipsum ".repeat(10_000);
        String text = filler + "The export button crashes. " + "x".repeat(distance - 30);
        assertThat(CLASSIFIER.classify(Tickets.of("", text)).evidence())
                .anySatisfy(
                        found -> assertThat(found.wordsIn(Tickets.of("", text))).contains("crash"));
    }
}
