package io.github.cskit.core.privacy.secret;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;

/**
 * Finds who signs in with what in the address of a service, as in {@code postgres://user:secret@host/db}. The scheme,
 * the host and the path stay, for they tell an engineer where it went wrong.
 *
 * <p>Immutable and thread-safe.
 */
public final class CredentialsFinder implements Finder {

    private static final String OPENING = "://";
    private static final String ENDS_AUTHORITY = "/?#\"'`<>\\ \t\r\n";

    /** Creates the finder. */
    public CredentialsFinder() {}

    @Override
    public void find(FoldedText text, Findings findings) {
        int i = 0;
        while (i < text.length()) {
            if (text.at(i) == ':' && text.hasExactly(OPENING, i) && Letters.isAsciiAlphanumeric(text.at(i - 1))) {
                i = authority(text, i + OPENING.length(), findings);
            } else {
                i++;
            }
        }
    }

    private static int authority(FoldedText text, int from, Findings findings) {
        int i = from;
        int at = -1;
        for (char c = text.at(i); c != FoldedText.NONE && c != FoldedText.TAKEN; c = text.at(++i)) {
            if (ENDS_AUTHORITY.indexOf(c) >= 0) {
                break;
            }
            at = c == '@' ? i : at;
        }
        if (at > from) {
            findings.add(SensitiveKind.CREDENTIALS, from, at);
        }
        return i;
    }
}
