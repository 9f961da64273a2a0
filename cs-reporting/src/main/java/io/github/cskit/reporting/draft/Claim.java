package io.github.cskit.reporting.draft;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * Words of a draft that say something that can be checked, with what they rest on. It is shown to the reviewer and not
 * sent.
 *
 * <p>Immutable and thread-safe.
 *
 * @param words the words, exactly as they stand in the body
 * @param evidence what they rest on; at least one fact
 */
public record Claim(String words, List<Evidence> evidence) {

    /** Checks the parts and copies the list. */
    public Claim {
        Checks checks = Checks.of("claim").text("words", words).elements("evidence", evidence);
        checks.orThrow();
        checks.require(!words.isBlank(), "words", "blank", "be words of the body")
                .require(!evidence.isEmpty(), "evidence", "empty", "hold at least one fact")
                .orThrow();
        evidence = List.copyOf(evidence);
    }

    /** Returns how much evidence there is, never the words. */
    @Override
    public String toString() {
        return "Claim[evidence=" + evidence.size() + "]";
    }
}
