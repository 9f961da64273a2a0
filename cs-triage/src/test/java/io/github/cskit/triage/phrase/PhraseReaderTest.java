package io.github.cskit.triage.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseReaderTest {

    private final PhraseReader reader = new PhraseReader(new VocabularyBuilder());

    @ParameterizedTest(name = "{0}: {1} tokens, {2} of them its own, {3} after it, {4} words")
    @CsvSource({
        "it crashes, 2, 2, 0, 2",
        "~it crashes, 4, 2, 0, 2",
        "^it crashes, 3, 2, 0, 2",
        "it crashes., 3, 3, 1, 2",
        "can i ?, 3, 3, 0, 2",
        "can i?, 3, 3, 0, 2",
        "error 404 404, 3, 3, 0, 3",
        "crash*, 1, 1, 0, 1",
        "it crash*, 2, 2, 0, 2",
        "'it crash *', 2, 2, 0, 2",
        "*exception, 1, 1, 0, 1",
        "so-slow  it is, 4, 4, 0, 4"
    })
    void aPhraseHasTheTokensThatItsFormSays(String phrase, int tokens, int own, int trail, int words) {
        reader.read(phrase);
        assertThat(reader.count()).isEqualTo(tokens);
        assertThat(Sighting.cue(reader.sighting(700))).isEqualTo(700);
        assertThat(Sighting.tokens(reader.sighting(700))).isEqualTo(own);
        assertThat(Sighting.trail(reader.sighting(700))).isEqualTo(trail);
        assertThat(Sighting.words(reader.sighting(700))).isEqualTo(words);
    }

    @Test
    void caseAccentsAndTheDigitsOfANumberMakeNoDifference() {
        assertThat(tokens("Café number 42")).isEqualTo(tokens("cafe NUMBER 7")).isEqualTo(tokens("cafe number #"));
    }

    @Test
    void aWordABeginningAndAnEndAreThree() {
        assertThat(tokens("error")).isNotEqualTo(tokens("error*"));
        assertThat(tokens("*error")).isNotEqualTo(tokens("error*")).isNotEqualTo(tokens("error"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "'', has no word",
        "?, has no word",
        "~, has no word",
        "*, has no 2 to 12 letters",
        "**, has no 2 to 12 letters",
        "c*, has no 2 to 12 letters",
        "error #*, has no 2 to 12 letters",
        "error 5x*, has no 2 to 12 letters",
        "internationalized*, has no 2 to 12 letters",
        "can i ?*, has no 2 to 12 letters",
        "*error in, must be the end of that word alone",
        "*rro*, must be the end of that word alone",
        "cr*sh, holds (*)",
        "the crash* is, holds (*)",
        "can't, holds (')",
        "漢字, holds (漢)",
        "end.start, has no space after a mark",
        "pneumonoultramicroscopicsilicovolcanoconiosis, has a word of more than 24 letters"
    })
    void whatCouldNotBeFoundIsRefusedWithAReason(String phrase, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.read(phrase))
                .withMessageContaining("The phrase (" + phrase + ")")
                .withMessageContaining(reason);
    }

    @Test
    void thirtyTwoWordsAreEnough() {
        reader.read("a ".repeat(Sighting.MAX_TOKENS));
        assertThat(Sighting.words(reader.sighting(0))).isEqualTo(Sighting.MAX_TOKENS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.read("a ".repeat(Sighting.MAX_TOKENS + 1)))
                .withMessageContaining("has more than 32 words and marks");
    }

    private int[] tokens(String phrase) {
        reader.read(phrase);
        return Arrays.copyOf(reader.tokens(), reader.count());
    }
}
