package io.github.cskit.reporting.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds fields that nobody filled in: {{name}}, ${name}, %name%, &lt;name&gt;, [customer name], TODO, lorem ipsum. */
final class Placeholders {

    /** The longest placeholder between its brackets, in UTF-16 units: longer ones are ordinary text. */
    private static final int LONGEST = 60;

    private static final List<String> OPENING = List.of("{{", "${", "#{", "<%", "[[");
    private static final List<String> CLOSING = List.of("}}", "}", "}", "%>", "]]");
    private static final List<String> WORDS = List.of("TODO", "TBD", "FIXME", "XXX");

    private Placeholders() {}

    static List<Finding> in(String field, String text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = endAt(text, i);
            if (end > i) {
                findings.add(new Finding(FindingKind.PLACEHOLDER, field, i, end));
                i = end - 1;
            }
        }
        return findings;
    }

    private static int endAt(String text, int at) {
        for (int k = 0; k < OPENING.size(); k++) {
            if (text.startsWith(OPENING.get(k), at)) {
                int close = closing(text, at + OPENING.get(k).length(), CLOSING.get(k));
                return close < 0
                        ? at + OPENING.get(k).length()
                        : close + CLOSING.get(k).length();
            }
        }
        return switch (text.charAt(at)) {
            case '[' -> bracketed(text, at, "]");
            case '<' -> bracketed(text, at, ">");
            case 'T', 'F', 'X' -> word(text, at);
            default -> -1;
        };
    }

    private static int closing(String text, int from, String close) {
        int last = Math.min(text.length(), from + LONGEST + close.length());
        int within = text.substring(from, last).indexOf(close);
        return within < 0 ? -1 : from + within;
    }

    /** A bracket counts if it holds words only, as a field does: a link, a number or an amount is not a field. */
    private static int bracketed(String text, int at, String close) {
        int end = closing(text, at + 1, close);
        if (end < at + 2) {
            return -1;
        }
        String inner = text.substring(at + 1, end);
        boolean words = inner.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '_' || c == '-');
        boolean knownField = FieldWords.contains(inner.toLowerCase(Locale.ROOT));
        return words && knownField ? end + 1 : -1;
    }

    private static int word(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return -1;
        }
        for (String word : WORDS) {
            int end = at + word.length();
            boolean whole =
                    text.startsWith(word, at) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (whole) {
                return end;
            }
        }
        return -1;
    }

    /** Words that name a field of a letter. */
    private static final class FieldWords {

        private static final List<String> PARTS = List.of(
                "name",
                "customer",
                "account",
                "company",
                "contact",
                "date",
                "feature",
                "product",
                "amount",
                "link",
                "insert",
                "your",
                "recipient",
                "csm",
                "signature",
                "title",
                "role",
                "team");

        static boolean contains(String inner) {
            return PARTS.stream().anyMatch(inner::contains);
        }
    }
}
