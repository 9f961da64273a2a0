package io.github.cskit.reporting.message;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds and fills the fields of a text, in one pass: what is filled in is never looked at again. */
final class FieldText {

    private static final String OPENING = "{{";
    private static final String CLOSING = "}}";

    private FieldText() {}

    static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        fill(text, name -> {
            names.add(name);
            return "";
        });
        return names;
    }

    static String fill(String text, UnaryOperator<String> valueOf) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf(OPENING); open >= 0; open = text.indexOf(OPENING, at)) {
            int close = text.indexOf(CLOSING, open);
            if (close < 0) {
                break;
            }
            filled.append(text, at, open)
                    .append(valueOf.apply(
                            text.substring(open + OPENING.length(), close).strip()));
            at = close + CLOSING.length();
        }
        return filled.append(text, at, text.length()).toString();
    }
}
