package io.github.cskit.reporting.draft;

/** A run of letters and digits, in lower case and without hidden characters; where it stands, and in which clause. */
record Token(String word, int start, int end, int sentence, int clause) {

    boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }
}
