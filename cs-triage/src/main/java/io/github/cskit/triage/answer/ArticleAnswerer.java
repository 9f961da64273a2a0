package io.github.cskit.triage.answer;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.knowledge.Article;
import io.github.cskit.triage.knowledge.ArticleId;
import io.github.cskit.triage.knowledge.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers from the host's own articles: it finds the article that speaks of what is asked and repeats its sentences word
 * for word, or hands over to a person. It writes nothing of its own, so it can say nothing that it cannot cite. What a
 * question says is compared with articles and never carried out.
 *
 * <p>Words of a question are weighed by how few articles hold them. An article answers if it speaks of enough of that
 * weight; if its title or its first sentence does, the first sentence and the steps are the answer, otherwise the sentences
 * that fit best. A
 * question for an amount is answered only by sentences with an amount. Articles that contradict each other in such a sentence answer nothing. Immutable and thread-safe.
 */
public final class ArticleAnswerer implements AnswerPort {

    private final SentenceIndex index;
    private final Guardrails guardrails;
    private final AnswerPolicy policy;

    private ArticleAnswerer(SentenceIndex index, Guardrails guardrails, AnswerPolicy policy) {
        this.index = index;
        this.guardrails = guardrails;
        this.policy = policy;
    }

    /**
     * Creates an answerer with the standard guardrails and policy.
     *
     * @param articles the host's articles, with ids that differ
     * @return the answerer
     * @throws io.github.cskit.core.validation.InvalidValueException if two articles have one id
     */
    public static ArticleAnswerer of(List<Article> articles) {
        return of(articles, Guardrails.standard(), AnswerPolicy.standard());
    }

    /**
     * Creates an answerer.
     *
     * @param articles the host's articles, with ids that differ
     * @param guardrails what is for a person
     * @param policy from when on an article answers
     * @return the answerer
     * @throws io.github.cskit.core.validation.InvalidValueException if two articles have one id
     */
    public static ArticleAnswerer of(List<Article> articles, Guardrails guardrails, AnswerPolicy policy) {
        Checks checks = Checks.of("articles").elements("articles", articles);
        checks.orThrow();
        Set<ArticleId> ids = new HashSet<>();
        for (Article article : articles) {
            checks.require(ids.add(article.id()), "articles", "holding (" + article.id() + ") twice", "differ in id");
        }
        checks.orThrow();
        List<Article> sorted = new ArrayList<>(articles);
        sorted.sort(Comparator.comparing(Article::id));
        return new ArticleAnswerer(new SentenceIndex(sorted), guardrails, policy);
    }

    @Override
    public Answer answer(Question question) {
        Optional<HandOffReason> guarded = guardrails.check(question);
        if (guarded.isPresent()) {
            return new Answer.HandOff(guarded.get());
        }
        Set<String> asked = TopicWords.asked(question.text());
        List<SentenceIndex.Entry> candidates = index.holding(asked);
        Optional<SentenceIndex.Entry> best =
                candidates.stream().max(Comparator.comparingDouble(entry -> relevance(asked, entry)));
        if (best.isEmpty() || !speaksOf(TopicWords.topic(asked), best.get())) {
            return new Answer.HandOff(HandOffReason.LOW_CONFIDENCE);
        }
        List<SentenceIndex.Indexed> said = said(question, asked, best.get());
        if (said.isEmpty()) {
            return new Answer.HandOff(HandOffReason.LOW_CONFIDENCE);
        }
        if (contradicted(said, best.get(), candidates)) {
            return new Answer.HandOff(HandOffReason.CONFLICT);
        }
        return couldBeAnother(asked, said, best.get(), candidates)
                ? new Answer.HandOff(HandOffReason.AMBIGUOUS)
                : answered(said, best.get().article().id());
    }

    private boolean speaksOf(Set<String> topic, SentenceIndex.Entry entry) {
        return !entry.sentences().isEmpty() && index.coverage(topic, entry.all()) >= policy.minimumCoverage();
    }

    private static boolean isSame(SentenceIndex.Entry one, SentenceIndex.Entry other) {
        return one.article().id().equals(other.article().id());
    }

    private static Answer answered(List<SentenceIndex.Indexed> said, ArticleId article) {
        return new Answer.Answered(said.stream()
                .map(each -> new CitedSentence(each.sentence().text(), article))
                .toList());
    }

    /** What an article speaks of counts, what its title speaks of counts again, and so does its closest sentence. */
    private double relevance(Set<String> asked, SentenceIndex.Entry entry) {
        return index.coverage(asked, entry.all())
                + index.coverage(asked, entry.title())
                + closest(asked, entry.sentences());
    }

    /** A question of one or two words that several articles fit alike, without saying the same, may mean any of them. */
    private boolean couldBeAnother(
            Set<String> asked,
            List<SentenceIndex.Indexed> said,
            SentenceIndex.Entry best,
            List<SentenceIndex.Entry> candidates) {
        double reached = policy.alike() * relevance(asked, best);
        return asked.size() <= policy.shortQuestion()
                && candidates.stream()
                        .anyMatch(entry -> !isSame(entry, best)
                                && relevance(asked, entry) >= reached
                                && !saysTheSame(said, entry));
    }

    private boolean saysTheSame(List<SentenceIndex.Indexed> said, SentenceIndex.Entry entry) {
        return entry.sentences().stream()
                .anyMatch(other ->
                        said.stream().anyMatch(each -> each.claim().isOfTheTopicOf(other.claim(), policy.agreement())));
    }

    private List<SentenceIndex.Indexed> said(Question question, Set<String> asked, SentenceIndex.Entry entry) {
        if (Amount.isAskedBy(question.text())) {
            return closest(asked, entry).stream()
                    .filter(each -> Amount.standsIn(each.sentence().text(), asked, question.text()))
                    .toList();
        }
        return isAbout(asked, entry) ? outcomeAndSteps(entry) : closest(asked, entry);
    }

    /** Nothing in the article speaks more of what is asked than its title or its first sentence. */
    private boolean isAbout(Set<String> asked, SentenceIndex.Entry entry) {
        double titled = index.coverage(asked, entry.title());
        double opening = index.coverage(asked, entry.sentences().get(0).stems());
        return Math.max(titled, opening) >= closest(asked, entry.sentences()) && Math.max(titled, opening) > 0;
    }

    private double closest(Set<String> asked, List<SentenceIndex.Indexed> sentences) {
        return sentences.stream()
                .mapToDouble(each -> index.coverage(asked, each.stems()))
                .max()
                .orElse(0);
    }

    private List<SentenceIndex.Indexed> outcomeAndSteps(SentenceIndex.Entry entry) {
        List<SentenceIndex.Indexed> chosen = new ArrayList<>();
        for (SentenceIndex.Indexed each : entry.sentences()) {
            if (chosen.isEmpty() || each.sentence().kind() == Block.Kind.STEP) {
                chosen.add(each);
            }
        }
        return chosen.subList(0, Math.min(chosen.size(), policy.sentences()));
    }

    private List<SentenceIndex.Indexed> closest(Set<String> asked, SentenceIndex.Entry entry) {
        double best = closest(asked, entry.sentences());
        return entry.sentences().stream()
                .filter(each -> best > 0 && index.coverage(asked, each.stems()) >= policy.closeness() * best)
                .sorted(Comparator.comparingDouble(each -> -index.coverage(asked, each.stems())))
                .limit(Math.max(1, policy.sentences() / 4))
                .sorted(Comparator.comparingInt(each -> each.sentence().startInclusive()))
                .toList();
    }

    private boolean contradicted(
            List<SentenceIndex.Indexed> said, SentenceIndex.Entry own, List<SentenceIndex.Entry> candidates) {
        return said.stream()
                .anyMatch(each ->
                        SentenceIndex.isContradicted(each.claim(), own.article().id(), candidates, policy.agreement()));
    }

    /** Returns the number of articles. */
    @Override
    public String toString() {
        return "ArticleAnswerer[articles=" + index.size() + "]";
    }
}
