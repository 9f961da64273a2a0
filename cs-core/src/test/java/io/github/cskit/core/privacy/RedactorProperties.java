package io.github.cskit.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("AIA-3")
class RedactorProperties {

    private static final Redactor REDACTOR = Redactor.standard().knowingNames(List.of("Dana Whitfield", "田中 太郎"));

    /** Pieces that finders look for, and pieces that change what stands beside them. */
    private static final List<String> PIECES = List.of(
            "ada@example.com",
            "@",
            "%40",
            "(at)",
            " at ",
            " dot com",
            ".com",
            "example",
            "+1 415 555 0132",
            "+",
            "415-555-0132",
            "0171/1234567",
            "4111 1111 1111 1111",
            "378282246310005",
            "DE89370400440532013000",
            "DE89 3704 0044 0532 0130 00",
            "123-45-6789",
            "529.982.247-25",
            "10.0.0.1",
            "10.0.0.0/8",
            "fe80::1",
            "::",
            "::1",
            ":",
            "password",
            "password: ",
            "pin ",
            "is ",
            "for ",
            "hunter2",
            "token=",
            "Bearer ",
            "abc123def456ghi789",
            "AKIAIOSFODNN7EXAMPLE",
            "eyJhbGciOiJIUzI1NiJ9.",
            "eyJzdWIiOiIxIn0",
            "https://",
            "u:p@",
            "postgres://a:b@c/d",
            "-----BEGIN PRIVATE KEY-----",
            "-----END PRIVATE KEY-----",
            "MIIEvQIBADANBgkqhkiG9w0BAQ",
            "Dana",
            "Whitfield",
            "dana",
            "田中",
            "太郎",
            "さん",
            "phone ",
            "call ",
            "SSN ",
            "version ",
            "order ",
            "[email-1]",
            "[phone-2]",
            "[",
            "]",
            "1",
            "22",
            "333",
            "4444",
            "55555",
            "-",
            ".",
            "/",
            ",",
            ";",
            " ",
            "  ",
            "\n",
            "\t",
            "'",
            "\"",
            "<",
            ">",
            "(",
            ")",
            "#",
            "$",
            "a",
            "Z",
            "é",
            "ß",
            "я",
            "م",
            "क",
            "ไ",
            "中",
            "\u200B",
            "\u202E",
            "\u0301",
            "\uD83D\uDE21",
            "\uD800",
            "\uFFFF",
            "\0",
            "１２３",
            "＠",
            "．",
            "x",
            "_",
            "=",
            "&",
            "?",
            "*",
            "\\",
            "|");

    /** With what only the cautious one looks for. */
    private static final List<String> CAUTIOUS_PIECES = Stream.concat(
                    PIECES.stream(),
                    Stream.of(
                            "http://",
                            "ab://",
                            "www.",
                            "example.com",
                            "shop.example.co.uk/",
                            "x=1&y",
                            "2026-10-05",
                            "5.10.2026",
                            "05/2026",
                            "12 Mar",
                            " 1984",
                            "March 12, ",
                            "14:03:22",
                            "T14:03:22.120Z",
                            "timestamp=",
                            "ERROR ",
                            "SW1A 1AA",
                            "DN55",
                            " 1PT",
                            "AB51 ",
                            "ABC",
                            "07 AB ",
                            "123",
                            "AA-BB-CC-DD-EE-FF",
                            "aabb.ccdd.",
                            "eeff",
                            "[url-1]",
                            "[date-2]",
                            "[post-code-1]",
                            "[plate-1]",
                            "AB",
                            "12"))
            .toList();

    @Property(tries = 2, seed = "4")
    void redactingWhatIsRedactedChangesNothing(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 30_000; i++) {
            String text = text(random);
            String once = REDACTOR.redact(text).text();
            Redaction twice = REDACTOR.redact(once);
            assertThat(twice.text()).as(() -> "of " + text).isEqualTo(once);
            assertThat(twice.found()).isEmpty();
        }
    }

    @Property(tries = 2, seed = "7")
    void redactingCautiouslyWhatIsRedactedChangesNothing(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Redactor cautious = REDACTOR.cautious();
        for (int i = 0; i < 30_000; i++) {
            String text = text(random, CAUTIOUS_PIECES);
            Redaction redaction = cautious.redact(text);
            assertThat(cautious.redact(redaction.text()).text())
                    .as(() -> "of " + text)
                    .isEqualTo(redaction.text());
            int last = 0;
            for (RedactedSpan span : redaction.found()) {
                assertThat(span.start()).as(() -> "of " + text).isGreaterThanOrEqualTo(last);
                last = span.end();
            }
        }
    }

    @Property(tries = 2, seed = "5")
    void whatIsNotFoundStaysAsItWas(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 10_000; i++) {
            String text = text(random);
            Redaction redaction = REDACTOR.redact(text);
            StringBuilder rebuilt = new StringBuilder();
            int last = 0;
            for (RedactedSpan span : redaction.found()) {
                assertThat(span.start()).isGreaterThanOrEqualTo(last);
                rebuilt.append(text, last, span.start()).append(span.placeholder());
                last = span.end();
            }
            assertThat(rebuilt.append(text.substring(last))).hasToString(redaction.text());
        }
    }

    @Property(tries = 500, seed = "6")
    void anAddressIsFoundInTextOfAnyScript(@ForAll("scripts") String before, @ForAll("scripts") String after) {
        String text = before + " ada@example.com " + after;
        Redaction redaction = REDACTOR.redact(text);

        assertThat(redaction.text()).isEqualTo(before + " [email-1] " + after);
    }

    /** Words of twenty scripts, with marks of direction and of no width between them. */
    @Provide
    Arbitrary<String> scripts() {
        return Arbitraries.of(
                        "hello",
                        "γειά",
                        "привет",
                        "բարեւ",
                        "שלום",
                        "سلام",
                        "नमस्ते",
                        "হ্যালো",
                        "ਸਤਿ",
                        "નમસ્તે",
                        "வணக்கம்",
                        "నమస్కారం",
                        "ನಮಸ್ಕಾರ",
                        "ഹലോ",
                        "สวัสดี",
                        "ສະບາຍດີ",
                        "བཀྲ",
                        "မင်္ဂလာပါ",
                        "გამარჯობა",
                        "ሰላም",
                        "ជំរាប",
                        "ᠰᠠᠢᠨ",
                        "こんにちは",
                        "カタカナ",
                        "你好",
                        "안녕",
                        "\u200E",
                        "\u200F",
                        "\u202A",
                        "\u202C",
                        "\u2066",
                        "\u2069",
                        "\u200B",
                        "\u200D",
                        "\uFEFF",
                        "\uD83D\uDC4D")
                .list()
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    private static String text(SplittableRandom random) {
        return text(random, PIECES);
    }

    private static String text(SplittableRandom random, List<String> some) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(9);
        for (int i = 0; i < pieces; i++) {
            text.append(some.get(random.nextInt(some.size())));
        }
        return text.toString();
    }
}
