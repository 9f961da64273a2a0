package io.github.cskit.triage.cue;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.triage.phrase.PhraseBook;
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
    private final PhraseBook phrases;
    private final double[] weights;
    private final boolean[] inCode;
    private final boolean[] guards;
    private final double[] inTitle;
    private final Fingerprint fingerprint;

    private CueLexicon(CueFile file, Fingerprint fingerprint) {
        this.cues = file.cues();
        this.fingerprint = fingerprint;
        weights = weights(cues);
        inCode = flags(cues, Cue::inCode);
        guards = flags(cues, Cue::guard);
        inTitle = cues.stream().mapToDouble(Cue::inTitle).toArray();
        structural = structural(cues);
        PhraseBook.Builder book = new PhraseBook.Builder();
        for (int cue = 0; cue < cues.size(); cue++) {
            for (String phrase : file.phrases(cues.get(cue))) {
                book.add(phrase, cue);
            }
        }
        phrases = book.build();
    }

    /** Returns the cues that come with the library, read anew. */
    static CueLexicon load() {
        StringBuilder all = new StringBuilder();
        FILES.forEach(name -> all.append(resource(name)));
        return new CueLexicon(standardFile(), Fingerprint.ofText(all.toString()));
    }

    /** Returns the files that come with the library, read anew. */
    static CueFile standardFile() {
        CueFile file = new CueFile();
        FILES.forEach(name -> file.read(name, resource(name)));
        return file;
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

    PhraseBook phrases() {
        return phrases;
    }

    List<Cue> cues() {
        return cues;
    }

    int cueCount() {
        return inTitle.length;
    }

    /** Returns what a cue weighs in a column. */
    double weight(int cue, int column) {
        return weights[cue * COLUMNS.length + column];
    }

    /** Returns what a cue counts in a title; 0 for what cues usually count there. */
    double inTitle(int cue) {
        return inTitle[cue];
    }

    /** Returns whether a cue also counts inside code. */
    boolean inCode(int cue) {
        return inCode[cue];
    }

    /** Returns whether the words of the phrases of a cue are kept from others. */
    boolean guards(int cue) {
        return guards[cue];
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
