package io.github.cskit.triage.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @Test
    void twoWordsShareTheirFormOnlyIfTheyAreEqual() {
        SplittableRandom random = new SplittableRandom(20_261_125L);
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            String word = (random.nextBoolean() ? "a" : "b").repeat(random.nextInt(10))
                    + (random.nextInt(3) == 0 ? "ab" : "z").repeat(random.nextInt(1, 7))
                    + "a".repeat(random.nextInt(3));
            Spelling spelling = spelled(word);
            assertThat(words.putIfAbsent(spelling.key() + " " + spelling.head(), word))
                    .isIn(null, word);
        }
        assertThat(words).hasSizeGreaterThan(500);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "a",
                "ab",
                "crash",
                "twelveletter",
                "thirteenthone",
                "internationalisations",
                "xyzxyzxyzxyzxyzxyzxyzxyz"
            })
    void beginningsAndEndsAreThoseOfTheWord(String word) {
        Spelling spelling = spelled(word);
        for (int length = 1; length <= Math.min(word.length(), Spelling.HALF); length++) {
            assertThat(spelling.first(length))
                    .isEqualTo(spelled(word.substring(0, length)).key());
            assertThat(spelling.last(length))
                    .isEqualTo(spelled(word.substring(word.length() - length)).key());
        }
    }

    @Test
    void lettersEndWhereTheTextOrTheWordDoes() {
        Spelling spelling = new Spelling();
        assertThat(spelling.addLetters("Éclair2", 0, 7)).isEqualTo(6);
        assertThat(spelling.addLetters("eclairs", 6, 6)).isEqualTo(6);
        assertThat(spelling.length()).isEqualTo(6);
        assertThat(spelling.key()).isEqualTo(spelled("eclair").key());
        assertThat(spelling.hash()).isEqualTo(spelled("eclair").hash());
        assertThat(spelling.stem()).isEqualTo(spelled("eclai").hash());
        assertThat(spelled("eclai").hasStem()).isFalse();
        spelling.clear();
        assertThat(spelling.length()).isZero();
        assertThat(spelling.hash()).isZero();
    }

    private static Spelling spelled(String word) {
        Spelling spelling = new Spelling();
        assertThat(spelling.addLetters(word, 0, word.length())).isEqualTo(word.length());
        return spelling;
    }
}
