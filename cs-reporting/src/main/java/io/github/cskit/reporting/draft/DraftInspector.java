package io.github.cskit.reporting.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks through the words of a draft for what may not stand in it, and for what a reviewer must see. Its knowledge is
 * English and lies in the data files beside it; what it passes is not thereby true or kind. Linear in the length of the
 * text.
 *
 * <p>Immutable and thread-safe.
 */
public final class DraftInspector {

    private static final DraftInspector STANDARD = new DraftInspector(PhraseList.named("internal-language.txt"));

    private final PhraseList internal;

    private DraftInspector(PhraseList internal) {
        this.internal = internal;
    }

    /**
     * Returns the inspector with the standard phrases.
     *
     * @return the inspector
     */
    public static DraftInspector standard() {
        return STANDARD;
    }

    /**
     * Finds everything there is to say about a text.
     *
     * @param field where it stands: {@code subject} or {@code body}
     * @param text the text
     * @param claims what its words rest on
     * @return the findings, by place
     */
    public List<Finding> inspect(String field, String text, List<Claim> claims) {
        List<Finding> findings = new ArrayList<>(Placeholders.in(field, text));
        findings.addAll(HiddenCharacters.in(field, text));
        List<Token> tokens = Tokens.of(text);
        findings.addAll(internalLanguage(field, tokens));
        findings.addAll(SensitiveRequests.in(field, tokens));
        findings.addAll(Commitments.in(field, text, tokens, claims));
        findings.sort(Comparator.comparingInt(Finding::startInclusive)
                .thenComparing(Finding::kind)
                .thenComparingInt(Finding::endExclusive));
        return List.copyOf(findings);
    }

    private List<Finding> internalLanguage(String field, List<Token> tokens) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int length = internal.lengthAt(tokens, i);
            if (length > 0) {
                Token last = tokens.get(i + length - 1);
                findings.add(new Finding(
                        FindingKind.INTERNAL_LANGUAGE, field, tokens.get(i).start(), last.end()));
                i += length - 1;
            }
        }
        return findings;
    }
}
