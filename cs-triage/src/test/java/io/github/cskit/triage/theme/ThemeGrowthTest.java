package io.github.cskit.triage.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kind and hostile shapes of remarks, at two sizes: the processor time of this thread grows about as n log n, whose exponent
 * between these sizes is 1.2. The bound leaves room for a busy machine; measured figures are in the guide on performance.
 */
@Tag("THM-2")
@Tag("TKT-10")
class ThemeGrowthTest {

    private static final int FEW = 1_000;
    private static final int MANY = 6_000;
    private static final double STEEPEST = 1.6;

    @Test
    void remarksOnManySubjects() {
        SplittableRandom random = new SplittableRandom(3);
        Themes themes =
                grow(i -> words("s", 12 * random.nextInt(120), 12, 5, random) + words("c", 0, 2_000, 4, random));

        assertThat(themes.shared()).hasSizeBetween(50, 400);
    }

    @Test
    void remarksThatAllSayTheSame() {
        assertThat(grow(i -> "The label printer jams whenever the second tray is used")
                        .all())
                .singleElement()
                .satisfies(theme -> assertThat(theme.size()).isEqualTo(MANY));
    }

    @Test
    void remarksThatShareNoWord() {
        SplittableRandom random = new SplittableRandom(3);
        Themes themes = grow(i -> words("d", 8 * i, 8, 8, random));

        assertThat(themes.shared()).isEmpty();
        assertThat(themes.all()).hasSize(MANY);
    }

    @Test
    void remarksOnOneSubjectInOtherWords() {
        SplittableRandom random = new SplittableRandom(3);
        Themes themes = grow(i -> "printer label tray " + words("g", 0, 60, 7, random));

        assertThat(themes.all().stream().mapToInt(Theme::size).sum()).isEqualTo(MANY);
        assertThat(themes.all()).hasSizeLessThan(MANY / 20);
    }

    /** Finds themes twice as warm-up and bounds the exponent; returns those of the larger size. */
    private static Themes grow(IntFunction<String> text) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            remarks.add(Remark.of(new RemarkRef(RemarkKind.TICKET, "t" + i), text.apply(i)));
        }
        List<Remark> few = remarks.subList(0, FEW);
        ThemeDetector detector = ThemeDetector.standard();
        detector.detect(few);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        detector.detect(few);
        long between = clock.getCurrentThreadCpuTime();
        Themes themes = detector.detect(remarks);
        double small = Math.max(1e7, (double) (between - start));
        double large = (double) (clock.getCurrentThreadCpuTime() - between);
        assertThat(Math.log(large / small) / Math.log((double) MANY / FEW))
                .as("exponent of growth")
                .isLessThan(STEEPEST);
        return themes;
    }

    private static String words(String kind, int first, int of, int many, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            int number = first + (of == many ? i : random.nextInt(of));
            text.append(kind).append(Integer.toString(number + 46_656, 36)).append("ax ");
        }
        return text.toString();
    }
}
