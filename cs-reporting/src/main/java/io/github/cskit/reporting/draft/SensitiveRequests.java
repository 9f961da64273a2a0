package io.github.cskit.reporting.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds sentences that ask for a secret: a word of asking, then within a few words the secret, and no "never" before. */
final class SensitiveRequests {

    private static final PhraseList ASKING = PhraseList.named("asking-words.txt");
    private static final PhraseList SECRETS = PhraseList.named("secret-things.txt");
    private static final Set<String> NEGATIONS =
            Set.of("never", "not", "don't", "won't", "cannot", "can't", "no", "nobody", "without");

    /** How many words may stand between asking and secret. */
    private static final int REACH = 10;

    /** How many words before the asking may hold the negation, within its clause. */
    private static final int BEFORE = 5;

    private SensitiveRequests() {}

    static List<Finding> in(String field, List<Token> tokens) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int asking = ASKING.lengthAt(tokens, i);
            if (asking > 0 && !isNegated(tokens, i)) {
                int end = secretAfter(tokens, i + asking, tokens.get(i).sentence());
                if (end > 0) {
                    findings.add(new Finding(
                            FindingKind.SENSITIVE_REQUEST,
                            field,
                            tokens.get(i).start(),
                            tokens.get(end - 1).end()));
                    i = end - 1;
                }
            }
        }
        return findings;
    }

    private static int secretAfter(List<Token> tokens, int from, int sentence) {
        int last = Math.min(tokens.size(), from + REACH);
        for (int i = from; i < last && tokens.get(i).sentence() == sentence; i++) {
            int length = SECRETS.lengthAt(tokens, i);
            if (length > 0) {
                return i + length;
            }
        }
        return -1;
    }

    private static boolean isNegated(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
            if (tokens.get(i).clause() != tokens.get(at).clause()) {
                return false;
            }
            if (NEGATIONS.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }
}
