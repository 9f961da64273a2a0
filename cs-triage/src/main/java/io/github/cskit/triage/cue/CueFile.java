package io.github.cskit.triage.cue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads cues from their text form. Lines are: {@code set name = a|b}, a choice for later templates;
 * {@code [cue-name] bug=2 feature=-0.5}, a cue with its weights ({@code +code} if it counts inside code, {@code +guard} if its
 * words are kept from other phrases,
 * {@code title=3} if it counts otherwise in titles than other cues do); and, below a
 * cue, its phrases as {@link PhraseTemplate templates}. A line that starts with {@code #} and a space is a comment. Not
 * thread-safe; use one for all files of a lexicon.
 */
final class CueFile {

    private final Map<String, List<String>> sets = new LinkedHashMap<>();
    private final Map<String, Cue> cues = new LinkedHashMap<>();
    private final Map<String, List<String>> phrases = new LinkedHashMap<>();

    /**
     * Reads one file.
     *
     * @param name the file's name, for messages
     * @param text its content
     * @throws IllegalArgumentException naming file and line, if a line is not well-formed
     */
    void read(String name, String text) {
        String current = "";
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            String line = raw.strip();
            try {
                current = entry(line, current);
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(
                        "Line " + number + " of the cue file (" + name + ") cannot be read: " + wrong.getMessage(),
                        wrong);
            }
        }
    }

    /** Returns the cues in the order of the files. */
    List<Cue> cues() {
        return List.copyOf(cues.values());
    }

    /** Returns the phrases of a cue, expanded. */
    List<String> phrases(Cue cue) {
        return phrases.getOrDefault(cue.name(), List.of());
    }

    private String entry(String line, String current) {
        if (line.isEmpty() || line.startsWith("# ")) {
            return current;
        }
        if (line.startsWith("set ")) {
            define(line.substring(4));
            return current;
        }
        if (line.startsWith("[")) {
            return open(line);
        }
        if (current.isEmpty()) {
            throw new IllegalArgumentException("a phrase stands before the first cue.");
        }
        phrases.computeIfAbsent(current, name -> new ArrayList<>()).addAll(PhraseTemplate.expand(line, sets));
        return current;
    }

    private void define(String definition) {
        int sign = definition.indexOf('=');
        if (sign < 0) {
            throw new IllegalArgumentException("the set has no equals sign.");
        }
        List<String> choices =
                PhraseTemplate.expand(definition.substring(sign + 1).strip(), sets);
        sets.put(definition.substring(0, sign).strip(), choices);
    }

    private String open(String line) {
        int end = line.indexOf(']');
        if (end < 2) {
            throw new IllegalArgumentException("the cue has no name in brackets.");
        }
        String name = line.substring(1, end);
        Map<Column, Double> weights = new EnumMap<>(Column.class);
        boolean inCode = false;
        boolean guard = false;
        double inTitle = 0;
        for (String part : line.substring(end + 1).strip().split(" +", -1)) {
            int sign = part.indexOf('=');
            if (part.equals("+code")) {
                inCode = true;
            } else if (part.equals("+guard")) {
                guard = true;
            } else if (part.startsWith("title=")) {
                inTitle = Double.parseDouble(part.substring(sign + 1));
            } else if (sign > 0) {
                weights.put(
                        Column.valueOf(part.substring(0, sign).toUpperCase(Locale.ROOT)),
                        Double.valueOf(part.substring(sign + 1)));
            } else if (!part.isEmpty()) {
                throw new IllegalArgumentException("(" + part + ") is not a weight, a title factor, +code or +guard.");
            }
        }
        if (cues.put(name, new Cue(name, Collections.unmodifiableMap(weights), inCode, guard, inTitle)) != null) {
            throw new IllegalArgumentException("the cue (" + name + ") is there twice.");
        }
        return name;
    }
}
