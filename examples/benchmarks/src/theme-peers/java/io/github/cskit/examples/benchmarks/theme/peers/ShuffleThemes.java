package io.github.cskit.examples.benchmarks.theme.peers;

import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkKind;
import io.github.cskit.triage.theme.RemarkRef;
import io.github.cskit.triage.theme.ThemeDetector;
import io.github.cskit.triage.theme.Themes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Shuffles all 10,003 questions again and again, and fails where their themes are not the same to the byte. */
public final class ShuffleThemes {

    private static final int SHUFFLES = 100;
    private static final long SEED = 3;

    private ShuffleThemes() {}

    /**
     * Runs the comparison; the property {@code cskit.data} names the folder of the questions.
     *
     * @param arguments how many shuffles; 100 if not given
     * @throws IOException if the questions cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        int shuffles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SHUFFLES;
        List<Remark> remarks = new ArrayList<>();
        for (Question question : Question.all()) {
            remarks.add(Remark.of(new RemarkRef(RemarkKind.TICKET, "q" + remarks.size()), question.text()));
        }
        ThemeDetector detector = ThemeDetector.standard();
        Themes expected = detector.detect(remarks);
        Random random = new Random(SEED);
        for (int shuffle = 1; shuffle <= shuffles; shuffle++) {
            Collections.shuffle(remarks, random);
            if (!detector.detect(remarks).equals(expected)) {
                throw new IllegalStateException("Shuffle " + shuffle + " gives other themes.");
            }
        }
        System.out.println(shuffles + " shuffles of " + remarks.size() + " questions give the same themes.");
    }
}
