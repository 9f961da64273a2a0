package io.github.cskit.triage.cue;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Texts of phrases, whole and cut, with everything between them that a ticket may hold and that could lead a reader of
 * words astray. The same seed gives the same texts. Not thread-safe.
 */
final class PhraseTexts {

    private static final List<String> BETWEEN = List.of(
            " ",
            " ",
            " ",
            " ",
            " ",
            " ",
            "  ",
            ", ",
            "-",
            " - ",
            ". ",
            "! ",
            "? ",
            "?",
            ".",
            ": ",
            "; ",
            "\n",
            "\n\n",
            "\r\n",
            " (",
            ") ",
            "/",
            "_",
            "\"",
            "",
            "",
            "'",
            "\u2019",
            "\u0301",
            "\u00AD",
            "\u200B",
            "\uD83D\uDE21",
            "\u2014",
            "\uD834\uDD65");
    private static final List<String> ODD = List.of(
            "```\n",
            "\n```\n",
            "\n~~~\n",
            "<!-- a crash -->",
            "<!--",
            "\n- [ ] it crashes\n",
            "\nat a.b.Crash(c.java:5)\n",
            "http://no.crash/error ",
            "https://x",
            "1.2.3",
            "404",
            "5x",
            "v2",
            "x5",
            "\u6F22\u5B57",
            "\u00E9t\u00E9",
            "\uFF43\uFF52\uFF41\uFF53\uFF48",
            "\uD835\uDC00",
            "caf\u00E9",
            "cafe\u0301",
            "I",
            "a",
            "crashing",
            "NullPointerException",
            "IOExceptions",
            "terror",
            "supercalifragilisticexpialidocious",
            "\n# Heading\n",
            "\n* item\n",
            "?!",
            "...",
            "\uFF1F",
            "\u3002",
            "\uD83D",
            "\t");

    private final List<String> phrases;
    private final SplittableRandom random;

    PhraseTexts(List<String> phrases, long seed) {
        this.phrases = phrases;
        this.random = new SplittableRandom(seed);
    }

    /** Returns a text of some pieces. */
    String next(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(random.nextInt(6) == 0 ? any(ODD) : phrase()).append(any(BETWEEN));
        }
        return text.toString();
    }

    private String phrase() {
        String phrase = any(phrases).replace("~", "").replace("^", "").replace("*", random.nextBoolean() ? "" : "ed");
        phrase = phrase.replace("#", String.valueOf(random.nextInt(2_000)));
        return switch (random.nextInt(8)) {
            case 0 -> phrase.substring(random.nextInt(phrase.length() + 1));
            case 1 -> phrase.substring(0, random.nextInt(phrase.length() + 1));
            case 2 -> phrase.toUpperCase(java.util.Locale.ROOT);
            case 3 -> insert(phrase, any(BETWEEN));
            case 4 -> insert(phrase, any(ODD));
            case 5 -> phrase + "s";
            default -> phrase;
        };
    }

    private String insert(String phrase, String part) {
        int at = random.nextInt(phrase.length() + 1);
        return phrase.substring(0, at) + part + phrase.substring(at);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
