package io.github.cskit.triage.theme;

import io.github.cskit.triage.text.StopWords;
import io.github.cskit.triage.text.TermCounts;
import io.github.cskit.triage.text.Vocabulary;
import io.github.cskit.triage.text.Word;
import io.github.cskit.triage.text.WordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the terms of remarks: the stems of their words without stop words, those of the title twice, and what the host said
 * of them, their tags and their feature, as terms of their own. Where a remark has stop words only, they count. Not
 * thread-safe: it fills a vocabulary.
 */
final class RemarkReader {

    private final Vocabulary vocabulary;
    private final int mostWords;
    private final StopWords stopWords = StopWords.english();

    RemarkReader(Vocabulary vocabulary, int mostWords) {
        this.vocabulary = vocabulary;
        this.mostWords = mostWords;
    }

    TermCounts read(Remark remark) {
        List<Integer> numbers = new ArrayList<>();
        List<Word> title = WordReader.read(remark.title(), mostWords);
        List<Word> text = WordReader.read(remark.text(), mostWords);
        add(title, false, numbers);
        add(title, false, numbers);
        add(text, false, numbers);
        if (numbers.isEmpty()) {
            add(title, true, numbers);
            add(text, true, numbers);
        }
        for (String tag : remark.tags()) {
            numbers.add(vocabulary.number("#" + tag.strip().toLowerCase(Locale.ROOT)));
        }
        remark.feature().ifPresent(feature -> numbers.add(vocabulary.number("@" + feature.value())));
        return TermCounts.of(numbers);
    }

    private void add(List<Word> words, boolean withStopWords, List<Integer> numbers) {
        for (Word word : words) {
            if (withStopWords || !stopWords.contains(word.stem())) {
                numbers.add(vocabulary.number(word.stem()));
            }
        }
    }
}
