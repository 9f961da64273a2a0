package io.github.cskit.examples.benchmarks.theme;

import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkKind;
import io.github.cskit.triage.theme.RemarkRef;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Shapes of made-up short tickets, kind ones and hostile ones. Immutable and thread-safe. */
public enum Shape {
    /** Subjects of very different size, each with words of its own among words that all share. */
    MIXED,

    /** Every ticket says the same. */
    EQUAL,

    /** No ticket shares a word with another. */
    DISTINCT,

    /** All tickets are on one subject, each in other words of it. */
    GIANT;

    private static final int SUBJECTS = 300;
    private static final int OWN_WORDS = 12;
    private static final int SHARED_WORDS = 4_000;
    private static final int GIANT_WORDS = 60;
    private static final long SEED = 20_261_125;

    /**
     * Makes tickets of this shape.
     *
     * @param many how many
     * @return the same tickets each time, of about ten words
     */
    public List<Remark> remarks(int many) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Remark> remarks = new ArrayList<>(many);
        for (int i = 0; i < many; i++) {
            remarks.add(Remark.of(new RemarkRef(RemarkKind.TICKET, "t" + i), text(i, random)));
        }
        return remarks;
    }

    private String text(int number, SplittableRandom random) {
        return switch (this) {
            case MIXED -> mixed(random);
            case EQUAL -> "The label printer jams whenever the second tray is used";
            case DISTINCT -> distinct(number);
            case GIANT -> giant(random);
        };
    }

    private static String mixed(SplittableRandom random) {
        int subject = skewed(SUBJECTS, random);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            text.append(word('s', subject * OWN_WORDS + random.nextInt(OWN_WORDS)))
                    .append(' ');
        }
        for (int i = 0; i < 5; i++) {
            text.append(word('c', skewed(SHARED_WORDS, random))).append(' ');
        }
        return text.toString();
    }

    private static String distinct(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            text.append(word('d', number * 8 + i)).append(' ');
        }
        return text.toString();
    }

    private static String giant(SplittableRandom random) {
        StringBuilder text = new StringBuilder("printer label tray ");
        for (int i = 0; i < 7; i++) {
            text.append(word('g', random.nextInt(GIANT_WORDS))).append(' ');
        }
        return text.toString();
    }

    /** Returns a number below a bound, small ones much more often, as words and subjects are. */
    private static int skewed(int bound, SplittableRandom random) {
        double even = random.nextDouble();
        return (int) (bound * even * even * even);
    }

    private static String word(char kind, int number) {
        StringBuilder word = new StringBuilder().append(kind);
        for (int rest = number + 17; rest > 0; rest /= 21) {
            word.append("bcdfghjklmnpqrstvwxyz".charAt(rest % 21)).append('a');
        }
        return word.append("x").toString();
    }
}
