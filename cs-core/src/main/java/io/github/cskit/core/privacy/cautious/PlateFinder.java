package io.github.cskit.core.privacy.cautious;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;
import java.util.List;

/**
 * Finds number plates of cars in their exact forms: British ({@code AB51 ABC}, {@code A123 BCD}, {@code ABC 12D}), Nigerian
 * ({@code ABJ-001AA}, in small letters too) and Turkish ({@code 07 AB 123}). Sizes, words and abbreviations of the trade in
 * the place of their letters, as in {@code FY26 ARR} or {@code RAM 8G}, make none.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlateFinder implements Finder {

    private static final List<String> SUFFIXED = List.of("AAA_9A", "AAA_99A", "AAA_999A");
    private static final String NEVER_BRITISH = "IQ";
    private static final String NEVER_OF_A_YEAR = "IOQUZ";
    private static final String SIZES = "KMGTB";
    private static final String NEVER_TURKISH = "QWX";
    private static final int LAST_PROVINCE = 81;
    private static final int SHORT_SUFFIXED = 7;
    private static final int FIRST_YEAR = 2;
    private static final int YEARS = 28;
    private static final int AUTUMN = 49;
    private static final int LONGEST_TURKISH_DIGITS = 5;
    private static final int TURKISH_PLACES = 5;

    /** Creates the finder. */
    public PlateFinder() {}

    @Override
    public void find(FoldedText text, Findings findings) {
        int i = 0;
        while (i < text.length()) {
            boolean begins = Letters.isAsciiAlphanumeric(text.at(i)) && !Letters.isWord(text.at(i - 1));
            int end = begins ? plate(text, i) : -1;
            i = end < 0 ? i + 1 : findings.add(SensitiveKind.PLATE, i, end, CodeForm.plain(text, i, end));
        }
    }

    private static int plate(FoldedText text, int from) {
        int end = Letters.isDigit(text.at(from)) ? turkish(text, from) : lettered(text, from);
        boolean free = end > 0 && Edges.areFree(text, from, end);
        return free && !Edges.follows(Harmless.ERRORS, text, from) ? end : -1;
    }

    private static int lettered(FoldedText text, int from) {
        int nigerian = Math.max(CodeForm.end(text, from, "AAA-999AA"), CodeForm.end(text, from, "aaa-999aa"));
        if (nigerian > 0) {
            return Harmless.STANDARDS.holds(text, from, from + 3) ? -1 : nigerian;
        }
        int current = CodeForm.end(text, from, "AA99?AAA");
        if (current > 0) {
            return isCurrent(text, from, current) ? current : -1;
        }
        int prefixed = CodeForm.end(text, from, "A999_AAA");
        if (prefixed > 0) {
            boolean year = NEVER_OF_A_YEAR.indexOf(text.at(from)) < 0;
            return year && isBritish(text, prefixed - 3, prefixed) ? prefixed : -1;
        }
        return suffixed(text, from);
    }

    private static int suffixed(FoldedText text, int from) {
        for (String form : SUFFIXED) {
            int end = CodeForm.end(text, from, form);
            if (end > 0 && isBritish(text, from, from + 3)) {
                return (NEVER_OF_A_YEAR + (end - from <= SHORT_SUFFIXED ? SIZES : "")).indexOf(text.at(end - 1)) < 0
                        ? end
                        : -1;
            }
        }
        return -1;
    }

    /** The digits say the half-year: 02 to 29 from March 2002 on, 51 to 78 from September 2001 on. */
    private static boolean isCurrent(FoldedText text, int from, int end) {
        int half = 10 * (text.at(from + 2) - '0') + text.at(from + 3) - '0';
        int years = half - FIRST_YEAR - (half > AUTUMN ? AUTUMN : 0);
        boolean aged = years >= 0 && years < YEARS;
        return aged && isBritish(text, from, from + 2) && isBritish(text, end - 3, end);
    }

    private static boolean isBritish(FoldedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (NEVER_BRITISH.indexOf(text.at(i)) >= 0) {
                return false;
            }
        }
        return !Harmless.SHORT_WORDS.holds(text, from, to);
    }

    private static int turkish(FoldedText text, int from) {
        int province = 10 * (text.at(from) - '0') + text.at(from + 1) - '0';
        if (!Letters.isDigit(text.at(from + 1))
                || text.at(from + 2) != ' '
                || province < 1
                || province > LAST_PROVINCE) {
            return -1;
        }
        int letters = from + 3;
        int lettersEnd = letters;
        while (lettersEnd <= letters + 3 && CodeForm.end(text, lettersEnd, "A") > 0) {
            if (NEVER_TURKISH.indexOf(text.at(lettersEnd)) >= 0) {
                return -1;
            }
            lettersEnd++;
        }
        int digits = lettersEnd + 1;
        int end = digits;
        while (end <= digits + LONGEST_TURKISH_DIGITS && Letters.isDigit(text.at(end))) {
            end++;
        }
        int places = lettersEnd - letters + end - digits;
        boolean shaped = text.at(lettersEnd) == ' ' && places >= TURKISH_PLACES - 1 && places <= TURKISH_PLACES + 1;
        boolean formed = shaped && lettersEnd > letters && lettersEnd <= letters + 3 && end >= digits + 2;
        return formed && !Harmless.SHORT_WORDS.holds(text, letters, lettersEnd) ? end : -1;
    }
}
