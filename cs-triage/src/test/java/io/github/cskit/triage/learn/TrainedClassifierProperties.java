package io.github.cskit.triage.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketField;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("TKT-3")
@Tag("TKT-10")
class TrainedClassifierProperties {

    private static final TrainedClassifier TRAINED = TicketTrainer.standard().train(Lessons.ofThreeDesks(8));
    private static final TrainedClassifier READ = read();
    private static final List<String> PIECES = List.of(
            "lorry",
            "Invoice",
            "the",
            "dock",
            " ",
            "\n",
            "```",
            "<!--",
            "-->",
            "? ",
            "! ",
            ". ",
            "# ",
            "**",
            "- ",
            "http://x.y",
            "12",
            "\u0301",
            "\u200D",
            "İ",
            "\uD83D\uDE00",
            "漢字",
            "at a.b(C:1)",
            "'",
            "’",
            "\0",
            "~~~\n");

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> unicode = Arbitraries.strings()
                .all()
                .ofMaxLength(300)
                .filter(text ->
                        text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
        Arbitrary<String> mixed = Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(unicode, mixed);
    }

    @Property(tries = 1500, seed = "20261125")
    void anyTextGetsAValidAnswerAndTheSameOneFromTheFile(
            @ForAll("anyText") String title, @ForAll("anyText") String body) {
        Ticket ticket = Lessons.ticket("t", title, body);
        LabelClassification answer = TRAINED.classify(ticket);

        assertThat(answer.probabilities().values().stream().mapToDouble(p -> p).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(TRAINED.classify(ticket)).isEqualTo(answer);
        assertThat(READ.classify(ticket).probabilities()).isEqualTo(answer.probabilities());
    }

    @Property(tries = 1500, seed = "20261126")
    void everySpanLiesInTheTextAndNoneTouchesAnother(@ForAll("anyText") String title, @ForAll("anyText") String body) {
        Ticket ticket = Lessons.ticket("t", title, body);
        List<LabelEvidence> evidence = TRAINED.explain(ticket);
        for (LabelEvidence each : evidence) {
            String field = each.field() == TicketField.TITLE ? title : body;
            assertThat(each.end()).isLessThanOrEqualTo(field.length());
            assertThat(each.wordsIn(ticket)).isNotBlank();
            assertThat(evidence.stream().filter(other -> touches(each, other))).containsExactly(each);
        }
    }

    private static boolean touches(LabelEvidence one, LabelEvidence other) {
        return one.field() == other.field() && one.start() < other.end() && other.start() < one.end();
    }

    private static TrainedClassifier read() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TRAINED.write(bytes);
            return TrainedClassifier.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException never) {
            throw new AssertionError(never);
        }
    }
}
