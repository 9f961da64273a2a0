package io.github.cskit.triage.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.triage.knowledge.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

@Tag("AIA-1")
class CitationProperties {

    private static final List<String> WORDS = words();

    /** 200 seeds of 100 questions: words of the articles, mixed with words of none. */
    @Property(tries = 200, seed = "20261125")
    void everySentenceOfAnAnswerStandsInTheArticleThatIsCited(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ArticleAnswerer answerer = ArticleAnswerer.of(Shelf.ALL);
        for (int i = 0; i < 100; i++) {
            String question = question(random);
            Answer answer = answerer.answer(Question.of("Q", question));
            assertThat(answer).isEqualTo(answerer.answer(Question.of("Q", question)));
            if (answer instanceof Answer.Answered answered) {
                assertThat(answered.sentences())
                        .allSatisfy(each -> assertThat(Shelf.text(each)).contains(each.text()));
            }
        }
    }

    private static String question(SplittableRandom random) {
        StringBuilder question = new StringBuilder();
        int length = random.nextInt(8);
        for (int i = 0; i < length; i++) {
            boolean known = random.nextInt(4) > 0;
            question.append(known ? WORDS.get(random.nextInt(WORDS.size())) : "w" + random.nextInt(50))
                    .append(' ');
        }
        return question.toString();
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Article article : Shelf.ALL) {
            words.addAll(List.of(article.text().split("\\s+", -1)));
        }
        return words;
    }
}
