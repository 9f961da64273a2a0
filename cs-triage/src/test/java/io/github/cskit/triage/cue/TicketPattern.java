package io.github.cskit.triage.cue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A text with choices, {@code <a|b>}, and names of sets of choices, {@code <$name>}; either may stand within another. It
 * is written out by chance, so that a few lines stand for the many ways in which people say the same.
 */
final class TicketPattern {

    private final String text;
    private final Map<String, List<String>> sets;
    private final SplittableRandom random;
    private int at;

    private TicketPattern(String text, Map<String, List<String>> sets, SplittableRandom random) {
        this.text = text;
        this.sets = sets;
        this.random = random;
    }

    /** Writes a pattern out once. */
    static String write(String text, Map<String, List<String>> sets, SplittableRandom random) {
        TicketPattern pattern = new TicketPattern(text, sets, random);
        String written = pattern.sequence(false);
        if (pattern.at < text.length()) {
            throw new IllegalArgumentException("A choice of a pattern is closed that is not open: " + text);
        }
        return written;
    }

    private String sequence(boolean inside) {
        StringBuilder written = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '>' || (c == '|' && inside)) {
                break;
            }
            at++;
            written.append(c == '<' ? choice() : c);
        }
        return written.toString();
    }

    private String choice() {
        if (text.charAt(at) == '$') {
            return named();
        }
        String taken = "";
        for (int seen = 1; ; seen++) {
            String one = sequence(true);
            taken = random.nextInt(seen) == 0 ? one : taken;
            if (at == text.length()) {
                throw new IllegalArgumentException("A choice of a pattern is not closed: " + text);
            }
            if (text.charAt(at++) == '>') {
                return taken;
            }
        }
    }

    private String named() {
        int end = text.indexOf('>', at);
        List<String> set = sets.get(text.substring(at + 1, end));
        if (set == null) {
            throw new IllegalArgumentException("A pattern names an unknown set: " + text);
        }
        at = end + 1;
        return set.get(random.nextInt(set.size()));
    }
}
