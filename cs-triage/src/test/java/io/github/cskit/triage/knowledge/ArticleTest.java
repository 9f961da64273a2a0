package io.github.cskit.triage.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AIA-1")
class ArticleTest {

    private static List<String> sentences(String text) {
        return Article.of("a", text).sentences().stream().map(Sentence::text).toList();
    }

    @Test
    void theFirstHeadingIsTheTitleAndTheIdWhereThereIsNone() {
        assertThat(Article.of("a", "intro\n\n## Print labels\n").title()).isEqualTo("Print labels");
        assertThat(Article.of("a", "no heading").title()).isEqualTo("a");
        assertThat(Article.of("a", "#\n").title()).isEqualTo("a");
    }

    @Test
    void sentencesEndAtTheirMarksAndNotInsideNumbersOrAbbreviations() {
        assertThat(sentences("Version 2.1 is out. It is small, e.g. for phones! Is it? **Yes.** ok"))
                .containsExactly("Version 2.1 is out.", "It is small, e.g. for phones!", "Is it?", "**Yes.** ok");
    }

    @Test
    void aParagraphOverSeveralLinesIsOneAndStandsThereAsItIs() {
        assertThat(sentences("One\r\ntwo. Three\nfour")).containsExactly("One\r\ntwo.", "Three\nfour");
    }

    @Test
    void codeTablesQuotesPicturesAndTheSectionThatLeadsOnSayNothing() {
        assertThat(sentences("""
                        # T
                        A.
                        ```
                        rm -rf.
                        # no heading
                        ```
                        | a | b |
                        > quoted
                        ![picture](a.png)
                        - B.
                        2) C.
                        ## What's next
                        - D.
                        ## Later
                        E.
                        """)).containsExactly("A.", "B.", "C.", "E.");
    }

    @Test
    void whatStandsBeforeTheTextOfAPublishedPageSaysNothing() {
        Article marked =
                Article.of("a", "\uFEFF---\r\ntitle: \"No. Never.\"\r\n---\r\n\r\n# T\r\n\r\nOne.\r\nTwo.\r\n");

        assertThat(marked.title()).isEqualTo("T");
        assertThat(marked.sentences()).extracting(Sentence::text).containsExactly("One.", "Two.");
        assertThat(sentences("\uFEFF# T\n\nOne.")).containsExactly("One.");
        assertThat(sentences("---\nnever closed")).containsExactly("never closed");
        assertThat(sentences("----\nno fields\n----\n\nOne.")).containsExactly("One.");
    }

    @Test
    void rulesUnderlinedHeadingsAndHtmlAreNoSentences() {
        Article article = Article.of("a", """
                        Print labels
                        ============

                        One.

                        ***

                        Under
                        -----
                        <!-- TODO. Ask Bea. -->
                        <img src="a.png">
                        </div>
                        Two < three.
                        - - -
                        - Four
                        """);

        assertThat(article.title()).isEqualTo("Print labels");
        assertThat(article.sentences()).extracting(Sentence::text).containsExactly("One.", "Two < three.", "Four");
        assertThat(article.sentences()).extracting(Sentence::section).containsExactly("Print labels", "Under", "Under");
    }

    @Test
    void eachSentenceStandsWhereItSays() {
        String text = "# T\n\n  One. Two.\n\n1. Three\n\n##  Under \n* four";

        assertThat(Article.of("a", text).sentences())
                .hasSize(4)
                .allSatisfy(sentence -> assertThat(text.startsWith(sentence.text(), sentence.startInclusive()))
                        .isTrue());
        assertThat(Article.of("a", text).sentences())
                .extracting(Sentence::section)
                .containsExactly("T", "T", "T", "Under");
    }
}
