package io.github.cskit.triage.answer;

import io.github.cskit.core.privacy.RedactedSpan;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.triage.text.Word;
import io.github.cskit.triage.text.WordReader;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What of a question says what it is about: without courtesies and words that stand for anything. */
final class TopicWords {

    private static final int MOST_WORDS = 2_000;
    private static final Set<String> COURTESIES = words("courtesies.txt");
    private static final Set<String> VAGUE = words("vague.txt");

    private TopicWords() {}

    /** Returns the stems that are looked for. No article speaks of somebody's address or card. */
    static Set<String> asked(String question) {
        Set<String> asked = new LinkedHashSet<>(SentenceIndex.stems(withoutPersonalData(question)));
        asked.removeAll(COURTESIES);
        return asked;
    }

    /** Returns those of them that name a topic. */
    static Set<String> topic(Set<String> asked) {
        Set<String> topic = new LinkedHashSet<>(asked);
        topic.removeAll(VAGUE);
        return topic;
    }

    private static String withoutPersonalData(String question) {
        StringBuilder kept = new StringBuilder(question);
        List<RedactedSpan> found = Redactor.standard().redact(question).found();
        for (int i = found.size() - 1; i >= 0; i--) {
            kept.replace(found.get(i).start(), found.get(i).end(), " ");
        }
        return kept.toString();
    }

    private static Set<String> words(String file) {
        Set<String> stems = new LinkedHashSet<>();
        for (String line : GuardPhrases.lines(file)) {
            List<Word> words = WordReader.read(line, MOST_WORDS);
            words.forEach(word -> stems.add(word.stem()));
        }
        return Collections.unmodifiableSet(stems);
    }
}
