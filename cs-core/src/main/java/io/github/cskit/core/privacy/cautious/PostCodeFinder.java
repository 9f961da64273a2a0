package io.github.cskit.core.privacy.cautious;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.scan.WordSet;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;
import java.util.List;

/**
 * Finds British post codes in capitals, as {@code SW1A 1AA}: one of the 124 areas, a district, and a digit with two of the
 * letters that are used there. Those without a space count only where the area has two letters. Sizes and ordinals, as in
 * {@code M1 8GB} or {@code L1 2ND}, are none, and neither is what is said to be an error or a version.
 *
 * <p>Immutable and thread-safe.
 */
public final class PostCodeFinder implements Finder {

    private static final List<String> FORMS =
            List.of("A9 9AA", "A99 9AA", "A9A 9AA", "AA9?9AA", "AA99?9AA", "AA9A?9AA");
    private static final int INWARD = 3;
    private static final String NEVER_INWARD = "CIKMOV";
    private static final String THIRD = "ABCDEFGHJKPSTUW";
    private static final String FOURTH = "ABEHMNPRVWXY";

    private static final WordSet AREAS = WordSet.of("""
            ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex
            fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml
            n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy
            ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze
            """);
    private static final WordSet UNITS = WordSet.of("gb tb gbps hz px db xl xx st nd rd th fa");

    /** Creates the finder. */
    public PostCodeFinder() {}

    @Override
    public void find(FoldedText text, Findings findings) {
        int i = 0;
        while (i < text.length()) {
            boolean begins = Letters.isAsciiLetter(text.at(i)) && !Letters.isWord(text.at(i - 1));
            int end = begins ? end(text, i) : -1;
            i = end < 0 ? i + 1 : findings.add(SensitiveKind.POST_CODE, i, end, CodeForm.plain(text, i, end));
        }
    }

    private static int end(FoldedText text, int from) {
        for (String form : FORMS) {
            int end = CodeForm.end(text, from, form);
            if (end > 0 && Edges.areFree(text, from, end) && isPostCode(text, from, end)) {
                return Edges.follows(Harmless.ERRORS, text, from) ? -1 : end;
            }
        }
        return -1;
    }

    private static boolean isPostCode(FoldedText text, int from, int end) {
        int digit = Letters.isDigit(text.at(from + 1)) ? from + 1 : from + 2;
        char last = text.at(digit + 1);
        boolean lettered = Letters.isAsciiLetter(last);
        boolean district = !lettered || (digit == from + 1 ? THIRD : FOURTH).indexOf(last) >= 0;
        boolean inward = NEVER_INWARD.indexOf(text.at(end - 1)) < 0 && NEVER_INWARD.indexOf(text.at(end - 2)) < 0;
        boolean hyphen = text.at(end - INWARD - 1) == '-';
        return AREAS.holds(text, from, digit) && district && inward && !hyphen && !UNITS.holds(text, end - 2, end);
    }
}
