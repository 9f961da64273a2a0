package io.github.cskit.triage.cue;

/**
 * Turns the shape of a title and a text into structural cues. What these weigh is in the cue files.
 *
 * <p>Immutable and thread-safe.
 */
final class Shapes {

    private static final int SHORT = 40;
    private static final int LONG = 150;
    private static final int TRACE = 3;

    private Shapes() {}

    static void add(Scoreboard board, Shape title, Shape body, int words) {
        board.addIf(true, ShapeCue.ANY);
        board.addIf(title.endsInQuestion(), ShapeCue.TITLE_QUESTION);
        board.addIf(body.questions() > 0, ShapeCue.QUESTION);
        board.addIf(body.questions() > 1, ShapeCue.QUESTIONS);
        board.addIf(body.endsInQuestion(), ShapeCue.ENDS_IN_QUESTION);
        board.addIf(body.endsInQuestion() && words <= SHORT, ShapeCue.SHORT_QUESTION);
        board.addIf(words <= SHORT, ShapeCue.SHORT);
        board.addIf(words >= LONG, ShapeCue.LONG);
        board.addIf(body.fences() > 0, ShapeCue.CODE_BLOCK);
        board.addIf(body.traceLines() >= TRACE, ShapeCue.STACK_TRACE);
        board.addIf(body.versions() > 0, ShapeCue.VERSION_NUMBER);
        board.addIf(body.headings() > 2, ShapeCue.HEADINGS);
        board.addIf(body.exclamations() > 2, ShapeCue.EXCLAMATIONS);
        board.addIf(title.examined() == 0 && words <= SHORT, ShapeCue.UNTITLED_SHORT);
    }
}
