package io.github.cskit.core.privacy.cautious;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;

/**
 * Finds the hardware addresses of devices, also those of letters alone: six pairs as {@code AA-BB-CC-DD-EE-FF} or with
 * colons, or three fours with points. The one that means everybody stays.
 *
 * <p>Immutable and thread-safe.
 */
public final class HardwareAddressFinder implements Finder {

    private static final int DIGITS = 12;

    /** Creates the finder. */
    public HardwareAddressFinder() {}

    @Override
    public void find(FoldedText text, Findings findings) {
        int i = 0;
        while (i < text.length()) {
            boolean begins = Letters.hex(text.at(i)) >= 0 && !Letters.isWord(text.at(i - 1));
            int end =
                    begins ? Math.max(Math.max(end(text, i, 2, '-'), end(text, i, 2, ':')), end(text, i, 4, '.')) : -1;
            i = end < 0 ? i + 1 : findings.add(SensitiveKind.IDENTIFIER, i, end);
        }
    }

    private static int end(FoldedText text, int from, int size, char sign) {
        int end = from + DIGITS + DIGITS / size - 1;
        boolean everybody = true;
        for (int i = from; i < end; i++) {
            boolean between = (i - from) % (size + 1) == size;
            if (between ? text.at(i) != sign : Letters.hex(text.at(i)) < 0) {
                return -1;
            }
            everybody &= between || Letters.hex(text.at(i)) == 15;
        }
        boolean goesOn = text.at(end) == sign && Letters.hex(text.at(end + 1)) >= 0;
        boolean free = Edges.isFreeBefore(text, from) && text.at(from - 1) != sign;
        return free && Edges.isFreeAfter(text, end) && !goesOn && !everybody ? end : -1;
    }
}
