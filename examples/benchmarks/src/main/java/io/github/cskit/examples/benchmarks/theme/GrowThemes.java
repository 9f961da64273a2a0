package io.github.cskit.examples.benchmarks.theme;

import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.ThemeDetector;
import io.github.cskit.triage.theme.Themes;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/**
 * Finds the themes of more and more short tickets of each shape, and prints how the cost grows: the exponent against the
 * size before, once as it is and once after a factor of the logarithm is taken out. Run it with {@code -Xmx2g} for up to
 * 100,000 tickets.
 */
public final class GrowThemes {

    private static final int SMALLEST = 1_000;
    private static final int STEP = 10;

    private GrowThemes() {}

    /**
     * Measures, and prints a table in Markdown.
     *
     * @param arguments the greatest size of the mixed tickets, then that of the hostile ones; 100,000 if not given
     */
    public static void main(String[] arguments) {
        int mixed = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int hostile = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        for (Shape shape : Shape.values()) {
            cost(shape.remarks(5 * SMALLEST));
        }
        System.out.println("| shape | tickets | themes | seconds | exponent | without the logarithm |");
        System.out.println("|---|---|---|---|---|---|");
        for (Shape shape : Shape.values()) {
            grow(shape, shape == Shape.MIXED ? mixed : hostile);
        }
    }

    private static void grow(Shape shape, int most) {
        double before = 0;
        for (int many = SMALLEST; many <= most; many *= STEP) {
            List<Remark> remarks = shape.remarks(many);
            Cost cost = cost(remarks);
            double exponent = Math.log(cost.seconds() / before) / Math.log(STEP);
            double logarithms = Math.log(many) / Math.log(many / (double) STEP);
            double plain = Math.log(cost.seconds() / before / logarithms) / Math.log(STEP);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %.2f | %s | %s |%n",
                    shape.name().toLowerCase(Locale.ROOT),
                    many,
                    cost.themes(),
                    cost.seconds(),
                    before == 0 ? "" : String.format(Locale.ROOT, "%.2f", exponent),
                    before == 0 ? "" : String.format(Locale.ROOT, "%.2f", plain));
            before = cost.seconds();
        }
    }

    private static Cost cost(List<Remark> remarks) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Themes themes = ThemeDetector.standard().detect(remarks);
        return new Cost(
                (clock.getCurrentThreadCpuTime() - start) / 1e9, themes.all().size());
    }

    private record Cost(double seconds, int themes) {}
}
