package io.github.cskit.triage.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the blocks of a Markdown text, line by line: headings, items, paragraphs, fenced code. A byte order mark and the
 * fields of a static site (front matter) before the text are passed over, and so are lines of HTML. It knows as much of
 * Markdown as help articles need; what it does not know is a paragraph. Linear in the length of the text.
 */
final class BlockReader {

    private static final int MAX_LEVEL = 6;
    private static final int SHORTEST_RULE = 3;
    private static final String FENCE_OF_FIELDS = "---";

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private Block.Kind open = Block.Kind.OTHER;
    private int start = -1;
    private int end = -1;
    private boolean fenced;

    private BlockReader(String text) {
        this.text = text;
    }

    static List<Block> read(String text) {
        BlockReader reader = new BlockReader(text);
        for (int at = beginning(text); at < text.length(); ) {
            int feed = text.indexOf('\n', at);
            int stop = feed < 0 ? text.length() : feed;
            reader.line(at, stop > at && text.charAt(stop - 1) == '\r' ? stop - 1 : stop);
            at = stop + 1;
        }
        reader.close();
        return List.copyOf(reader.blocks);
    }

    /** Returns where the text begins: after a byte order mark, and after fields between two lines of three dashes. */
    private static int beginning(String text) {
        int first = text.startsWith("\uFEFF") ? 1 : 0;
        int body = text.startsWith(FENCE_OF_FIELDS, first) ? after(text, first) : 0;
        if (body == 0 || !text.substring(first, body).strip().equals(FENCE_OF_FIELDS)) {
            return first;
        }
        for (int at = body; at < text.length(); at = after(text, at)) {
            if (text.startsWith(FENCE_OF_FIELDS, at)
                    && text.substring(at, after(text, at)).strip().equals(FENCE_OF_FIELDS)) {
                return after(text, at);
            }
        }
        return first;
    }

    private static int after(String text, int at) {
        int feed = text.indexOf('\n', at);
        return feed < 0 ? text.length() : feed + 1;
    }

    private void line(int from, int to) {
        int first = from;
        while (first < to && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
            first++;
        }
        if (text.startsWith("```", first) || text.startsWith("~~~", first)) {
            close();
            fenced = !fenced;
        } else if (fenced) {
            blocks.add(new Block(Block.Kind.OTHER, 0, from, to));
        } else if (first == to) {
            close();
        } else if (isRule(first, to)) {
            underline(text.substring(first, to).strip());
        } else if (!heading(first, to)) {
            item(first, to);
        }
    }

    private boolean heading(int first, int to) {
        int level = 0;
        while (first + level < to && text.charAt(first + level) == '#') {
            level++;
        }
        int after = first + level;
        if (level == 0 || level > MAX_LEVEL || (after < to && text.charAt(after) != ' ')) {
            return false;
        }
        close();
        blocks.add(new Block(Block.Kind.HEADING, level, Math.min(after + 1, to), to));
        return true;
    }

    private boolean isRule(int first, int to) {
        char mark = text.charAt(first);
        boolean known = mark == '-' || mark == '=' || mark == '*' || mark == '_';
        int at = first;
        int marks = 0;
        while (known && at < to && (text.charAt(at) == mark || text.charAt(at) == ' ')) {
            marks += text.charAt(at) == mark ? 1 : 0;
            at++;
        }
        return at == to && marks >= SHORTEST_RULE;
    }

    /** An unbroken line under a paragraph makes it a heading; any other only parts. */
    private void underline(String rule) {
        boolean first = rule.startsWith("=");
        boolean under = (first || rule.startsWith("-")) && rule.indexOf(' ') < 0;
        if (under && start >= 0 && open == Block.Kind.PARAGRAPH) {
            blocks.add(new Block(Block.Kind.HEADING, first ? 1 : 2, start, end));
            start = -1;
        } else {
            close();
        }
    }

    private boolean isHtml(int first, int to) {
        return text.charAt(first) == '<'
                && first + 1 < to
                && (Character.isLetter(text.charAt(first + 1)) || "/!".indexOf(text.charAt(first + 1)) >= 0);
    }

    private void item(int first, int to) {
        int digits = first;
        while (digits < to && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > first
                && digits + 1 < to
                && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                && text.charAt(digits + 1) == ' ';
        char mark = text.charAt(first);
        boolean point = (mark == '-' || mark == '*' || mark == '+') && first + 1 < to && text.charAt(first + 1) == ' ';
        if (numbered) {
            begin(Block.Kind.STEP, digits + 2, to);
        } else if (point) {
            begin(Block.Kind.POINT, first + 2, to);
        } else if (mark == '|' || mark == '>' || mark == '!' || isHtml(first, to)) {
            close();
            blocks.add(new Block(Block.Kind.OTHER, 0, first, to));
        } else if (start >= 0) {
            end = to;
        } else {
            begin(Block.Kind.PARAGRAPH, first, to);
        }
    }

    private void begin(Block.Kind kind, int from, int to) {
        close();
        open = kind;
        start = from;
        end = to;
    }

    private void close() {
        if (start >= 0) {
            blocks.add(new Block(open, 0, start, end));
            start = -1;
        }
    }
}
