package io.github.cskit.core.privacy.person;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;

/**
 * Finds e-mail addresses: it looks for the sign first, then at the run before it and the run behind it. Addresses in
 * every script are found, and those written {@code name (at) host (dot) com} or {@code name%40host.com}.
 *
 * <p>Immutable and thread-safe.
 */
public final class EmailFinder implements Finder {

    private static final int MOST_SPACES = 2;

    /** Creates the finder. */
    public EmailFinder() {}

    @Override
    public void find(FoldedText text, Findings findings) {
        int i = 0;
        int last = 0;
        while (i < text.length()) {
            int sign = signEnd(text, i);
            int end = sign < 0 ? -1 : address(text, i, sign, last, findings);
            last = text.at(i) == '%' && sign > 0 ? Math.max(sign, end) : Math.max(last, end);
            i = Math.max(i + 1, end);
        }
    }

    /** Returns the index after a sign that stands between a name and its host, or -1. */
    private static int signEnd(FoldedText text, int i) {
        return switch (text.at(i)) {
            case '@' -> i + 1;
            case '%' -> text.hasExactly("%40", i) ? i + 3 : -1;
            case '(' -> text.has("(at)", i) ? i + 4 : -1;
            case '[' -> text.has("[at]", i) ? i + 4 : -1;
            case '{' -> text.has("{at}", i) ? i + 4 : -1;
            case 'a', 'A' -> text.at(i - 1) == ' ' && text.has("at ", i) ? i + 2 : -1;
            default -> -1;
        };
    }

    private static int address(FoldedText text, int sign, int afterSign, int floor, Findings findings) {
        boolean plain = text.at(sign) == '@' || text.at(sign) == '%';
        boolean spoken = Letters.isAsciiLetter(text.at(sign));
        int nameEnd = plain ? sign : beforeSpaces(text, sign);
        int name = MailName.start(text, nameEnd, floor);
        int host = plain ? afterSign : text.afterSpaces(afterSign, MOST_SPACES);
        if (name < 0 || (spoken && host == afterSign)) {
            return -1;
        }
        int end = plain ? MailHost.end(text, host) : SpokenHost.end(text, host, spoken);
        return end < 0 ? -1 : findings.add(SensitiveKind.EMAIL, name, end);
    }

    private static int beforeSpaces(FoldedText text, int from) {
        int i = from;
        while (i > from - MOST_SPACES && text.at(i - 1) == ' ') {
            i--;
        }
        return i;
    }
}
