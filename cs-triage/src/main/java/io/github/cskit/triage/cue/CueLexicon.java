package io.github.cskit.triage.cue;

import io.github.cskit.core.explain.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * All cues, their phrases as one automaton, and the fingerprint of the files they come from. It does not read tickets.
 *
 * <p>Immutable and thread-safe.
 */
final class CueLexicon {

    private static final List<String> FILES = List.of(
            "words.cues",
            "structure.cues",
            "bug-report.cues",
            "feature-request.cues",
            "documentation-gap.cues",
            "usability-issue.cues",
            "performance-issue.cues",
            "integration-question.cues",
            "how-to-question.cues",
            "none.cues",
            "language.cues");

    private static final Column[] COLUMNS = Column.values();

    private final List<Cue> cues;
    private final int[] structural;
    private final PhraseAutomaton automaton;
    private final double[] weights;
    private final boolean[] inCode;
    private final boolean[] guards;
    private final double[] inTitle;
    private final int[] cueOf;
    private final int[] lengths;
    private final int[] edges;
    private final int phraseCount;
    private final Fingerprint fingerprint;

    private CueLexicon(CueFile file, Fingerprint fingerprint) {
        this.cues = file.cues();
        this.fingerprint = fingerprint;
        weights = weights(cues);
        inCode = flags(cues, Cue::inCode);
        guards = flags(cues, Cue::guard);
        inTitle = cues.stream().mapToDouble(Cue::inTitle).toArray();
        structural = structural(cues);
        int capacity = cues.stream().mapToInt(cue -> file.phrases(cue).size()).sum();
        cueOf = new int[capacity];
        lengths = new int[capacity];
        edges = new int[capacity];
        PhraseTrie trie = new PhraseTrie();
        int phrases = 0;
        for (int cue = 0; cue < cues.size(); cue++) {
            for (String text : file.phrases(cues.get(cue))) {
                Phrase phrase = Phrase.parse(text);
                if (trie.add(phrase.toArray(), phrases)) {
                    cueOf[phrases] = cue;
                    lengths[phrases] = phrase.symbols().size();
                    edges[phrases++] = (phrase.lead() << 16) | (phrase.trail() << 8) | phrase.words();
                }
            }
        }
        phraseCount = phrases;
        automaton = PhraseAutomaton.of(trie);
    }

    /** Returns the cues that come with the library, read anew. */
    static CueLexicon load() {
        CueFile file = new CueFile();
        StringBuilder all = new StringBuilder();
        for (String name : FILES) {
            String text = resource(name);
            all.append(text);
            file.read(name, text);
        }
        return new CueLexicon(file, Fingerprint.ofText(all.toString()));
    }

    /**
     * Reads cues from one text.
     *
     * @param text the cues in their text form
     * @return the lexicon
     */
    static CueLexicon parse(String text) {
        CueFile file = new CueFile();
        file.read("text", text);
        return new CueLexicon(file, Fingerprint.ofText(text));
    }

    Fingerprint fingerprint() {
        return fingerprint;
    }

    PhraseAutomaton automaton() {
        return automaton;
    }

    int phraseCount() {
        return phraseCount;
    }

    List<Cue> cues() {
        return cues;
    }

    int cueCount() {
        return inTitle.length;
    }

    int cueOf(int phrase) {
        return cueOf[phrase];
    }

    int length(int phrase) {
        return lengths[phrase];
    }

    int lead(int phrase) {
        return edges[phrase] >>> 16;
    }

    int trail(int phrase) {
        return (edges[phrase] >>> 8) & 0xFF;
    }

    int words(int phrase) {
        return edges[phrase] & 0xFF;
    }

    /** Returns what a cue weighs in a column. */
    double weight(int cue, int column) {
        return weights[cue * COLUMNS.length + column];
    }

    /** Returns what a cue counts in a title; 0 for what cues usually count there. */
    double inTitle(int cue) {
        return inTitle[cue];
    }

    /** Returns whether a phrase also counts inside code. */
    boolean inCode(int phrase) {
        return inCode[cueOf[phrase]];
    }

    /** Returns whether the words of a phrase are kept from others. */
    boolean guards(int phrase) {
        return guards[cueOf[phrase]];
    }

    /** Returns the number of the cue of a shape; -1 if the files do not weigh it. */
    int structural(ShapeCue shape) {
        return structural[shape.place()];
    }

    private static int[] structural(List<Cue> cues) {
        int[] numbers = new int[ShapeCue.count()];
        Arrays.fill(numbers, -1);
        for (ShapeCue shape : ShapeCue.values()) {
            for (int cue = 0; cue < cues.size(); cue++) {
                if (cues.get(cue).name().equals(shape.cue())) {
                    numbers[shape.place()] = cue;
                }
            }
        }
        return numbers;
    }

    private static double[] weights(List<Cue> cues) {
        double[] weights = new double[cues.size() * COLUMNS.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = cues.get(i / COLUMNS.length).weight(COLUMNS[i % COLUMNS.length]);
        }
        return weights;
    }

    private static boolean[] flags(List<Cue> cues, Predicate<Cue> flag) {
        boolean[] flags = new boolean[cues.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = flag.test(cues.get(i));
        }
        return flags;
    }

    private static String resource(String name) {
        try (InputStream in = CueLexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The cue file (" + name + ") is missing from the library.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The cue file (" + name + ") cannot be read.", broken);
        }
    }
}
