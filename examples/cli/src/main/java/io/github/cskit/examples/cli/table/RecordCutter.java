package io.github.cskit.examples.cli.table;

import io.github.cskit.examples.cli.terminal.LineCutter;
import io.github.cskit.examples.cli.terminal.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a stream into the texts of records: a record ends at a line end that is not between quotation marks. Lines end as on
 * any system: with LF, CR LF, or CR alone. A quotation mark that is never closed costs its own line and not the rest of the
 * file. Not thread-safe.
 */
final class RecordCutter {

    /** How many lines one record may have, inclusive, before its quotation mark counts as never closed. */
    static final int MAX_LINES = 1000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * The text of one record.
     *
     * @param text the text without the line end that ends it
     * @param line the line on which it starts
     * @param whole whether it is complete: neither too long nor with a quotation mark left open
     */
    record RecordText(String text, long line, boolean whole) {}

    /** One line of the file. */
    private record Line(String text, long number, boolean whole) {}

    private final LineCutter lines;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private long number;
    private List<Line> taken = new ArrayList<>();

    RecordCutter(InputStream stream) {
        this.lines = new LineCutter(stream, LineCutter.MAX_BYTES);
    }

    /** Returns the next record that is not an empty line; empty at the end of the file. */
    Optional<RecordText> next() throws IOException {
        Optional<Line> first = nextLine();
        while (first.isPresent() && first.get().text().isEmpty() && first.get().whole()) {
            first = nextLine();
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(gather(first.get()));
    }

    /** Goes back to the second line of the record that was given last: what it took for its own may be others'. */
    void giveBack() {
        for (int i = taken.size() - 1; i > 0; i--) {
            ahead.addFirst(taken.get(i));
        }
        taken = new ArrayList<>();
    }

    private RecordText gather(Line first) throws IOException {
        taken = new ArrayList<>(List.of(first));
        Quotes quotes = new Quotes();
        quotes.read(first.text());
        StringBuilder text = new StringBuilder(first.text());
        boolean whole = first.whole();
        while (quotes.open() && whole && taken.size() < MAX_LINES && text.length() < LineCutter.MAX_BYTES) {
            Optional<Line> more = nextLine();
            if (more.isEmpty()) {
                break;
            }
            taken.add(more.get());
            text.append('\n').append(more.get().text());
            quotes.read("\n" + more.get().text());
            whole = more.get().whole();
        }
        return new RecordText(text.toString(), first.number(), whole && !quotes.open());
    }

    private Optional<Line> nextLine() throws IOException {
        if (!ahead.isEmpty()) {
            return Optional.of(ahead.removeFirst());
        }
        Optional<byte[]> bytes = lines.next();
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        String text = Utf8.decode(bytes.get());
        if (number == 0 && text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        if (text.endsWith("\r")) {
            text = text.substring(0, text.length() - 1);
        }
        for (String line : text.split("\r", -1)) {
            number++;
            ahead.addLast(new Line(line, number, !lines.tooLong()));
        }
        return Optional.of(ahead.removeFirst());
    }

    /** Follows the quotation marks of a record. A mark opens only at the start of a cell. */
    private static final class Quotes {

        private boolean atStart = true;
        private boolean open;

        boolean open() {
            return open;
        }

        void read(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (open) {
                    boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                    i += doubled ? 1 : 0;
                    open = c != '"' || doubled;
                } else {
                    open = atStart && c == '"';
                    atStart = c == ',';
                }
            }
        }
    }
}
