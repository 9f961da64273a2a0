package io.github.cskit.triage.cue;

import java.util.Map;

/**
 * Something in a text that speaks for a category: a name and what it weighs. Its phrases are elsewhere.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name shown in evidence
 * @param weights what it weighs in each column that it concerns
 * @param inCode whether it also counts inside code
 * @param guard whether its words are kept from phrases that begin inside them, as a negation's are
 * @param inTitle what it counts in a title; 0 for what cues usually count there
 */
record Cue(String name, Map<Column, Double> weights, boolean inCode, boolean guard, double inTitle) {

    /** Returns what it weighs in a column; 0 if it says nothing of it. */
    double weight(Column column) {
        return weights.getOrDefault(column, 0.0);
    }

    /** Returns whether it is found by code that looks at the shape of a text, not by phrases. */
    boolean structural() {
        return name.startsWith("@");
    }
}
