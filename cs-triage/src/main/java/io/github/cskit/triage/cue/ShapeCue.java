package io.github.cskit.triage.cue;

/**
 * What code finds in the shape of a text, whatever its words. What it weighs is in the cue files, under its name.
 *
 * <p>Immutable and thread-safe.
 */
enum ShapeCue {
    /** Any ticket at all. */
    ANY(0, "@any"),

    /** The title asks. */
    TITLE_QUESTION(1, "@title-question"),

    /** There is a question mark. */
    QUESTION(2, "@question"),

    /** There are several. */
    QUESTIONS(3, "@questions"),

    /** The text ends in one. */
    ENDS_IN_QUESTION(4, "@ends-in-question"),

    /** A short text ends in one. */
    SHORT_QUESTION(5, "@short-question"),

    /** Few words. */
    SHORT(6, "@short"),

    /** Many words. */
    LONG(7, "@long"),

    /** Code between fences. */
    CODE_BLOCK(8, "@code-block"),

    /** Frames of a stack trace. */
    STACK_TRACE(9, "@stack-trace"),

    /** The number of a version. */
    VERSION_NUMBER(10, "@version-number"),

    /** Headings, as forms have them. */
    HEADINGS(11, "@headings"),

    /** Several exclamation marks. */
    EXCLAMATIONS(12, "@exclamations"),

    /** Few words and no title, as reviews are. */
    UNTITLED_SHORT(13, "@untitled-short");

    private static final ShapeCue[] ALL = values();

    private final int place;
    private final String cue;

    ShapeCue(int place, String cue) {
        this.place = place;
        this.cue = cue;
    }

    /** Returns its place among them, from 0. */
    int place() {
        return place;
    }

    /** Returns its name in the cue files. */
    String cue() {
        return cue;
    }

    /** Returns how many there are. */
    static int count() {
        return ALL.length;
    }
}
