package io.github.cskit.triage.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("KNO-2")
class ArticleLintTest {

    private static final String GOOD = """
            # Print labels

            You will print the labels of a day in one go.

            1. Open **Shipments**.
            2. Choose **Print labels**.

            ## What's next

            - [Book a pickup](book-a-pickup.md)
            """;

    private static List<ArticleRule> broken(String text) {
        return ArticleLint.standard().broken(Article.of("a", text));
    }

    @Test
    void anArticleInOrderBreaksNothing() {
        assertThat(broken(GOOD)).isEmpty();
        assertThat(broken(GOOD.replace("\n", "\r\n"))).isEmpty();
        assertThat(broken(GOOD.replace("What's", "What\u2019s"))).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\" → \"{1}\" breaks {2}")
    @CsvSource({
        "'# Print labels', 'Print labels', TITLE",
        "'You will print the labels of a day in one go.', '## Steps', OUTCOME_FIRST",
        "'1. Open **Shipments**.', '- Open **Shipments**.', ''",
        "'## What''s next', '## More', WHATS_NEXT",
        "'[Book a pickup](book-a-pickup.md)', 'Book a pickup', WHATS_NEXT",
        "'**', '', SCREEN",
    })
    void eachRuleIsFound(String part, String other, String rule) {
        assertThat(broken(GOOD.replace(part, other)))
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(ArticleRule.valueOf(rule)));
    }

    @Test
    void sixtyWordsMayComeFirstAndSixtyOneNot() {
        assertThat(broken(GOOD.replace("You will print the labels of a day in one go.", "w ".repeat(60))))
                .isEmpty();
        assertThat(broken(GOOD.replace("You will print the labels of a day in one go.", "w ".repeat(61))))
                .containsExactly(ArticleRule.OUTCOME_FIRST);
    }

    @Test
    void problemsNameTheArticleAndWhatItMustHave() {
        assertThat(ArticleLint.standard().problems(Article.of("empty", "")))
                .extracting(problem -> problem.path() + ": " + problem.rule())
                .containsExactly(
                        "empty: have its title as the first heading",
                        "empty: begin with what the reader will achieve, in at most 60 words",
                        "empty: have numbered steps",
                        "empty: end with a section \"What's next\" that links on");
    }
}
