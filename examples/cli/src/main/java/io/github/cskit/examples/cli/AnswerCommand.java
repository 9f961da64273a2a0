package io.github.cskit.examples.cli;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.examples.cli.answer.AnswerLine;
import io.github.cskit.examples.cli.answer.ArticleFolder;
import io.github.cskit.examples.cli.answer.QuestionLine;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.triage.answer.ArticleAnswerer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cs answer}: questions answered from articles, line by line. Not thread-safe. */
@Command(
        name = "answer",
        description = {
            "Answer questions from a folder of Markdown articles, one JSON object a line.",
            "",
            "Reads {\"id\",\"question\"}. Every sentence of an answer stands word for word in the article that is cited;"
                    + " where no article answers, articles contradict each other, the question is not clear, or legal or"
                    + " financial advice is asked for, a person takes over, and the reason is said. What a question says"
                    + " is never carried out."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"id\":\"Q-1\",\"question\":\"How do I invite a colleague?\"}' \\",
            "    | examples/cli/cs answer --articles examples/cli/sample-data/articles"
        })
final class AnswerCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--articles",
            required = true,
            paramLabel = "DIR",
            description = "The folder with the articles (*.md, also in folders below).")
    private Path articles = Path.of("articles");

    @Mixin
    private LineOptions lines = new LineOptions();

    AnswerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ArticleAnswerer answerer = ArticleAnswerer.of(ArticleFolder.read(articles));
        JsonCodec codec = JsonCodec.standard();
        return lines.run(terminal).over(line -> {
            QuestionLine given = codec.read(line, QuestionLine.class);
            return codec.write(AnswerLine.of(given.id(), answerer.answer(given.asQuestion())));
        });
    }
}
