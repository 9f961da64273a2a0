package io.github.cskit.core.privacy;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.cskit.core.validation.Checks;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time is linear in the length of a text, whatever the text is: reading any of these twice over would take hours. */
@Tag("AIA-3")
@Tag("TKT-10")
class HostileRedactionTest {

    private static final Redactor REDACTOR = Redactor.standard().knowingNames(List.of("Dana Whitfield", "aa aa aa"));

    @ParameterizedTest(name = "ten million characters of {0}")
    @ValueSource(strings = {"a", "a@", "1 ", "password:"})
    void aTextOfTheGreatestSizeIsReadInSeconds(String part) {
        String text = part.repeat(Checks.MAX_TEXT / part.length());

        assertTimeout(Duration.ofSeconds(20), () -> REDACTOR.redact(text));
    }

    @ParameterizedTest(name = "a million characters of {0}")
    @ValueSource(
            strings = {
                "a",
                "1",
                "1 ",
                "1-",
                "12.",
                "a@",
                "a%40",
                "@1.1.",
                "(at)a",
                "a at b dot ",
                "+1 ",
                "(1)",
                ":",
                "::1",
                "f:",
                "eyJ-",
                "eyJaaaaaaaa.",
                "sk-",
                "AIza-",
                "ghp_",
                "-----BEGIN PRIVATE KEY-----",
                "-----BEGIN ",
                "://",
                "://a",
                "a:a@://",
                "password:",
                "password is ",
                "password=\"",
                "password for a ",
                "pin:",
                "token:é",
                "token ",
                "&a",
                "de89",
                "DE8",
                "aa ",
                "phone ",
                "phone 1 ",
                "[email-",
                "\u200B",
                "e\u0301",
                "\uD83D\uDE21",
                "電話1",
                "\n"
            })
    void aMillionCharactersAreReadInSecondsWhateverTheyAre(String part) {
        String text = part.repeat(1_000_000 / part.length());

        assertTimeout(Duration.ofSeconds(20), () -> REDACTOR.redact(text));
    }

    @ParameterizedTest(name = "a million characters of {0}, cautiously")
    @ValueSource(
            strings = {
                "a",
                "1",
                "1 ",
                "a.",
                "a-",
                ".com",
                "a.com",
                "a.com:1/",
                "://",
                "a://",
                "a://[",
                "https://a@b.co",
                "http://x ",
                "/日",
                "2026-",
                "1/1/",
                "1.1.2026",
                "2026-10-05 14:03:22 ",
                "may ",
                "may 5, ",
                "14:03:22,1",
                "T10:",
                "A9 ",
                "A9 9AA",
                "AB51 ",
                "AAA 1",
                "07 A ",
                "aa-",
                "aabb.",
                "error ",
                "\n",
                "[url-",
                "\u200B",
                "\uD83D\uDE21"
            })
    void aMillionCharactersAreReadInSecondsCautiously(String part) {
        String text = part.repeat(1_000_000 / part.length());

        assertTimeout(Duration.ofSeconds(20), () -> REDACTOR.cautious().redact(text));
    }

    @ParameterizedTest(name = "a hundred thousand of {0} before each sign")
    @ValueSource(strings = {"a", "a.", "1", "\u00E9", "%40", "'"})
    void aHundredThousandLettersBeforeTheSignAreNoTrap(String part) {
        String text = (part.repeat(100_000) + "@").repeat(20);

        assertTimeout(Duration.ofSeconds(20), () -> REDACTOR.redact(text));
    }
}
