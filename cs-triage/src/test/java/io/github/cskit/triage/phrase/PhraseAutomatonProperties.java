package io.github.cskit.triage.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class PhraseAutomatonProperties {

    private static final int TOKENS = 40;

    /** Far apart enough to share their last five bits, near enough to stand in one text. */
    @Provide
    Arbitrary<List<Integer>> phrase() {
        return Arbitraries.of(1, 2, 3, 33, 35).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Integer>> text() {
        return Arbitraries.of(0, 1, 2, 3, 33, 34, 35).list().ofMaxSize(60);
    }

    @Property(tries = 3000, seed = "20261210")
    void theAutomatonFindsWhatANaiveSearchFinds(
            @ForAll @Size(max = 12) List<@From("phrase") List<Integer>> phrases, @ForAll("text") List<Integer> text) {
        PhraseAutomaton automaton = AutomatonBuilder.build(trie(phrases, PhraseAutomatonProperties::sighting), TOKENS);

        List<Integer> found = new ArrayList<>();
        List<Integer> expected = new ArrayList<>();
        int state = PhraseAutomaton.START;
        for (int end = 1; end <= text.size(); end++) {
            state = automaton.next(state, text.get(end - 1));
            found.add(automaton.sighting(state));
            List<Integer> longest = longestEndingAt(end, phrases, text);
            expected.add(longest.isEmpty() ? Sighting.NONE : sighting(longest));
        }
        assertThat(found).isEqualTo(expected);
    }

    /** States that do the same are one: of a product of choices few are left. */
    @Property(tries = 200, seed = "20261211")
    void aProductOfChoicesHasNoMoreStatesThanPlaces(
            @ForAll @Size(min = 1, max = 6) List<@From("choice") Set<Integer>> choices) {
        List<List<Integer>> phrases = new ArrayList<>(List.of(List.of()));
        int place = 0;
        for (Set<Integer> choice : choices) {
            int shift = 5 * place++;
            List<List<Integer>> longer = new ArrayList<>();
            phrases.forEach(phrase -> choice.forEach(token -> {
                List<Integer> next = new ArrayList<>(phrase);
                next.add(token + shift);
                longer.add(next);
            }));
            phrases = longer;
        }
        PhraseTrie trie = trie(phrases, phrase -> Sighting.of(0, phrase.size(), 0, phrase.size()));
        assertThat(AutomatonBuilder.build(trie, TOKENS).states()).isEqualTo(choices.size() + 1);
    }

    @Provide
    Arbitrary<Set<Integer>> choice() {
        return Arbitraries.integers().between(4, 8).set().ofMinSize(1).ofMaxSize(4);
    }

    private static PhraseTrie trie(List<List<Integer>> phrases, ToIntFunction<List<Integer>> sighting) {
        PhraseTrie trie = new PhraseTrie();
        for (List<Integer> phrase : phrases) {
            trie.add(phrase.stream().mapToInt(Integer::intValue).toArray(), phrase.size(), sighting.applyAsInt(phrase));
        }
        return trie;
    }

    /** Different for most phrases of one length, equal for some, as cues are. */
    private static int sighting(List<Integer> phrase) {
        return Sighting.of(phrase.get(0) % 2, phrase.size(), 0, phrase.size());
    }

    private static List<Integer> longestEndingAt(int end, List<List<Integer>> phrases, List<Integer> text) {
        List<Integer> longest = List.of();
        for (List<Integer> phrase : phrases) {
            int start = end - phrase.size();
            if (start >= 0
                    && phrase.size() > longest.size()
                    && text.subList(start, end).equals(phrase)) {
                longest = phrase;
            }
        }
        return longest;
    }
}
