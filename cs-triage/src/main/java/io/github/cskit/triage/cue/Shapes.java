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
        board.addIf(true, "@any");
        board.addIf(title.endsInQuestion(), "@title-question");
        board.addIf(body.questions() > 0, "@question");
        board.addIf(body.questions() > 1, "@questions");
        board.addIf(body.endsInQuestion(), "@ends-in-question");
        board.addIf(body.endsInQuestion() && words <= SHORT, "@short-question");
        board.addIf(words <= SHORT, "@short");
        board.addIf(words >= LONG, "@long");
        board.addIf(body.fences() > 0, "@code-block");
        board.addIf(body.traceLines() >= TRACE, "@stack-trace");
        board.addIf(body.versions() > 0, "@version-number");
        board.addIf(body.headings() > 2, "@headings");
        board.addIf(body.exclamations() > 2, "@exclamations");
        board.addIf(title.examined() == 0 && words <= SHORT, "@untitled-short");
    }
}
