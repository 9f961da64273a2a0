package io.github.cskit.triage.bug;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds in a ticket how a defect can be reproduced, as the customer says it: the list under a heading such as "Steps to
 * reproduce", else a numbered list, else the sentence that says what was done when it happened ("When I print the plan …").
 * It invents nothing: where the customer did not say, there are no steps.
 *
 * <p>It reads the first 20,000 characters, in time linear in them, and English headings. Immutable and thread-safe.
 */
public final class ReproductionSteps {

    private static final int READ = 20_000;
    private static final int MOST = 30;
    private static final List<String> HEADINGS = List.of(
            "steps to reproduce",
            "how to reproduce",
            "to reproduce",
            "reproduction steps",
            "steps to repro",
            "repro steps",
            "reproduce",
            "repro",
            "steps");
    private static final List<String> ENDS = List.of(
            "expected", "actual", "what happens", "what happened", "result", "environment", "workaround", "notes");
    private static final List<String> OPENINGS = List.of(
            "when ", "whenever ", "if ", "while ", "after ", "every time ", "each time ", "as soon as ", "once ");
    private static final List<String> CUES = List.of(
            " when i ",
            " when we ",
            " when you ",
            " if i ",
            " if we ",
            " if you ",
            " every time i ",
            " every time we ");
    private static final int LEAST_WORDS = 5;

    private ReproductionSteps() {}

    /**
     * Finds the steps.
     *
     * @param text the text of a ticket
     * @return the steps in their order, without list marks, 30 at most; empty if it does not say
     */
    public static List<String> find(String text) {
        String read = text.substring(0, Math.min(text.length(), READ));
        List<String> lines = read.lines().map(String::strip).toList();
        List<String> steps = underHeading(lines);
        if (steps.isEmpty()) {
            steps = numbered(lines);
        }
        if (steps.isEmpty()) {
            steps = inline(read);
        }
        if (steps.isEmpty()) {
            steps = sentence(read).map(List::of).orElse(List.of());
        }
        return steps.stream().limit(MOST).toList();
    }

    private static List<String> underHeading(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> rest = afterHeading(lines.get(i));
            if (rest.isPresent()) {
                List<String> steps = new ArrayList<>();
                if (!rest.get().isEmpty()) {
                    List<String> inline = inline(rest.get());
                    steps.addAll(inline.isEmpty() ? List.of(rest.get()) : inline);
                }
                collect(lines, i + 1, steps);
                if (!steps.isEmpty()) {
                    return List.copyOf(steps);
                }
            }
        }
        return List.of();
    }

    private static void collect(List<String> lines, int from, List<String> steps) {
        boolean gap = false;
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty()) {
                gap = true;
            } else if (ends(line) || (gap && !steps.isEmpty() && mark(line) == 0)) {
                return;
            } else {
                steps.add(line.substring(mark(line)).strip());
                gap = false;
            }
        }
    }

    private static List<String> numbered(List<String> lines) {
        List<String> steps = new ArrayList<>();
        for (String line : lines) {
            if (number(line) == steps.size() + 1) {
                steps.add(line.substring(mark(line)).strip());
            } else if (steps.size() == 1 && !line.isEmpty()) {
                steps.clear();
            } else if (steps.size() > 1 && !line.isEmpty()) {
                return List.copyOf(steps);
            }
        }
        return steps.size() > 1 ? List.copyOf(steps) : List.of();
    }

    /** Finds "1) … 2) …" or "1. … 2. …" on one line. */
    private static List<String> inline(String text) {
        for (char end : new char[] {')', '.', ':'}) {
            List<Integer> starts = new ArrayList<>();
            int from = 0;
            for (int wanted = 1; wanted <= MOST; wanted++) {
                int at = markAt(text, wanted, end, from);
                if (at < 0) {
                    break;
                }
                starts.add(at);
                from = at + 2;
            }
            if (starts.size() > 1) {
                return cut(text, starts);
            }
        }
        return List.of();
    }

    private static List<String> cut(String text, List<Integer> starts) {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int begin = starts.get(i) + String.valueOf(i + 1).length() + 1;
            String step = text.substring(begin, i + 1 < starts.size() ? starts.get(i + 1) : text.length());
            int line = step.indexOf("\n\n");
            steps.add((line < 0 ? step : step.substring(0, line)).strip());
        }
        return steps.stream().filter(step -> !step.isEmpty()).toList();
    }

    private static int markAt(String text, int number, char end, int from) {
        String mark = number + String.valueOf(end);
        for (int at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
            boolean begins = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
            int after = at + mark.length();
            boolean goesOn = after < text.length() && !Character.isDigit(text.charAt(after));
            if (begins && goesOn) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<String> sentence(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean last = i == text.length() - 1;
            boolean stop = (c == '.' || c == '!' || c == '?') && (last || Character.isWhitespace(text.charAt(i + 1)));
            if (stop || c == '\n' || last) {
                String sentence = text.substring(from, i + 1).strip();
                from = i + 1;
                if (saysWhen(sentence)) {
                    return Optional.of(sentence);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean saysWhen(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        boolean told =
                OPENINGS.stream().anyMatch(lower::startsWith) || CUES.stream().anyMatch(lower::contains);
        return told && !lower.endsWith("?") && lower.split("\\s{1,9}", LEAST_WORDS).length == LEAST_WORDS;
    }

    /** Returns what stands after a heading on its line; empty if the line is none. */
    private static Optional<String> afterHeading(String line) {
        String plain = unmarked(line);
        String lower = plain.toLowerCase(Locale.ROOT);
        for (String heading : HEADINGS) {
            if (lower.startsWith(heading)) {
                String rest = plain.substring(heading.length()).strip();
                if (rest.isEmpty()) {
                    return Optional.of("");
                }
                if (rest.charAt(0) == ':' || rest.charAt(0) == '-' || rest.charAt(0) == '*') {
                    return Optional.of(unmarked(rest.substring(1)).strip());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean ends(String line) {
        String lower = unmarked(line).toLowerCase(Locale.ROOT);
        return ENDS.stream().anyMatch(lower::startsWith) && number(line) == 0;
    }

    /** Drops the marks of headings and emphasis. */
    private static String unmarked(String line) {
        int from = 0;
        while (from < line.length() && "#*_ >".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        int to = line.length();
        while (to > from && "*_ ".indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        return line.substring(from, to);
    }

    /** Returns how many characters the mark of a list item has; 0 if the line is none. */
    private static int mark(String line) {
        if (line.length() > 1 && "-*•–".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ') {
            return 2;
        }
        int digits = digitsFrom(line, start(line));
        return digits < 0 ? 0 : digits + 1;
    }

    /** Returns the number of a list item; 0 if the line is none. */
    private static int number(String line) {
        int start = start(line);
        int end = digitsFrom(line, start);
        return end < 0 ? 0 : Integer.parseInt(line.substring(start, end));
    }

    private static int start(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (lower.startsWith("step ")) {
            return "step ".length();
        }
        return line.startsWith("(") ? 1 : 0;
    }

    /** Returns where one or two digits from a place end, if what follows them marks an item; -1 otherwise. */
    private static int digitsFrom(String line, int start) {
        int end = start;
        while (end < line.length() && end < start + 2 && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean marked = end > start && end < line.length() && ".):".indexOf(line.charAt(end)) >= 0;
        boolean decimal = marked && end + 1 < line.length() && Character.isDigit(line.charAt(end + 1));
        return marked && !decimal ? end : -1;
    }
}
