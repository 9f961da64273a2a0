package io.github.cskit.triage.linear;

/**
 * Walks through a text once and puts its words, pairs of words, runs of characters and short lines into a bag. Words in
 * code, in headings and in the comments of templates are told apart from words elsewhere. Not thread-safe.
 */
final class TextWalk {

    private static final int MAX_WORD = 40;
    private static final int LINE_WORDS = 10;
    private static final int NUMBER = '0';
    private static final int PRIME = 0x01000193;

    /** Salts that keep kinds of features apart; any odd numbers would do. */
    private static final int TITLE = 0x5bd1e995;

    private static final int PAIR = 0x2545f491;
    private static final int GRAM = 0x1b873593;
    private static final int FIRST = 0x7feb352d;
    private static final int LINE = 0x297a2d39;
    private static final int ASKED = 0x3f58b6c1;

    private static final int PROSE = 0;
    private static final int CODE = 0x68e31da5;
    private static final int COMMENT = 0x2c1b3c6d;
    private static final int HEADING = 0x3779884d;

    private final String text;
    private final int block;
    private final int salt;
    private final Bag bag;
    private final FeaturePolicy policy;
    private final TextShape shape = new TextShape();
    private final char[] word = new char[MAX_WORD + 2];
    private int at;
    private int to;
    private int before;
    private int beforeStart;
    private int place = PROSE;
    private boolean inFence;
    private int lineStart;
    private int lineWords;
    private int lineHash;

    TextWalk(String text, Block block, Bag bag, FeaturePolicy policy) {
        this.text = text;
        this.block = block.index();
        this.salt = block == Block.TITLE ? TITLE : 0;
        this.bag = bag;
        this.policy = policy;
    }

    TextShape shape() {
        return shape;
    }

    /** Walks through a part of the text. */
    void walk(int from, int until) {
        at = from;
        to = until;
        before = 0;
        beginLine();
        while (at < to) {
            char c = text.charAt(at);
            if (Letters.isWord(c)) {
                word();
            } else {
                mark(c);
                at++;
            }
        }
        endLine();
    }

    private void mark(char c) {
        if (c == ' ') {
            return;
        }
        if (c == '\n') {
            newLine();
        } else if (place == COMMENT) {
            leaveComment(c);
        } else if (c == '?') {
            shape.question();
            bag.add(block, salt + ASKED + before, at, at + 1);
            before = 0;
        } else if (c == '!') {
            shape.exclamation();
            before = 0;
        } else if (c == '.' || c == ';' || c == ':') {
            before = at + 1 < to && Letters.isWord(text.charAt(at + 1)) ? before : 0;
        } else if (c == '<' && text.startsWith("<!--", at)) {
            place = COMMENT;
            before = 0;
        }
    }

    private void leaveComment(char c) {
        if (c == '-' && text.startsWith("-->", at)) {
            place = inFence ? CODE : PROSE;
            before = 0;
        }
    }

    private void word() {
        int start = at;
        int hash = 0;
        int length = 0;
        boolean digits = true;
        for (; at < to; at++) {
            int folded = Letters.fold(text.charAt(at));
            if (folded == Letters.NONE) {
                break;
            }
            if (folded >= 0 && length < MAX_WORD) {
                boolean digit = folded >= '0' && folded <= '9';
                digits &= digit;
                int put = digit ? NUMBER : folded;
                hash = (hash ^ put) * PRIME;
                word[++length] = (char) put;
            }
        }
        if (!link(start, length)) {
            took(digits ? NUMBER * PRIME : hash, start, length);
        }
    }

    private boolean link(int start, int length) {
        if ((length != 4 && length != 5) || !text.startsWith("://", at) || !text.startsWith("http", start)) {
            return false;
        }
        while (at < to && text.charAt(at) > ' ' && text.charAt(at) != ')') {
            at++;
        }
        shape.link();
        before = 0;
        return true;
    }

    private void took(int hash, int start, int length) {
        if (place == PROSE || place == HEADING) {
            shape.word();
        } else {
            shape.codeWord();
        }
        if (lineWords++ < LINE_WORDS) {
            lineHash = lineHash * 31 + hash;
        }
        int key = salt + place + hash;
        bag.add(block, key, start, at);
        if (before == 0) {
            bag.add(block, FIRST + key, start, at);
        } else {
            bag.add(block, PAIR + before * 31 + key, beforeStart, at);
        }
        before = key;
        beforeStart = start;
        if (place == PROSE && start < policy.gramHead()) {
            grams(length, start);
        }
    }

    private void grams(int length, int start) {
        word[0] = ' ';
        word[length + 1] = ' ';
        for (int from = 0; from + policy.gram() <= length + 2; from++) {
            int hash = GRAM + salt;
            for (int i = from; i < from + policy.gram(); i++) {
                hash = (hash ^ word[i]) * PRIME;
            }
            bag.add(block, hash, start, at);
        }
    }

    private void newLine() {
        before = 0;
        endLine();
        at++;
        beginLine();
        at--;
    }

    private void endLine() {
        if (lineWords > 1 && lineWords <= LINE_WORDS && !inFence) {
            bag.add(block, LINE + lineHash, lineStart, at);
        }
        lineWords = 0;
        lineHash = 0;
    }

    private void beginLine() {
        int first = at;
        while (first < to && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
            first++;
        }
        at = first;
        lineStart = first;
        if (place != COMMENT && first < to) {
            place = inFence ? CODE : PROSE;
            opening(text.charAt(first));
        }
    }

    private void opening(char c) {
        if ((c == '`' && text.startsWith("```", at)) || (c == '~' && text.startsWith("~~~", at))) {
            inFence = !inFence;
            place = CODE;
            shape.fence();
        } else if (inFence) {
            return;
        } else if (c == '#' || (c == '*' && text.startsWith("**", at))) {
            place = HEADING;
            shape.heading();
        } else if (c == '-' || c == '*' || c == '+') {
            shape.item();
        } else if (c == 'a' && text.startsWith("at ", at)) {
            shape.traceLine();
        }
    }
}
