package io.github.cskit.triage.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class PhraseAutomatonProperties {

    @Provide
    Arbitrary<List<Integer>> word() {
        return Arbitraries.integers().between(0, 3).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Integer>> text() {
        return Arbitraries.integers().between(0, 4).list().ofMaxSize(60);
    }

    @Property(tries = 2000, seed = "20261210")
    void theAutomatonFindsWhatANaiveSearchFinds(
            @ForAll @Size(max = 12) List<@From("word") List<Integer>> phrases, @ForAll("text") List<Integer> text) {
        PhraseTrie trie = new PhraseTrie();
        for (int i = 0; i < phrases.size(); i++) {
            trie.add(phrases.get(i).stream().mapToInt(Integer::intValue).toArray(), i);
        }
        PhraseAutomaton automaton = PhraseAutomaton.of(trie);

        List<List<Integer>> found = new ArrayList<>();
        List<List<Integer>> expected = new ArrayList<>();
        int state = 0;
        for (int end = 1; end <= text.size(); end++) {
            state = automaton.next(state, text.get(end - 1));
            int phrase = automaton.phraseAt(state);
            found.add(phrase < 0 ? List.of() : phrases.get(phrase));
            expected.add(longestEndingAt(end, phrases, text));
        }
        assertThat(found).isEqualTo(expected);
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
