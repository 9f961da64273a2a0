package io.github.cskit.core.privacy.secret;

import io.github.cskit.core.privacy.scan.Finder;
import io.github.cskit.core.privacy.scan.Findings;
import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.Letters;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tokens and keys that show by their form what they are, wherever they stand: those of cloud providers, code
 * hosts, chat and payment services, and JSON Web Tokens. What only looks random, as a commit's hash does, stays.
 *
 * <p>Immutable and thread-safe.
 */
public final class TokenFinder implements Finder {

    /** The forms that the issuers document, or that their own scanners look for. */
    private static final List<TokenForm> FORMS = List.of(
            TokenForm.exactly("AKIA", 16),
            TokenForm.exactly("ASIA", 16),
            TokenForm.exactly("ABIA", 16),
            TokenForm.exactly("ACCA", 16),
            TokenForm.atLeast("ghp_", 20),
            TokenForm.atLeast("gho_", 20),
            TokenForm.atLeast("ghu_", 20),
            TokenForm.atLeast("ghs_", 20, "._-"),
            TokenForm.atLeast("ghr_", 20),
            TokenForm.atLeast("github_pat_", 20, "_"),
            TokenForm.atLeast("glpat-", 16, "_-."),
            TokenForm.atLeast("gldt-", 16, "_-."),
            TokenForm.atLeast("glrt-", 16, "_-."),
            TokenForm.atLeast("xoxb-", 10, "-"),
            TokenForm.atLeast("xoxa-", 10, "-"),
            TokenForm.atLeast("xoxp-", 10, "-"),
            TokenForm.atLeast("xoxr-", 10, "-"),
            TokenForm.atLeast("xoxs-", 10, "-"),
            TokenForm.atLeast("xoxe.", 10, "-."),
            TokenForm.atLeast("xoxe-", 10, "-."),
            TokenForm.atLeast("xapp-", 10, "-"),
            TokenForm.atLeast("sk_live_", 10, "_"),
            TokenForm.atLeast("sk_test_", 10, "_"),
            TokenForm.atLeast("rk_live_", 10, "_"),
            TokenForm.atLeast("rk_test_", 10, "_"),
            TokenForm.atLeast("pk_live_", 10, "_"),
            TokenForm.atLeast("whsec_", 16, "+/="),
            TokenForm.atLeast("sk-", 20, "_-"),
            TokenForm.atLeast("sq0atp-", 20, "_-"),
            TokenForm.atLeast("sq0csp-", 20, "_-"),
            new TokenForm("AIza", 30, 45, "_-"),
            TokenForm.atLeast("ya29.", 20, "_-."),
            TokenForm.atLeast("GOCSPX-", 20, "_-"),
            TokenForm.atLeast("SG.", 40, "_-."),
            TokenForm.atLeast("npm_", 30),
            TokenForm.atLeast("pypi-", 30, "_-"),
            TokenForm.atLeast("dop_v1_", 40),
            TokenForm.atLeast("hf_", 30),
            TokenForm.atLeast("shpat_", 30),
            TokenForm.atLeast("shpss_", 30),
            TokenForm.atLeast("hvs.", 20, "_-"),
            TokenForm.atLeast("lin_api_", 20),
            TokenForm.atLeast("ATATT3", 40, "_-="));

    private static final int SHORTEST_PART = 8;
    private static final int LAST_LETTER = 128;

    private final List<List<TokenForm>> byFirst;

    /** Creates the finder. */
    public TokenFinder() {
        List<List<TokenForm>> lists = new ArrayList<>();
        for (int c = 0; c < LAST_LETTER; c++) {
            char first = (char) c;
            lists.add(FORMS.stream().filter(f -> f.prefix().charAt(0) == first).toList());
        }
        byFirst = List.copyOf(lists);
    }

    @Override
    public void find(FoldedText text, Findings findings) {
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            boolean begins = Letters.isAsciiLetter(c) && !Letters.isWord(text.at(i - 1));
            int end = begins ? end(text, i, c) : -1;
            i = end < 0 ? Math.max(i + 1, -end) : findings.add(SensitiveKind.TOKEN, i, end, text.cut(i, end));
        }
    }

    /** Returns the index after a token; if there is none, the negative of an index up to which there is none. */
    private int end(FoldedText text, int from, char first) {
        if (first == 'e' && text.hasExactly("eyJ", from)) {
            return webToken(text, from);
        }
        for (TokenForm form : byFirst.get(first)) {
            int end = form.end(text, from);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** Two or three parts of base64, or five where it is encrypted, the first a JSON object. */
    private static int webToken(FoldedText text, int from) {
        int parts = 0;
        int end = from;
        int i = from;
        while (parts < 5) {
            int start = i;
            while (Letters.isAsciiAlphanumeric(text.at(i)) || text.at(i) == '_' || text.at(i) == '-') {
                i++;
            }
            if (parts < 2 && i - start < SHORTEST_PART) {
                return -Math.max(1, i);
            }
            end = i;
            parts++;
            if (text.at(i) != '.') {
                break;
            }
            i++;
        }
        return parts >= 2 ? end : -end;
    }
}
