package io.github.cskit.core.privacy.number;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;

/**
 * Finds network addresses of version 6 in every written form: whole, shortened by {@code ::}, with a zone, or ending in
 * an address of version 4. Times, and names with colons between them, are none.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ipv6Finder implements Finder {

    private static final int LONGEST = 46;
    private static final int GROUPS = 8;
    private static final int GROUPS_OF_VERSION_4 = 2;
    private static final int LARGEST_GROUP = 4;
    private static final int LONGEST_ZONE = 16;

    /** Creates the finder. */
    public Ipv6Finder() {}

    @Override
    public void find(FoldedText text, Findings findings) {
        int i = 0;
        while (i < text.length()) {
            if (!belongs(text.at(i))) {
                i++;
                continue;
            }
            i += text.at(i) == ':' && text.at(i + 1) != ':' ? 1 : 0;
            int run = i;
            while (belongs(text.at(run)) || text.at(run) == '.') {
                run++;
            }
            int end = run - i <= LONGEST && isApart(text, i, run) ? end(text, i, run) : -1;
            i = end < 0 ? Math.max(run, i + 1) : findings.add(SensitiveKind.IP, i, end);
        }
    }

    private static boolean isApart(FoldedText text, int from, int to) {
        char before = text.at(from - 1);
        return !Letters.isWord(before) && before != FoldedText.TAKEN && text.at(to) != FoldedText.TAKEN;
    }

    private static boolean belongs(char c) {
        return Letters.hex(c) >= 0 || c == ':';
    }

    private static int end(FoldedText text, int from, int runEnd) {
        int to = runEnd;
        while (to > from && (text.at(to - 1) == '.' || (text.at(to - 1) == ':' && text.at(to - 2) != ':'))) {
            to--;
        }
        boolean address = isAddress(text, from, to) || isUnspecified(text, from, to);
        if (Letters.isWord(text.at(runEnd)) || !address) {
            return -1;
        }
        return Ipv4.prefixEnd(text, text.at(to) == '%' ? zoneEnd(text, to) : to);
    }

    /** The address {@code ::} is also a mark of programming languages: it counts in brackets, or with nothing behind it. */
    private static boolean isUnspecified(FoldedText text, int from, int to) {
        char after = text.at(to);
        boolean last = after == FoldedText.NONE || after == '\n' || after == '\r' || after == ']' || after == '/';
        return to - from == 2 && last && !Letters.isOtherLetter(text.at(from - 1)) && text.has("::", from);
    }

    private static int zoneEnd(FoldedText text, int percent) {
        int i = percent + 1;
        while (i < percent + LONGEST_ZONE && (Letters.isAsciiAlphanumeric(text.at(i)) || text.at(i) == '.')) {
            i++;
        }
        return i;
    }

    private static boolean isAddress(FoldedText text, int from, int to) {
        int groups = 0;
        boolean shortened = false;
        boolean digit = false;
        int i = from;
        while (i < to) {
            int start = i;
            while (i < to && Letters.hex(text.at(i)) >= 0) {
                digit |= Letters.isDigit(text.at(i));
                i++;
            }
            if (i < to && text.at(i) == '.') {
                boolean whole = Ipv4.numbersEnd(text, start) == to;
                return whole && counted(groups + GROUPS_OF_VERSION_4, shortened);
            }
            boolean opening = start == from && i == from && text.at(i + 1) == ':';
            if (i - start > LARGEST_GROUP || (i == start && !opening)) {
                return false;
            }
            groups += i > start ? 1 : 0;
            if (i < to) {
                boolean doubled = text.at(i + 1) == ':' && i + 1 < to;
                if ((doubled && shortened) || (!doubled && i + 1 == to)) {
                    return false;
                }
                shortened |= doubled;
                i += doubled ? 2 : 1;
            }
        }
        return digit && groups > 0 && counted(groups, shortened);
    }

    private static boolean counted(int groups, boolean shortened) {
        return shortened ? groups < GROUPS : groups == GROUPS;
    }
}
