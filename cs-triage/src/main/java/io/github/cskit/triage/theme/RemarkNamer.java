package io.github.cskit.triage.theme;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.text.Vocabulary;
import io.github.cskit.triage.text.Word;
import io.github.cskit.triage.text.WordReader;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds what to call some remarks that are known to be about the same, without comparing them with others: the phrase that
 * most of them share, as people write it. It is made of redacted text only, and still hostile text. It does not say whether
 * they are about the same.
 *
 * <p>Immutable and thread-safe if the redactors are.
 */
public final class RemarkNamer {

    private final Function<Optional<CustomerId>, Redactor> redactors;
    private final Set<String> unsaid;

    /**
     * Creates a namer.
     *
     * @param redactors gives the redactor for the remarks of an account, or for those of an unknown one
     * @param unsaid words that say nothing of a subject here, in any form, beside the usual ones: no name begins or ends with
     *     them
     */
    public RemarkNamer(Function<Optional<CustomerId>, Redactor> redactors, Collection<String> unsaid) {
        Checks.of("remark namer")
                .present("redactors", redactors)
                .elements("unsaid", unsaid)
                .orThrow();
        this.redactors = redactors;
        this.unsaid = new TreeSet<>();
        for (String word : unsaid) {
            WordReader.read(word, Integer.MAX_VALUE).stream().map(Word::stem).forEach(this.unsaid::add);
        }
    }

    /**
     * Finds the name.
     *
     * @param remarks the remarks, in any order
     * @return up to three phrases; empty if no word of them says anything
     */
    public Optional<String> name(Collection<Remark> remarks) {
        List<Remark> ordered =
                remarks.stream().sorted(Comparator.comparing(Remark::ref)).toList();
        Phrases phrases = new Phrases(unsaid);
        RemarkPieces pieces = new RemarkPieces(redactors);
        int step = Math.max(1, ordered.size() / RemarkPieces.MOST_READ);
        for (int i = 0; i < ordered.size(); i += step) {
            Remark remark = ordered.get(i);
            phrases.add(pieces.of(remark, remark.title()), pieces.of(remark, remark.text()));
        }
        return new ThemeLabels(new Vocabulary(), phrases.texts()).label(phrases);
    }
}
