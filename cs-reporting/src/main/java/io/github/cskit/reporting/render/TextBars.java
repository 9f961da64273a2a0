package io.github.cskit.reporting.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Draws bars and small lines with block characters. Immutable and thread-safe. */
final class TextBars {

    private static final String STEPS = "▁▂▃▄▅▆▇█";
    private static final int MAX_SCORE = 100;

    private TextBars() {}

    /** Returns a bar; anything above nothing shows at least one block. */
    static String bar(long size, long whole, int width) {
        if (size == 0 || whole == 0) {
            return "";
        }
        long blocks = BigDecimal.valueOf(size)
                .multiply(BigDecimal.valueOf(width))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValue();
        return "█".repeat((int) Math.max(1, blocks));
    }

    /** Returns one block for each reading, on a scale from 0 to 100; a dot where there was none. */
    static String trace(List<Optional<BigDecimal>> points) {
        StringBuilder line = new StringBuilder();
        for (Optional<BigDecimal> point : points) {
            line.append(point.map(TextBars::step).orElse('·'));
        }
        return line.toString();
    }

    private static char step(BigDecimal score) {
        int step = score.intValue() * STEPS.length() / MAX_SCORE;
        return STEPS.charAt(Math.min(STEPS.length() - 1, step));
    }
}
