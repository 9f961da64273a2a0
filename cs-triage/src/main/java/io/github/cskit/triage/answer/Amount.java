package io.github.cskit.triage.answer;

import io.github.cskit.triage.text.Word;
import io.github.cskit.triage.text.WordReader;
import java.util.List;
import java.util.Set;

/** Whether a question asks for an amount ("how many", "how long"), and whether a sentence holds one. English only. */
final class Amount {

    private static final int MOST_WORDS = 2_000;

    /** The most words between an amount and what it is the amount of. */
    private static final int CLOSE = 4;

    private static final Set<String> MEASURES = Set.of("mani", "much", "long", "often", "larg", "big", "old", "far");
    private static final Set<String> NUMBERS = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelv",
            "dozen",
            "hundr",
            "thousand",
            "million",
            "half",
            "unlimit");
    private static final Set<String> FREQUENCIES =
            Set.of("onc", "twice", "hourli", "daili", "weekli", "monthli", "yearli", "everi", "each");

    private Amount() {}

    static boolean isAskedBy(String question) {
        return isAsked(question, MEASURES);
    }

    private static boolean isAsked(String question, Set<String> measures) {
        List<Word> words = WordReader.read(question, MOST_WORDS);
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).stem().equals("how")
                    && measures.contains(words.get(i).stem())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an amount stands close to something that is asked for: "up to 50 people", "valid for seven days". */
    static boolean standsIn(String sentence, Set<String> asked, String question) {
        boolean frequency = isAsked(question, Set.of("often"));
        List<Word> words = WordReader.read(sentence, MOST_WORDS);
        for (int i = 0; i < words.size(); i++) {
            if (isAmount(words.get(i).stem(), frequency)
                    && words.subList(Math.max(0, i - CLOSE), Math.min(words.size(), i + CLOSE + 1)).stream()
                            .anyMatch(word -> asked.contains(word.stem()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmount(String stem, boolean frequency) {
        return NUMBERS.contains(stem) || (frequency && FREQUENCIES.contains(stem)) || Character.isDigit(stem.charAt(0));
    }
}
