package io.github.cskit.triage.cue;

/**
 * What a text looks like, whatever its words: counts that the structural cues are drawn from. Not thread-safe.
 */
final class Shape {

    private int questions;
    private int exclamations;
    private int fences;
    private int traceLines;
    private int versions;
    private int links;
    private int headings;
    private int examined;
    private boolean endsInQuestion;

    void question() {
        questions++;
        endsInQuestion = true;
    }

    void statement() {
        endsInQuestion = false;
    }

    void exclamation() {
        exclamations++;
    }

    void fence() {
        fences++;
    }

    void traceLine() {
        traceLines++;
    }

    void version() {
        versions++;
    }

    void link() {
        links++;
    }

    void headingIf(boolean heading) {
        headings += heading ? 1 : 0;
    }

    void examined(int characters) {
        examined += characters;
    }

    int questions() {
        return questions;
    }

    int exclamations() {
        return exclamations;
    }

    int fences() {
        return fences;
    }

    int traceLines() {
        return traceLines;
    }

    int versions() {
        return versions;
    }

    int links() {
        return links;
    }

    int headings() {
        return headings;
    }

    int examined() {
        return examined;
    }

    /** Returns whether the last thing but blanks was a question mark. */
    boolean endsInQuestion() {
        return endsInQuestion;
    }
}
