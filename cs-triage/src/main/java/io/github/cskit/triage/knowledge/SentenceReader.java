package io.github.cskit.triage.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the prose of an article into sentences. Linear in the length of the text. */
final class SentenceReader {

    private static final String NEXT = "what's next";

    private SentenceReader() {}

    static List<Sentence> read(String text, List<Block> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        String section = "";
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.HEADING) {
                section = block.words(text).strip();
            } else if (block.kind() != Block.Kind.OTHER && !leadsOn(section)) {
                cut(text, block, section, sentences);
            }
        }
        return List.copyOf(sentences);
    }

    static boolean leadsOn(String section) {
        return section.replace('\u2019', '\'').strip().toLowerCase(Locale.ROOT).startsWith(NEXT);
    }

    private static void cut(String text, Block block, String section, List<Sentence> sentences) {
        int start = block.startInclusive();
        for (int i = start; i < block.endExclusive(); i++) {
            if (endsAt(text, i, block.endExclusive())) {
                add(text, start, i + 1, block, section, sentences);
                start = i + 1;
            }
        }
        add(text, start, block.endExclusive(), block, section, sentences);
    }

    /** A full stop, question or exclamation mark before blanks or a line end and something that can begin a sentence. */
    private static boolean endsAt(String text, int at, int end) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int after = at + 1;
        while (after < end && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        if (after == at + 1 || after == end) {
            return false;
        }
        char next = text.charAt(after);
        boolean abbreviation = at >= 2 && text.charAt(at - 2) == '.';
        return !abbreviation
                && (Character.isUpperCase(next) || next == '*' || next == '[' || next == '"' || next == '`');
    }

    private static void add(String text, int from, int to, Block block, String section, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Sentence(text.substring(start, end), start, block.kind(), section));
        }
    }
}
