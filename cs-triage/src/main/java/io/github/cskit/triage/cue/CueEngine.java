package io.github.cskit.triage.cue;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketField;
import java.util.EnumMap;
import java.util.Map;

/**
 * Classifies tickets by adding up what the cues in them weigh: a log-linear model whose weights were written by hand and
 * not fitted, so that its probabilities are an order and no frequencies. It learns nothing and reads nothing but the
 * ticket's title and text.
 *
 * <p>Immutable and thread-safe.
 */
public final class CueEngine {

    /** The name of the model. */
    public static final String NAME = "cues";

    private static final String VERSION = "1.0";
    private static final Column[] COLUMNS = Column.values();

    private final CueLexicon lexicon;
    private final ReadingPolicy reading;
    private final AbstentionPolicy abstention;
    private final ModelRef model;

    CueEngine(CueLexicon lexicon, ReadingPolicy reading, AbstentionPolicy abstention) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.abstention = abstention;
        this.model = new ModelRef(NAME, VERSION, lexicon.fingerprint());
    }

    /**
     * Returns the engine with the cues that come with the library. They are read once.
     *
     * @return the one engine
     */
    public static CueEngine standard() {
        return Standard.ENGINE;
    }

    /**
     * Says what a ticket is about.
     *
     * @param ticket the ticket
     * @return its classification
     */
    public Classification classify(Ticket ticket) {
        Readout readout = read(ticket);
        return verdict(ticket, readout.board(), readout.words());
    }

    /**
     * Says how much in a ticket speaks for each column, in the order of the columns.
     *
     * @param ticket the ticket
     * @return one sum for each of the seven categories, one for none of them, and one for English
     */
    public double[] sums(Ticket ticket) {
        Scoreboard board = read(ticket).board();
        double[] sums = new double[COLUMNS.length];
        for (Column column : COLUMNS) {
            sums[column.place()] = board.sum(column);
        }
        return sums;
    }

    /**
     * Returns the fingerprint of the cues.
     *
     * @return it differs whenever a cue or its weight does
     */
    public Fingerprint fingerprint() {
        return lexicon.fingerprint();
    }

    private Readout read(Ticket ticket) {
        Shape titleShape = new Shape();
        Shape bodyShape = new Shape();
        boolean untitled = ticket.title().isBlank();
        SymbolFeed title = new SymbolFeed(lexicon, true);
        SymbolFeed body = new SymbolFeed(lexicon, untitled);
        TextScanner.scan(ticket.title(), 0, Math.min(ticket.title().length(), reading.titleHead()), title, titleShape);
        scanBody(ticket.body(), body, bodyShape);
        Scoreboard board = new Scoreboard(lexicon, reading);
        board.add(TicketField.TITLE, title.matches(), reading.titleHead());
        board.add(TicketField.BODY, body.matches(), untitled ? reading.untitledHead() : 0);
        board.settle();
        Shapes.add(board, titleShape, bodyShape, title.words() + body.words());
        return new Readout(board, title.words() + body.words());
    }

    private void scanBody(String body, SymbolFeed feed, Shape shape) {
        int head = Math.min(body.length(), reading.bodyHead());
        TextScanner.scan(body, 0, head, feed, shape);
        int tail = Math.max(head, body.length() - reading.bodyTail());
        if (tail < body.length()) {
            TextScanner.scan(body, tail, body.length(), feed, shape);
        }
    }

    private Classification verdict(Ticket ticket, Scoreboard board, int words) {
        double[] probabilities = probabilities(board);
        int best = best(probabilities);
        Map<TicketCategory, Double> byCategory = new EnumMap<>(TicketCategory.class);
        for (int i = 0; i < probabilities.length; i++) {
            byCategory.put(COLUMNS[i].category().orElseThrow(), probabilities[i]);
        }
        return new Classification(
                ticket.id(),
                COLUMNS[best].category().orElseThrow(),
                byCategory,
                abstains(board, probabilities, best, words),
                false,
                board.evidence(),
                model);
    }

    private boolean abstains(Scoreboard board, double[] probabilities, int best, int words) {
        double second = 0;
        for (int i = 0; i < probabilities.length; i++) {
            second = i == best ? second : Math.max(second, probabilities[i]);
        }
        double score = board.sum(COLUMNS[best]);
        return score < abstention.minScore()
                || score <= board.sum(Column.NONE)
                || probabilities[best] < abstention.minConfidence()
                || probabilities[best] - second < abstention.minMargin()
                || foreign(board, words);
    }

    private boolean foreign(Scoreboard board, int words) {
        return board.sum(Column.LANGUAGE) < 0
                || (words >= abstention.wordsToJudge() && board.knownWords() < abstention.minEnglish() * words);
    }

    private static int best(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private static double[] probabilities(Scoreboard board) {
        double[] values = new double[Column.CATEGORIES];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            values[i] = board.sum(COLUMNS[i]);
            greatest = Math.max(greatest, values[i]);
        }
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = StrictMath.exp(values[i] - greatest);
            total += values[i];
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= total;
        }
        return values;
    }

    private record Readout(Scoreboard board, int words) {}

    /** Read when first asked for. */
    private static final class Standard {

        private static final CueEngine ENGINE =
                new CueEngine(CueLexicon.load(), ReadingPolicy.standard(), AbstentionPolicy.standard());
    }
}
