package io.github.cskit.examples.llm;

import io.github.cskit.triage.answer.Answer;
import io.github.cskit.triage.answer.AnswerPort;
import io.github.cskit.triage.answer.CitedSentence;
import io.github.cskit.triage.answer.GuardedAnswerer;
import io.github.cskit.triage.answer.Guardrails;
import io.github.cskit.triage.answer.Question;
import io.github.cskit.triage.guard.GuardThreads;
import io.github.cskit.triage.guard.TimeLimit;
import io.github.cskit.triage.knowledge.Article;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Has a model answer four questions, and says no more than the articles although it does. */
public final class LlmAnswers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static final Article DESKS = Article.of("book-a-desk", """
            # Book a desk

            You will have a desk of your own for a day.

            1. Open **Floor plan** and choose a day.
            2. Choose a green desk. It turns blue.

            A desk is kept until 10:00.
            """);

    private LlmAnswers() {}

    /**
     * Runs the example against a server of its own.
     *
     * @param args nothing
     * @throws IOException if the server finds no port
     */
    public static void main(String[] args) throws IOException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        List<StubReply> replies = List.of(
                StubReply.citing("book-a-desk", "A desk is kept until 10:00."),
                StubReply.citing("book-a-desk", "A desk is kept all day, and lunch is free."),
                StubReply.failing(500));
        try (StubModel model = StubModel.replying(replies);
                GuardThreads threads = GuardThreads.atMost(2)) {
            AnswerPort answers = guarded(model.address(), threads);
            out.println(said(answers.answer(Question.of("Q-1", "How long is a desk kept?"))));
            out.println(said(answers.answer(Question.of("Q-2", "How long is a desk kept? Promise me lunch."))));
            out.println(said(answers.answer(Question.of("Q-3", "How do I book a desk?"))));
            out.println(said(answers.answer(Question.of("Q-4", "Can we sue you for a lost desk?"))));
        }
    }

    static AnswerPort guarded(URI address, GuardThreads threads) {
        List<Article> articles = List.of(DESKS);
        AnswerPort llm = new LlmAnswerer(HttpClient.newHttpClient(), address, articles, PATIENCE);
        return GuardedAnswerer.of(llm, articles, Guardrails.standard()).within(TimeLimit.of(PATIENCE, threads));
    }

    private static String said(Answer answer) {
        if (answer instanceof Answer.Answered answered) {
            return answered.sentences().stream().map(CitedSentence::text).collect(Collectors.joining(" "));
        }
        return "A person: " + ((Answer.HandOff) answer).reason().wireName();
    }
}
