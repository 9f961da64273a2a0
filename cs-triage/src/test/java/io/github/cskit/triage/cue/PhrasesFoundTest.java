package io.github.cskit.triage.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.triage.phrase.Sighting;
import io.github.cskit.triage.wording.WordBag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found word by word is what is found letter by letter, at the same places. */
@Tag("TKT-3")
class PhrasesFoundTest {

    private static final String TRICKY = """
            [open] bug=1
            crash*
            it crash*
            the app crash*
            a bi*
            [closed] bug=1
            crash
            crashes
            it crashes
            crashing again
            [end] bug=1 +code
            *exception
            *exceptions
            *error
            *ion
            [code] bug=1 +code
            error in
            err*
            [title] howto=1
            ~the app
            [start] howto=1
            ^the app
            [stop] howto=1
            the app.
            [edge] howto=1
            the app
            app. the
            [ask] howto=1
            can i ?
            can i crash ?
            app ?
            [not] +guard
            no crash
            no error in the
            not it
            [number] perf=1
            error #
            # crash
            #x
            v#
            [long] doc=1
            internationalization
            internationalizations
            internationalizatio
            a supercalifragilis
            [letter] doc=1
            i
            a
            cafe
            a a
            a a a
            """;

    private static final CueFile TRICKY_FILE = read(TRICKY);

    @Test
    void amongTrickyPhrasesTheSamePlacesAreFound() {
        assertThat(differing(TRICKY_FILE, CueLexicon.parse(TRICKY), feed -> feed, 6_000, 12))
                .isEmpty();
    }

    /** A quarter of a million phrases; the texts are made of some of them. */
    @Test
    void amongTheShippedPhrasesTheSamePlacesAreFound() {
        assertThat(differing(CueLexicon.standardFile(), CueLexicon.load(), feed -> feed, 600, 10))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "no crash no crash ",
                "crash",
                "exceptionexception",
                "?",
                "a ",
                "it crash it crash",
                "```\nerror in\n```\n",
                "e\u0301rror ",
                "the app. ",
                "can i ? ",
                "'",
                "5 "
            })
    void inHostileTextsTheSamePlacesAreFound(String part) {
        LetterFeed.Phrases phrases = LetterFeed.Phrases.of(TRICKY_FILE);
        String text = part.repeat(3_000 / part.length());
        assertThat(found(text, CueLexicon.parse(TRICKY), feed -> feed)).isEqualTo(plainly(text, phrases));
    }

    /** Engines that are wrong in one point each differ in some of the texts, so that the texts are known to bite. */
    @ParameterizedTest(name = "without {0}")
    @ValueSource(
            strings = {
                "crash*",
                "it crash*",
                "*exceptions",
                "*error",
                "crashes",
                "err*",
                "~the app",
                "the app.",
                "can i ?",
                "error #",
                "no crash",
                "internationalizations",
                "a a a"
            })
    void anEngineThatDoesNotKnowAPhraseIsCaught(String phrase) {
        CueLexicon twin = CueLexicon.parse(TRICKY.replace("\n" + phrase + "\n", "\n"));
        assertThat(differing(TRICKY_FILE, twin, feed -> feed, 6_000, 12)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"deaf to code", "deaf to questions", "deaf to sentences", "one letter late"})
    void anEngineThatHearsOtherThingsIsCaught(String fault) {
        assertThat(differing(TRICKY_FILE, CueLexicon.parse(TRICKY), feed -> new HardOfHearing(feed, fault), 6_000, 12))
                .isNotEmpty();
    }

    @Test
    void anEngineThatTakesABeginningForAWordIsCaught() {
        CueLexicon twin = CueLexicon.parse(TRICKY.replace("crash*", "crash"));
        assertThat(differing(TRICKY_FILE, twin, feed -> feed, 6_000, 12)).isNotEmpty();
    }

    /** Returns the first few texts in which other places are found; each text is read as a title and as none. */
    private static List<String> differing(
            CueFile file, CueLexicon lexicon, Function<TextFeed, TextFeed> fault, int texts, int pieces) {
        LetterFeed.Phrases phrases = LetterFeed.Phrases.of(file);
        List<String> forms = new ArrayList<>();
        file.cues().forEach(cue -> forms.addAll(file.phrases(cue)));
        PhraseTexts written = new PhraseTexts(forms, 20_261_125L);
        List<String> differing = new ArrayList<>();
        int places = 0;
        Set<Integer> cues = new HashSet<>();
        for (int i = 0; i < texts && differing.size() < 3; i++) {
            String text = written.next(pieces);
            List<List<Integer>> expected = plainly(text, phrases);
            if (!found(text, lexicon, fault).equals(expected)) {
                differing.add(text);
            }
            places += expected.size();
            expected.forEach(each -> cues.add(each.get(2)));
        }
        if (differing.isEmpty()) {
            assertThat(places).as("places that were found").isGreaterThan(texts);
            assertThat(cues).as("cues that were found").hasSizeGreaterThan(6);
        }
        return differing;
    }

    private static List<List<Integer>> found(String text, CueLexicon lexicon, Function<TextFeed, TextFeed> fault) {
        List<List<Integer>> all = new ArrayList<>();
        WordBag bag = new WordBag(key -> -1);
        WordFeed title = new WordFeed(text, lexicon, bag, true);
        TextScanner.scan(text, 0, text.length(), fault.apply(title), new Shape());
        WordFeed body = title.next(text, false);
        TextScanner.scan(text, 0, text.length() / 2, fault.apply(body), new Shape());
        TextScanner.scan(text, text.length() / 2, text.length(), fault.apply(body), new Shape());
        for (Matches matches : List.of(title.matches(), body.matches())) {
            for (int i = 0; i < matches.size(); i++) {
                int sighting = matches.sighting(i);
                all.add(List.of(matches.start(i), matches.end(i), Sighting.cue(sighting), Sighting.words(sighting)));
            }
        }
        return all;
    }

    private static List<List<Integer>> plainly(String text, LetterFeed.Phrases phrases) {
        LetterFeed title = new LetterFeed(text, phrases, true);
        TextScanner.scan(text, 0, text.length(), title, new Shape());
        LetterFeed body = new LetterFeed(text, phrases, false);
        TextScanner.scan(text, 0, text.length() / 2, body, new Shape());
        TextScanner.scan(text, text.length() / 2, text.length(), body, new Shape());
        List<List<Integer>> all = new ArrayList<>(title.found());
        all.addAll(body.found());
        return all;
    }

    private static CueFile read(String text) {
        CueFile file = new CueFile();
        file.read("text", text);
        return file;
    }

    /** A feed that misses one thing. */
    private record HardOfHearing(TextFeed feed, String fault) implements TextFeed {

        @Override
        public void code(boolean now) {
            feed.code(now && !fault.equals("deaf to code"));
        }

        @Override
        public int letters(int from, int to) {
            return feed.letters(from + (fault.equals("one letter late") && from + 1 < to ? 1 : 0), to);
        }

        @Override
        public void word(int symbol, int start, int end) {
            feed.word(symbol, start, end);
        }

        @Override
        public void space(int at) {
            feed.space(at);
        }

        @Override
        public void sentenceEnd(int at) {
            if (fault.equals("deaf to sentences")) {
                feed.space(at);
            } else {
                feed.sentenceEnd(at);
            }
        }

        @Override
        public void question(int at) {
            if (fault.equals("deaf to questions")) {
                feed.sentenceEnd(at);
            } else {
                feed.question(at);
            }
        }

        @Override
        public boolean insideWord() {
            return feed.insideWord();
        }
    }
}
