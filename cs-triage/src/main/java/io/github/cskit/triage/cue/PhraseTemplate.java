package io.github.cskit.triage.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Expands a small grammar into the phrases it stands for. {@code (a|b|)} is a choice, an empty one included,
 * {@code $name} a choice defined elsewhere; everything else is kept. It knows nothing of symbols or matching.
 *
 * <p>{@code (please|) add (a|the) option} gives four phrases.
 */
final class PhraseTemplate {

    /** How many phrases one template may give. */
    static final int MAX_PHRASES = 20_000;

    private final String template;
    private final Map<String, List<String>> sets;
    private int at;

    private PhraseTemplate(String template, Map<String, List<String>> sets) {
        this.template = template;
        this.sets = sets;
    }

    /**
     * Expands a template.
     *
     * @param template the template
     * @param sets the choices by name
     * @return its phrases, in order
     * @throws IllegalArgumentException if it is not well-formed, names a set that does not exist, or gives too many
     */
    static List<String> expand(String template, Map<String, List<String>> sets) {
        PhraseTemplate reader = new PhraseTemplate(template, sets);
        List<String> phrases = reader.choice();
        if (reader.at != template.length()) {
            throw reader.problem("closes a bracket that is not open");
        }
        return phrases;
    }

    private List<String> choice() {
        List<String> all = new ArrayList<>(sequence());
        while (at < template.length() && template.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<String> sequence() {
        List<String> phrases = List.of("");
        while (at < template.length() && template.charAt(at) != '|' && template.charAt(at) != ')') {
            phrases = product(phrases, part());
        }
        return phrases;
    }

    private List<String> part() {
        char c = template.charAt(at);
        if (c == '(') {
            at++;
            List<String> inner = choice();
            if (at >= template.length()) {
                throw problem("leaves a bracket open");
            }
            at++;
            return inner;
        }
        return c == '$' ? named() : literal();
    }

    private List<String> named() {
        int start = ++at;
        while (at < template.length() && Character.isLetter(template.charAt(at))) {
            at++;
        }
        List<String> set = sets.get(template.substring(start, at));
        if (set == null) {
            throw problem("names the unknown set $" + template.substring(start, at));
        }
        return set;
    }

    private List<String> literal() {
        int start = at;
        while (at < template.length() && "(|)$".indexOf(template.charAt(at)) < 0) {
            at++;
        }
        return List.of(template.substring(start, at));
    }

    private List<String> product(List<String> left, List<String> right) {
        if ((long) left.size() * right.size() > MAX_PHRASES) {
            throw problem("gives more than " + MAX_PHRASES + " phrases");
        }
        List<String> all = new ArrayList<>(left.size() * right.size());
        for (String before : left) {
            for (String after : right) {
                all.add(before + after);
            }
        }
        return all;
    }

    private IllegalArgumentException problem(String what) {
        return new IllegalArgumentException("The cue template (" + template + ") " + what + ".");
    }
}
