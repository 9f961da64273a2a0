package io.github.cskit.scoring.scorecard;

import java.util.ArrayList;
import java.util.List;

/**
 * The path of a problem taken apart: {@code parts[0].firstOf[1].per} has six steps. Immutable and thread-safe.
 *
 * @param text the path
 * @param ends where each step ends in it, exclusive
 */
record DocumentPath(String text, List<Integer> ends) {

    static DocumentPath parse(String path) {
        List<Integer> ends = new ArrayList<>();
        boolean inBrackets = false;
        for (int i = 1; i <= path.length(); i++) {
            char c = i < path.length() ? path.charAt(i) : '.';
            if (inBrackets ? path.charAt(i - 1) == ']' : c == '.' || c == '[') {
                ends.add(i);
                inBrackets = false;
            }
            inBrackets |= !inBrackets && c == '[' && i < path.length();
        }
        return new DocumentPath(path, List.copyOf(ends));
    }

    /** Returns a step without its dot or brackets; empty beyond the end. */
    String step(int number) {
        if (number >= ends.size()) {
            return "";
        }
        int from = number == 0 ? 0 : ends.get(number - 1);
        String step = text.substring(from, ends.get(number));
        boolean bracketed = step.startsWith("[") && step.endsWith("]");
        return bracketed ? step.substring(1, step.length() - 1) : step.startsWith(".") ? step.substring(1) : step;
    }

    /** Returns the index that a step is; more than any list has if it is none. */
    int index(int number) {
        String step = step(number);
        boolean index = !step.isEmpty() && step.length() < 9 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return index ? Integer.parseInt(step) : Integer.MAX_VALUE;
    }

    /** Returns the path of the first steps; all of it if there are not so many. */
    String upTo(int steps) {
        return steps > ends.size() ? text : text.substring(0, ends.get(steps - 1));
    }
}
