package io.github.cskit.triage.answer;

import io.github.cskit.triage.text.StopWords;
import io.github.cskit.triage.text.Word;
import io.github.cskit.triage.text.WordReader;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a sentence claims: of which topic, with which numbers, and whether it denies it. Two claims about one topic contradict
 * each other if their numbers differ, or one denies what the other says. Immutable and thread-safe.
 *
 * @param topic the stems that say what it is about
 * @param numbers the numbers in it
 * @param denies whether it says no
 */
record Claim(Set<String> topic, Set<String> numbers, boolean denies) {

    private static final int MOST_WORDS = 200;

    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "cannot", "cant", "without", "dont", "isnt", "doesnt", "wont", "arent", "nobody",
            "none", "unable");

    static Claim of(String sentence) {
        Set<String> topic = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        boolean denies = false;
        for (Word word : WordReader.read(sentence, MOST_WORDS)) {
            if (Character.isDigit(word.stem().charAt(0))) {
                numbers.add(word.stem());
            } else if (NEGATIONS.contains(word.stem())) {
                denies = true;
            } else if (!StopWords.english().contains(word.stem())) {
                topic.add(word.stem());
            }
        }
        return new Claim(Collections.unmodifiableSet(topic), Collections.unmodifiableSet(numbers), denies);
    }

    boolean contradicts(Claim other, double agreement) {
        boolean otherNumbers = !numbers.isEmpty() && !other.numbers.isEmpty() && !numbers.equals(other.numbers);
        return (otherNumbers || denies != other.denies) && isOfTheTopicOf(other, agreement);
    }

    boolean isOfTheTopicOf(Claim other, double agreement) {
        return likeness(topic, other.topic) >= agreement;
    }

    /** The share of words that both have of those that either has (Jaccard); 0 for sentences about nothing. */
    private static double likeness(Set<String> one, Set<String> two) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(two);
        int either = one.size() + two.size() - both.size();
        return either == 0 ? 0 : (double) both.size() / either;
    }
}
