package io.github.cskit.triage.cue;

import io.github.cskit.core.ticket.CueEvidence;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketField;
import io.github.cskit.triage.phrase.Sighting;
import io.github.cskit.triage.wording.SpokenWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Adds up what cues weigh, and keeps where they stood. Not thread-safe.
 */
final class Scoreboard {

    /** How many places are shown as evidence, the strongest. */
    static final int MAX_EVIDENCE = 24;

    /** How the evidence of words is called that no cue names. */
    private static final String WORDING = "wording";

    private static final Column[] COLUMNS = Column.values();

    private final CueLexicon lexicon;
    private final ReadingPolicy policy;
    private final double[] sums = new double[COLUMNS.length];
    private final byte[] seen;
    private final Hits[] hits = new Hits[Column.CATEGORIES];
    private int known;

    Scoreboard(CueLexicon lexicon, ReadingPolicy policy) {
        this.lexicon = lexicon;
        this.policy = policy;
        this.seen = new byte[lexicon.cueCount()];
        for (int column = 0; column < hits.length; column++) {
            hits[column] = new Hits();
        }
    }

    /** Adds what was found in one field, of which the part before an index counts as a title. */
    void add(TicketField field, Matches matches, int titleUntil) {
        for (int i = 0; i < matches.size(); i++) {
            int cue = Sighting.cue(matches.sighting(i));
            double factor = factor(cue, field, matches.start(i), matches.start(i) < titleUntil) * repetition(cue);
            known += Sighting.words(matches.sighting(i));
            if (factor > 0) {
                add(cue, factor, field, matches.start(i), matches.end(i));
            }
        }
    }

    /** Adds a structural cue that has no single place. */
    void addIf(boolean found, ShapeCue shape) {
        int cue = found ? lexicon.structural(shape) : -1;
        if (cue >= 0) {
            for (int column = 0; column < COLUMNS.length; column++) {
                sums[column] += lexicon.weight(cue, column);
            }
        }
    }

    /** Lets the evidence of each category count, the strongest fully and each further one less. */
    void settle() {
        for (int column = 0; column < hits.length; column++) {
            sums[column] = hits[column].settle(sums[column], policy.furtherFactor());
        }
    }

    double sum(Column column) {
        return sums[column.place()];
    }

    /** Returns how many words were part of a phrase that is known. */
    int knownWords() {
        return known;
    }

    /** Adds what words speak for: one sum for each category, and one for none of them. */
    void add(double[] learned) {
        for (int column = 0; column < learned.length; column++) {
            sums[column] += learned[column];
        }
    }

    /**
     * Returns the strongest evidence.
     *
     * @param words the words that spoke for the best category
     * @param best that category
     */
    List<CueEvidence> evidence(List<SpokenWords> words, TicketCategory best) {
        List<Hits.Hit> strongest = new ArrayList<>();
        for (int column = 0; column < hits.length; column++) {
            hits[column].into(strongest, column);
        }
        Collections.sort(strongest);
        List<CueEvidence> evidence = new ArrayList<>();
        int next = 0;
        for (Hits.Hit hit : strongest.subList(0, Math.min(MAX_EVIDENCE, strongest.size()))) {
            while (next < words.size() && words.get(next).weight() > Math.abs(hit.weight())) {
                evidence.add(wording(words.get(next++), best));
            }
            TicketCategory category = COLUMNS[hit.column()].category().orElseThrow();
            String name = lexicon.cues().get(hit.cue()).name();
            evidence.add(new CueEvidence(category, hit.field(), hit.start(), hit.end(), name, hit.weight()));
        }
        words.subList(next, words.size()).forEach(each -> evidence.add(wording(each, best)));
        return evidence.subList(0, Math.min(MAX_EVIDENCE, evidence.size()));
    }

    private static CueEvidence wording(SpokenWords words, TicketCategory best) {
        return new CueEvidence(best, words.field(), words.start(), words.end(), WORDING, words.weight());
    }

    private void add(int cue, double factor, TicketField field, int start, int end) {
        for (int column = 0; column < COLUMNS.length; column++) {
            double weight = lexicon.weight(cue, column) * factor;
            if (weight == 0) {
                continue;
            }
            if (column < Column.CATEGORIES) {
                hits[column].add(cue, field, start, end, weight);
            } else {
                sums[column] += weight;
            }
        }
    }

    private double factor(int cue, TicketField field, int start, boolean asTitle) {
        if (asTitle || field == TicketField.TITLE) {
            double own = lexicon.inTitle(cue);
            return own > 0 ? own : policy.titleFactor();
        }
        if (start < policy.opening()) {
            return policy.openingFactor();
        }
        return start < policy.middle() ? 1 : policy.laterFactor();
    }

    private double repetition(int cue) {
        if (seen[cue] >= policy.maxRepeats()) {
            return 0;
        }
        int times = seen[cue]++;
        return times == 0 ? 1 : Math.pow(policy.repeatFactor(), times);
    }
}
