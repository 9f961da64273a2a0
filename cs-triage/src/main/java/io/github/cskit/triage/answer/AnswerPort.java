package io.github.cskit.triage.answer;

/**
 * Answers questions. Hosts implement it over an assistant of theirs; {@link ArticleAnswerer} is the default that needs
 * none. Put one's own behind {@link GuardedAnswerer}, which lets nothing through that stands in no article.
 *
 * <p>Implementations must be immutable and thread-safe.
 */
@FunctionalInterface
public interface AnswerPort {

    /**
     * Answers a question.
     *
     * @param question what somebody wants to know
     * @return sentences of articles, or the hand-off to a person
     */
    Answer answer(Question question);
}
