package io.github.cskit.triage.cue;

import io.github.cskit.triage.phrase.Symbols;

/**
 * Walks through a text once, from left to right, folds it into symbols and notes its shape. Code between fences is
 * marked; comments of templates, boxes that nobody ticked and addresses of links are passed over. Every character is
 * looked at a bounded number of times, and nothing outside the given range is. Not thread-safe.
 */
final class TextScanner {

    private static final int LONG_LINE = 50;

    private final String text;
    private final int to;
    private final TextFeed feed;
    private final Shape shape;
    private int at;
    private int lineStart;
    private boolean inFence;
    private boolean commentsClose = true;

    private TextScanner(String text, int from, int to, TextFeed feed, Shape shape) {
        this.text = text;
        this.at = from;
        this.to = to;
        this.feed = feed;
        this.shape = shape;
    }

    /**
     * Scans a part of a text.
     *
     * @param text the text
     * @param from the first index, inclusive
     * @param to the index after the last
     * @param feed takes what it is made of
     * @param shape takes the counts
     */
    static void scan(String text, int from, int to, TextFeed feed, Shape shape) {
        TextScanner scanner = new TextScanner(text, from, to, feed, shape);
        scanner.beginLine();
        while (scanner.at < to) {
            scanner.step();
        }
        feed.sentenceEnd(to);
        feed.code(false);
        shape.examined(to - from);
    }

    private void step() {
        char c = text.charAt(at);
        int symbol = Symbols.of(c);
        if (Symbols.letter(symbol)) {
            letters(c);
        } else if (symbol == Symbols.SPACE) {
            gap(c);
        } else if (symbol == Symbols.BREAK) {
            mark(c);
        } else if (symbol == Symbols.NUMBER) {
            number();
        } else if (symbol == Symbols.QUESTION) {
            feed.question(at++);
            shape.question();
        } else if (symbol == Symbols.OTHER) {
            wordOf(symbol, 1);
        } else if (symbol == Symbols.APOSTROPHE && !feed.insideWord()) {
            feed.space(at++);
        } else {
            at++;
        }
    }

    private void letters(char c) {
        if (c == 'h' && !feed.insideWord() && address()) {
            link();
        } else {
            at = feed.letters(at, to);
            shape.statement();
        }
    }

    private boolean address() {
        return text.startsWith("http", at) && (text.startsWith("://", at + 4) || text.startsWith("s://", at + 4));
    }

    private void wordOf(int symbol, int length) {
        feed.word(symbol, at, at + length);
        at += length;
        shape.statement();
    }

    private void link() {
        int end = at;
        while (end < to && !endsLink(text.charAt(end))) {
            end++;
        }
        shape.link();
        wordOf(Symbols.OTHER, end - at);
    }

    private static boolean endsLink(char c) {
        return switch (c) {
            case ' ', '\n', '\r', '\t', ')', '>', ']', '"' -> true;
            default -> false;
        };
    }

    private void number() {
        int end = at + 1;
        int points = 0;
        while (end < to && (digit(end) || (joins(end) && end + 1 < to && digit(end + 1)))) {
            points += text.charAt(end) == '.' ? 1 : 0;
            end++;
        }
        if (points >= 2) {
            shape.version();
        }
        wordOf(Symbols.NUMBER, end - at);
    }

    private boolean joins(int index) {
        char c = text.charAt(index);
        return c == '.' || c == ',' || c == ':';
    }

    private boolean digit(int index) {
        return Symbols.of(text.charAt(index)) == Symbols.NUMBER;
    }

    private void gap(char c) {
        if (c == ' ') {
            feed.space(at++);
        } else if (c == '\n' || c == '\r') {
            newLine();
        } else if (c == '<' && commentsClose && text.startsWith("<!--", at)) {
            comment();
        } else if (Character.isHighSurrogate(c) && at + 1 < to && Character.isLowSurrogate(text.charAt(at + 1))) {
            beyondTheFirstPlane();
        } else if (c == '-' && !feed.insideWord()) {
            feed.sentenceEnd(at++);
        } else {
            feed.space(at++);
        }
    }

    private void beyondTheFirstPlane() {
        int symbol = Symbols.byType(text.codePointAt(at));
        if (Symbols.inWord(symbol)) {
            wordOf(symbol, 2);
        } else if (symbol == Symbols.NOTHING) {
            at += 2;
        } else {
            feed.space(at);
            at += 2;
        }
    }

    private void mark(char c) {
        boolean tight = at + 1 < to && Symbols.inWord(Symbols.of(text.charAt(at + 1)));
        if ((c == '.' || c == ':') && tight) {
            feed.space(at++);
            return;
        }
        if (c == '!') {
            shape.exclamation();
        }
        if (c == '.' || c == '!') {
            shape.statement();
        }
        feed.sentenceEnd(at++);
    }

    private void comment() {
        int end = at + 4;
        while (end < to && !(text.charAt(end) == '-' && text.startsWith("-->", end))) {
            end++;
        }
        commentsClose = end < to;
        feed.space(at);
        at = commentsClose ? Math.min(to, end + 3) : at + 4;
    }

    private void newLine() {
        boolean wrapped = at - lineStart >= LONG_LINE;
        int end = at + 1;
        if (wrapped && end < to && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            feed.space(at);
        } else {
            feed.sentenceEnd(at);
        }
        at = end;
        beginLine();
    }

    private void beginLine() {
        lineStart = at;
        int first = at;
        while (first < to && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
            first++;
        }
        char c = first < text.length() ? text.charAt(first) : '\n';
        at = first;
        if ((c == '`' && text.startsWith("```", first)) || (c == '~' && text.startsWith("~~~", first))) {
            inFence = !inFence;
            feed.code(inFence);
            shape.fence();
            at = Math.min(to, first + 3);
        } else if (c == 'a' && text.startsWith("at ", first) && frame(first + 3)) {
            shape.traceLine();
        } else if (unticked(c, first)) {
            at = endOfLine(first);
        } else {
            shape.headingIf(c == '#' && first < to);
        }
    }

    /** Returns whether a line is a box of a form that nobody ticked, which says what a ticket is not. */
    private boolean unticked(char c, int first) {
        return c == '[' ? text.startsWith("[ ]", first) : (c == '-' || c == '*') && text.startsWith(" [ ]", first + 1);
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Returns whether a line goes on like a frame of a stack trace: a dotted name, then an opening bracket. */
    private boolean frame(int from) {
        boolean dotted = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                return dotted;
            }
            if (c == ' ' && i + 1 < to && text.charAt(i + 1) == '(') {
                return dotted;
            }
            if (c <= ' ') {
                return false;
            }
            dotted |= c == '.';
        }
        return false;
    }
}
