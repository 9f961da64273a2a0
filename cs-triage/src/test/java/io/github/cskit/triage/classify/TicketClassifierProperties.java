package io.github.cskit.triage.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.CueEvidence;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketField;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("TKT-2")
@Tag("TKT-10")
class TicketClassifierProperties {

    private static final TicketClassifier CLASSIFIER = TicketClassifiers.standard();
    private static final List<String> PIECES = List.of(
            "it keeps crashing",
            "HOW DO I",
            "please add",
            "docs",
            "’",
            "'",
            " ",
            "  ",
            "\n",
            "\r\n",
            "?",
            "!",
            ". ",
            "```",
            "<!--",
            "-->",
            "\n\tat a.b.C(D.java:1)",
            "http://x.y",
            "1.2.3",
            "\u0301",
            "\u200D",
            "é",
            "ß",
            "İ",
            "\uD83D\uDE00",
            "ｃｒａｓｈ",
            "no longer",
            "slow",
            "doesn't work",
            "*",
            "_",
            "#",
            "-",
            "error",
            "أ",
            "漢字");

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> unicode =
                Arbitraries.strings().all().ofMaxLength(300).filter(TicketClassifierProperties::wellFormed);
        Arbitrary<String> mixed = Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
        Arbitrary<String> spaced = Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join(" ", pieces));
        return Arbitraries.oneOf(unicode, mixed, spaced);
    }

    @Property(tries = 2000, seed = "20261130")
    void anyTextGivesAValidClassificationAndTheSameOneAgain(
            @ForAll("anyText") String title, @ForAll("anyText") String body) {
        Ticket ticket = Tickets.of(title, body);
        Classification result = CLASSIFIER.classify(ticket);

        assertThat(result.ticket()).isEqualTo(ticket.id());
        assertThat(result.probabilities().values().stream().mapToDouble(p -> p).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(CLASSIFIER.classify(ticket)).isEqualTo(result);
    }

    @Property(tries = 2000, seed = "20261201")
    void everySpanLiesInTheTextAndBeginsAndEndsWithAWord(
            @ForAll("anyText") String title, @ForAll("anyText") String body) {
        Ticket ticket = Tickets.of(title, body);
        for (CueEvidence found : CLASSIFIER.classify(ticket).evidence()) {
            String field = found.field() == TicketField.TITLE ? title : body;
            assertThat(found.end()).isLessThanOrEqualTo(field.length());
            String words = found.wordsIn(ticket);
            assertThat(Character.isLetterOrDigit(words.codePointAt(0)))
                    .as(words)
                    .isTrue();
            int last = words.codePointBefore(words.length());
            assertThat(Character.isLetterOrDigit(last) || last == '?').as(words).isTrue();
        }
    }

    @Property(tries = 1000, seed = "20261202")
    void aSpanOfACueReadAloneIsACue(@ForAll("anyText") String body) {
        Ticket ticket = Tickets.of("", body);
        for (CueEvidence found : CLASSIFIER.classify(ticket).evidence()) {
            // words that no cue names are shown where they speak for the best category, which alone may be another
            if (!found.cue().equals("wording")) {
                Classification alone = CLASSIFIER.classify(Tickets.of("", found.wordsIn(ticket)));
                assertThat(alone.evidence()).as(found.wordsIn(ticket)).isNotEmpty();
            }
        }
    }

    private static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
