package io.github.cskit.core.privacy.secret;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds secrets that a word before them names: {@code password: …}, {@code my password is …}, {@code DB_PASSWORD=…},
 * {@code "apiKey": "…"}, {@code Authorization: Bearer …}, in the languages of {@link SecretCue}.
 *
 * <p>Immutable and thread-safe.
 */
public final class CuedSecretFinder implements Finder {

    /** Words for password in scripts without spaces between words. */
    private static final List<String> UNSPACED = List.of("密码", "密碼", "口令", "パスワード", "暗証番号", "비밀번호", "암호", "รหัสผ่าน");

    /** Creates the finder. */
    public CuedSecretFinder() {}

    @Override
    public void find(FoldedText text, Findings findings) {
        int beforeFrom = 0;
        int beforeTo = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            if (Letters.isSpelled(c)) {
                int to = partEnd(text, i);
                SecretCue cue = SecretCue.of(text, i, to, beforeFrom, beforeTo);
                beforeFrom = i;
                beforeTo = to;
                i = cue == null ? to : after(text, i, to, cue, findings);
            } else {
                int to = Letters.isUnspaced(c) ? unspacedEnd(text, i) : i;
                i = to == i ? i + 1 : after(text, i, to, SecretCue.PASSWORD, findings);
            }
        }
    }

    private static int after(FoldedText text, int from, int to, SecretCue cue, Findings findings) {
        if (text.at(from - 1) == '/' && text.at(from - 2) == '<') {
            return to;
        }
        @Nullable SecretValue value = SecretValue.after(text, from, to, cue);
        return value == null ? to : findings.add(cue.kind(), value.from(), value.to(), value.in(text));
    }

    /** Returns where one part of an identifier ends: {@code client}, {@code Secret} of {@code clientSecret}. */
    private static int partEnd(FoldedText text, int from) {
        int i = from + 1;
        while (Letters.isSpelled(text.at(i))
                && !(Character.isUpperCase(text.at(i)) && Character.isLowerCase(text.at(i - 1)))) {
            i++;
        }
        return i;
    }

    private static int unspacedEnd(FoldedText text, int from) {
        for (String word : UNSPACED) {
            if (word.charAt(0) == text.at(from) && text.has(word, from)) {
                return from + word.length();
            }
        }
        return from;
    }
}
