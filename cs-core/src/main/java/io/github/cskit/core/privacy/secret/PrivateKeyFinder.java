package io.github.cskit.core.privacy.secret;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;

/**
 * Finds private keys in PEM armour, from their first line to their last. Of one whose end was cut off it takes what
 * looks like base64. Public keys and certificates are no secrets.
 *
 * <p>Immutable and thread-safe.
 */
public final class PrivateKeyFinder implements Finder {

    private static final String RULE = "-----";
    private static final String BEGIN = "-----begin ";
    private static final String END = "-----end ";
    private static final int LONGEST_LABEL = 64;
    private static final int SHORTEST_LINE = 16;

    /** Creates the finder. */
    public PrivateKeyFinder() {}

    @Override
    public void find(FoldedText text, Findings findings) {
        int i = 0;
        while (i < text.length()) {
            int body = text.at(i) == '-' && text.has(BEGIN, i) ? afterLabel(text, i + BEGIN.length()) : -1;
            if (body < 0) {
                i++;
            } else {
                int end = end(text, body);
                i = Math.max(findings.add(SensitiveKind.PRIVATE_KEY, i, end), end);
            }
        }
    }

    /** Returns the index after a label that names a private key and the rule behind it, or -1. */
    private static int afterLabel(FoldedText text, int from) {
        boolean isPrivate = false;
        for (int i = from; i < from + LONGEST_LABEL; i++) {
            if (text.has(RULE, i)) {
                return isPrivate ? i + RULE.length() : -1;
            }
            isPrivate |= text.has("private key", i);
        }
        return -1;
    }

    private static int end(FoldedText text, int body) {
        int stop = body;
        while (isBody(text.at(stop)) && !text.has(RULE, stop)) {
            stop++;
        }
        if (text.has(END, stop)) {
            int i = stop + END.length();
            while (i < stop + LONGEST_LABEL && !text.has(RULE, i)) {
                i++;
            }
            return text.has(RULE, i) ? i + RULE.length() : stop;
        }
        return lastLine(text, body, stop);
    }

    private static int lastLine(FoldedText text, int body, int stop) {
        int end = body;
        int i = body;
        while (i < stop) {
            int from = i;
            while (i < stop && isBase64(text.at(i))) {
                i++;
            }
            if (i - from >= SHORTEST_LINE) {
                end = i;
            } else if (i > from) {
                return end;
            }
            i++;
        }
        return end;
    }

    private static boolean isBase64(char c) {
        return Letters.isAsciiAlphanumeric(c) || c == '+' || c == '/' || c == '=' || c == '\\';
    }

    /** Base64, white space also where it is escaped, and the headers of encrypted keys. */
    private static boolean isBody(char c) {
        return isBase64(c) || " \t\r\n,:.-()>|".indexOf(c) >= 0;
    }
}
