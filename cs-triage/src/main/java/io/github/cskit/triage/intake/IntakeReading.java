package io.github.cskit.triage.intake;

import io.github.cskit.core.ticket.TicketField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a ticket line by line: what stands below or beside a heading answers it, what stands anywhere else is searched for
 * cues. Comments, empty headings and the examples of a template say nothing. Not thread-safe: one is made for each ticket.
 */
final class IntakeReading {

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final int BOLD = 2;

    private final FormLabels labels;
    private final CueReader cues;
    private final Map<IntakePart, Place> places = new EnumMap<>(IntakePart.class);
    private final Map<IntakePart, FormField> wanted = new EnumMap<>(IntakePart.class);
    private TicketField field = TicketField.TITLE;
    private @Nullable IntakePart heading;
    private boolean besideOnly;
    private boolean inComment;

    private record Place(TicketField field, int start, int end) {}

    IntakeReading(TicketForm form, FormLabels labels, IntakeCues cues) {
        this.labels = labels;
        this.cues = new CueReader(cues);
        form.fields().forEach(each -> wanted.put(each.part(), each));
    }

    void read(String text, TicketField in) {
        field = in;
        heading = null;
        besideOnly = false;
        inComment = false;
        int start = 0;
        while (start < text.length() && !isComplete()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            readLine(text, start, end);
            start = end + 1;
        }
    }

    Optional<PartFound> answer(FormField asked) {
        return Optional.ofNullable(places.get(asked.part()))
                .map(place -> new PartFound(
                        asked.part(), asked.weight(), Optional.of(place.field()), place.start(), place.end()));
    }

    /** Returns whether there is nothing left to find. */
    boolean isComplete() {
        return places.size() == wanted.size();
    }

    /** Notes where something is said; the first place counts. */
    void tell(IntakePart part, int start, int end) {
        if (wanted.containsKey(part)) {
            places.putIfAbsent(part, new Place(field, start, end));
        }
    }

    /** Reads what of a line is no comment. */
    private void readLine(String text, int start, int end) {
        int at = start;
        if (at == end) {
            readPlain(text, at, end);
        }
        while (at < end) {
            if (inComment) {
                int close = find(text, COMMENT_END, at, end);
                inComment = close == end;
                at = inComment ? end : close + COMMENT_END.length();
            } else {
                int open = find(text, COMMENT, at, end);
                readPlain(text, at, open);
                inComment = open < end;
                at = inComment ? open + COMMENT.length() : end;
            }
        }
    }

    private void readPlain(String text, int start, int end) {
        int from = skipMarks(text, start, end);
        int to = skipMarksBack(text, from, findExample(text, from, end));
        if (from >= to) {
            heading = besideOnly ? null : heading;
            return;
        }
        int colon = find(text, ":", from, to);
        boolean beside = colon < to;
        Optional<IntakePart> named = labels.find(text, from, beside ? colon : to);
        if (named.isEmpty() && beside && isHeading(text, start, end)) {
            named = labels.find(text, from, to);
        }
        if (named.isPresent()) {
            heading = named.get();
            besideOnly = !isHeading(text, start, end) && !isProse(named.get());
            if (beside) {
                answer(text, skipMarks(text, colon + 1, to), to);
            }
        } else if (isHeading(text, start, end)) {
            heading = null;
        } else {
            answer(text, from, to);
        }
    }

    private void answer(String text, int from, int to) {
        if (from >= to || isPlaceholder(text, from, to)) {
            return;
        }
        if (heading != null) {
            tell(heading, from, to);
        }
        cues.read(text, from, to, this);
    }

    /** Returns whether a line is one of those with which templates say what to write. */
    private static boolean isPlaceholder(String text, int from, int to) {
        char first = text.charAt(from);
        char last = text.charAt(to - 1);
        boolean framed =
                (first == '[' && last == ']') || (first == '<' && last == '>') || (first == '(' && last == ')');
        boolean example = text.regionMatches(true, from, "e.g", 0, "e.g".length());
        return example || framed || !hasWord(text, from, to) || isNothing(text, from, to);
    }

    private static boolean isNothing(String text, int from, int to) {
        String words = to - from > "no response".length() + 2
                ? ""
                : text.substring(from, to).toLowerCase(Locale.ROOT);
        return words.equals("tbd") || words.equals("unknown") || words.contains("no response") || words.equals("todo");
    }

    private static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a part is told in sentences, which may begin after an empty line. */
    private static boolean isProse(IntakePart part) {
        return part == IntakePart.TRIED || part == IntakePart.HAPPENED;
    }

    /** Returns where something begins in a stretch; the end if it does not, without looking any further. */
    private static int find(String text, String wanted, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.startsWith(wanted, i)) {
                return i;
            }
        }
        return end;
    }

    /** Returns where a template begins to say what one might write; the end if it does not. */
    private static int findExample(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if ((c == '[' || c == '(') && text.regionMatches(true, i + 1, "e.g", 0, "e.g".length())) {
                return i;
            }
        }
        return end;
    }

    /** Returns whether a line is a heading, or bold from end to end as headings often are. */
    private static boolean isHeading(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int last = end;
        while (last > at && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        boolean bold = last - at > BOLD + BOLD && text.startsWith("**", at) && text.startsWith("**", last - BOLD);
        return bold || (at < end && text.charAt(at) == '#');
    }

    private static int skipMarks(String text, int start, int end) {
        int at = start;
        while (at < end && isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipMarksBack(String text, int start, int end) {
        int at = end;
        while (at > start && text.charAt(at - 1) != '>' && isMark(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isMark(char c) {
        return Character.isWhitespace(c) || c == '#' || c == '*' || c == '-' || c == '>' || c == '_' || c == '\u2022';
    }
}
