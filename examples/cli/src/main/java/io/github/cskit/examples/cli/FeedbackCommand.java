package io.github.cskit.examples.cli;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.examples.cli.feedback.FeedbackLine;
import io.github.cskit.examples.cli.feedback.PlaceAnswer;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.scoring.satisfaction.feedback.Feedback;
import io.github.cskit.scoring.satisfaction.feedback.FeedbackSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cs feedback}: votes and short answers by where they were asked. Not thread-safe. */
@Command(
        name = "feedback",
        description = {
            "Sum votes and answers to short questions up by where they were asked, one JSON object a line.",
            "",
            "Reads {\"id\",\"at\",\"place\",\"vote\":\"up\"} for a vote on an article, or {\"id\",\"at\",\"channel\",\"place\","
                    + "\"question\",\"scale\",\"answer\"} for an answer; customer and comment may be there. Of several lines with"
                    + " one id the latest counts. Writes a line for each question in each place. Nobody was chosen to be"
                    + " asked: this is no survey, and says nothing of those who did not react."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"id\":\"v-1\",\"at\":\"2026-11-20T10:00:00Z\",\"place\":\"export-csv\",\"vote\":\"up\"}' \\",
            "    | examples/cli/cs feedback"
        })
final class FeedbackCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private LineOptions lines = new LineOptions();

    FeedbackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        JsonCodec codec = JsonCodec.standard();
        List<Feedback> given = new ArrayList<>();
        int code = lines.run(terminal)
                .each(line -> given.add(codec.read(line, FeedbackLine.class).feedback()));
        FeedbackSummary.of(given).places().forEach(place -> terminal.out().line(codec.write(PlaceAnswer.of(place))));
        terminal.out().flush();
        return code;
    }
}
