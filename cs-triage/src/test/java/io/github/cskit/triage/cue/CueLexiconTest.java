package io.github.cskit.triage.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.triage.wording.WordModel;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueLexiconTest {

    private static final String CUES = """
            # a comment
            set very = very|so
            [lame] perf=2 bug=-0.5
            $very lame
            [question] howto=1
            can i ?
            [start] feature=1.5 title=4
            ~add
            [trace] bug=1 +code
            *exception
            [open] bug=1
            crash*
            [not] feature=0 +guard
            no crash*
            """;

    private final CueEngine engine = new CueEngine(
            CueLexicon.parse(CUES), WordModel.silent(), ReadingPolicy.standard(), AbstentionPolicy.standard());

    @ParameterizedTest(name = "{0} / {1} says {2}")
    @CsvSource({
        "It is very  lame, , lame",
        "so-lame it is, , lame",
        "so. Lame, , ",
        "solame, , ",
        "Can I?, , question",
        "can I go?, , ",
        "Add this, , start",
        "'', add this, start",
        "x, add this, ",
        "x, NullPointerException, trace",
        "x, Exceptional, ",
        "Crashes, , open",
        "Xcrash, , ",
        "No crashes, , not"
    })
    void aPhraseIsFoundWhereItsFormSays(String title, String body, String cue) {
        List<String> found = classify(title, body == null ? "" : body).evidence().stream()
                .map(evidence -> evidence.cue())
                .distinct()
                .toList();
        List<String> expected = cue == null || "not".equals(cue) ? List.of() : List.of(cue);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aCueCountsInATitleWhatItSays() {
        assertThat(classify("Add this", "").evidence().get(0).weight()).isEqualTo(6.0);
    }

    @Test
    void aCueSpeaksForSomeAndAgainstOthers() {
        Classification result = classify("x", "very lame");
        assertThat(result.category()).isEqualTo(TicketCategory.PERFORMANCE_ISSUE);
        assertThat(result.evidence()).extracting(e -> Math.signum(e.weight())).containsExactly(1.0, -1.0);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a phrase first, before the first cue",
        "set nothing, no equals sign",
        "[] bug=1, no name",
        "[a] bug, not a weight",
        "[a] cat=1, CAT",
        "[a] bug=x, x"
    })
    void aFileThatIsNotWellFormedIsRefusedNamingTheLine(String line, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CueLexicon.parse("# one\n" + line))
                .withMessageContaining("Line 2")
                .withMessageContaining(reason);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"é漢", "?", "*"})
    void aPhraseWithoutWordsOrWithForeignLettersIsRefused(String phrase) {
        assertThatIllegalArgumentException().isThrownBy(() -> CueLexicon.parse("[a] bug=1\n" + phrase));
    }

    @Test
    void theShippedCuesAreThousandsAndHaveTheSameFingerprintEachTime() {
        CueLexicon one = CueLexicon.load();
        assertThat(one.phrases().size()).isGreaterThan(10_000);
        assertThat(CueLexicon.load().fingerprint()).isEqualTo(one.fingerprint());
        assertThat(one.cues()).anyMatch(Cue::structural);
    }

    private Classification classify(String title, String body) {
        return engine.classify(
                Ticket.builder(TicketId.of("t"), Instant.EPOCH, title, body).build());
    }
}
