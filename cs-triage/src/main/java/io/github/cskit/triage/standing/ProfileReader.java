package io.github.cskit.triage.standing;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.triage.text.StopWords;
import io.github.cskit.triage.text.Word;
import io.github.cskit.triage.text.WordReader;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkRef;
import io.github.cskit.triage.theme.Theme;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the words of themes: those that stand in many of a theme's remarks and in few of all. Not thread-safe. */
final class ProfileReader {

    private static final int MOST_WORDS = 400;
    private static final int READ_OF_EACH = 2_000;
    private static final int READ_OF_THEME = 100;

    private final StopWords stopWords = StopWords.english();
    private final Function<Optional<CustomerId>, Redactor> redactors;
    private final Map<RemarkRef, Remark> remarks = new HashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();

    ProfileReader(Collection<Remark> remarks, Function<Optional<CustomerId>, Redactor> redactors) {
        this.redactors = redactors;
        for (Remark remark : remarks) {
            this.remarks.put(remark.ref(), remark);
            words(remark, remark.title(), remark.text()).forEach(word -> frequencies.merge(word, 1, Integer::sum));
        }
    }

    /** Returns the words of a theme; of several remarks only what at least two of them say, so that no one's words are kept. */
    WordProfile read(Theme theme) {
        Map<String, Integer> counts = new HashMap<>();
        List<RemarkRef> members = theme.members();
        int step = Math.max(1, members.size() / READ_OF_THEME);
        int read = 0;
        for (int i = 0; i < members.size(); i += step) {
            Remark remark = Objects.requireNonNull(remarks.get(members.get(i)));
            words(remark, redacted(remark, remark.title()), redacted(remark, remark.text()))
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
            read++;
        }
        Map<String, Double> weights = new HashMap<>();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() >= Math.min(2, read)) {
                weights.put(count.getKey(), count.getValue() * rarity(count.getKey()) / read);
            }
        }
        return new WordProfile(weights);
    }

    private double rarity(String word) {
        return StrictMath.log((2.0 + remarks.size()) / (1.0 + frequencies.getOrDefault(word, 0)));
    }

    private String redacted(Remark remark, String text) {
        String read = text.length() <= READ_OF_EACH ? text : text.substring(0, READ_OF_EACH);
        return redactors.apply(remark.customer()).redact(read).text();
    }

    private Set<String> words(Remark remark, String title, String text) {
        Set<String> words = new HashSet<>();
        for (String part : List.of(title, text)) {
            for (Word word : WordReader.read(part, MOST_WORDS)) {
                if (!stopWords.contains(word.stem())) {
                    words.add(word.stem());
                }
            }
        }
        remark.tags().forEach(tag -> words.add("#" + tag.strip().toLowerCase(Locale.ROOT)));
        remark.feature().ifPresent(feature -> words.add("@" + feature.value()));
        return words;
    }
}
