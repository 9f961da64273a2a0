package io.github.cskit.triage.cue;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketField;
import io.github.cskit.triage.wording.WordBag;
import io.github.cskit.triage.wording.WordModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Classifies tickets by adding up what speaks in them, in one pass: cues, whose weights were written by hand, and words
 * with their neighbours, whose weights were fitted to tickets that this project wrote. Neither has seen a real ticket, so
 * that the probabilities are an order and no frequencies. It learns nothing from what it reads, and reads nothing but the
 * ticket's title and text.
 *
 * <p>Immutable and thread-safe.
 */
public final class CueEngine {

    /** The name of the model. */
    public static final String NAME = "cues";

    private static final String VERSION = "2.2";
    private static final Column[] COLUMNS = Column.values();

    private final CueLexicon lexicon;
    private final WordModel wording;
    private final ReadingPolicy reading;
    private final AbstentionPolicy abstention;
    private final Fingerprint fingerprint;
    private final ModelRef model;

    CueEngine(CueLexicon lexicon, WordModel wording, ReadingPolicy reading, AbstentionPolicy abstention) {
        this.lexicon = lexicon;
        this.wording = wording;
        this.fingerprint = Fingerprint.ofText(
                lexicon.fingerprint().value() + wording.fingerprint().value());
        this.reading = reading;
        this.abstention = abstention;
        this.model = new ModelRef(NAME, VERSION, fingerprint);
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
        return verdict(ticket, read(ticket), true);
    }

    /**
     * Says what a ticket is about, without the evidence.
     *
     * @param ticket the ticket
     * @return the same classification, without evidence
     */
    public Classification decide(Ticket ticket) {
        return verdict(ticket, read(ticket), false);
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
     * Returns the fingerprint of all that it knows.
     *
     * @return it differs whenever a cue, a word or a weight does
     */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    private Readout read(Ticket ticket) {
        WordBag bag = wording.bag();
        Scan scan = scan(ticket, bag);
        return scan.readout(lexicon, reading, wording.score(bag), bag);
    }

    /** Walks through a ticket once; its words are in the bag afterwards. */
    Scan scan(Ticket ticket, WordBag bag) {
        boolean untitled = ticket.title().isBlank();
        Shape titleShape = new Shape();
        WordFeed title = new WordFeed(ticket.title(), lexicon, bag, true);
        bag.begin(true);
        TextScanner.scan(ticket.title(), 0, Math.min(ticket.title().length(), reading.titleHead()), title, titleShape);
        Shape bodyShape = new Shape();
        WordFeed body = title.next(ticket.body(), untitled);
        bag.begin(false);
        scanBody(ticket.body(), body, bodyShape);
        title.matches().guard(bag, true);
        body.matches().guard(bag, false);
        return new Scan(title, titleShape, body, bodyShape, untitled);
    }

    private void scanBody(String body, WordFeed feed, Shape shape) {
        int head = Math.min(body.length(), reading.bodyHead());
        TextScanner.scan(body, 0, head, feed, shape);
        int tail = Math.max(head, body.length() - reading.bodyTail());
        if (tail < body.length()) {
            TextScanner.scan(body, tail, body.length(), feed, shape);
        }
    }

    private Classification verdict(Ticket ticket, Readout readout, boolean explained) {
        double[] probabilities = probabilities(readout.board());
        int best = best(probabilities);
        TicketCategory category = COLUMNS[best].category().orElseThrow();
        Map<TicketCategory, Double> byCategory = new EnumMap<>(TicketCategory.class);
        for (int i = 0; i < probabilities.length; i++) {
            byCategory.put(COLUMNS[i].category().orElseThrow(), probabilities[i]);
        }
        return new Classification(
                ticket.id(),
                category,
                byCategory,
                abstains(readout.board(), probabilities, best, readout.words()),
                false,
                explained ? readout.board().evidence(wording.spoken(readout.bag(), best), category) : List.of(),
                model);
    }

    private boolean abstains(Scoreboard board, double[] probabilities, int best, int words) {
        double second = 0;
        for (int i = 0; i < probabilities.length; i++) {
            second = i == best ? second : Math.max(second, probabilities[i]);
        }
        double score = board.sum(COLUMNS[best]);
        return score < abstention.minScore()
                || score - board.sum(Column.NONE) < abstention.minOverNone()
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

    /** What one pass over title and text left behind. */
    record Scan(WordFeed title, Shape titleShape, WordFeed body, Shape bodyShape, boolean untitled) {

        private Readout readout(CueLexicon lexicon, ReadingPolicy reading, double[] learned, WordBag bag) {
            Scoreboard board = new Scoreboard(lexicon, reading);
            board.add(TicketField.TITLE, title.matches(), reading.titleHead());
            board.add(TicketField.BODY, body.matches(), untitled ? reading.untitledHead() : 0);
            board.settle();
            int words = title.words() + body.words();
            Shapes.add(board, titleShape, bodyShape, words);
            board.add(learned);
            return new Readout(board, bag, words);
        }
    }

    private record Readout(Scoreboard board, WordBag bag, int words) {}

    /** Read when first asked for. */
    private static final class Standard {

        private static final CueEngine ENGINE = new CueEngine(
                CueLexicon.load(), WordModel.standard(), ReadingPolicy.standard(), AbstentionPolicy.standard());
    }
}
