package io.github.cskit.examples.cli;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.examples.cli.theme.DuplicateAnswer;
import io.github.cskit.examples.cli.theme.RemarkLines;
import io.github.cskit.triage.duplicate.DuplicateFinder;
import io.github.cskit.triage.duplicate.DuplicatePolicy;
import io.github.cskit.triage.theme.Remark;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cs duplicates}: which tickets may say the same. Not thread-safe. */
@Command(
        name = "duplicates",
        description = {
            "Find tickets that may say the same: for each the ten most similar others.",
            "",
            "Reads {\"id\",\"title\",\"body\"}, one JSON object a line, and answers {\"id\",\"candidates\":[{\"id\",\"similarity\"}…]}"
                    + " when all are read. Similarity is 0 to 1: 1 for the same words. Tickets that share no word that says"
                    + " anything are no candidates, so there may be fewer than ten."
        },
        footerHeading = "%nExample:%n",
        footer = "  examples/cli/cs duplicates examples/cli/sample-data/tickets.jsonl")
final class DuplicatesCommand implements Callable<Integer> {

    private static final int CANDIDATES = 10;

    private final Terminal terminal;

    @Mixin
    private LineOptions lines = new LineOptions();

    DuplicatesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RemarkLines given = new RemarkLines();
        int code = lines.run(terminal).each(given::take);
        DuplicateFinder finder = DuplicateFinder.over(given.remarks(), DuplicatePolicy.standard());
        for (Remark remark : given.remarks()) {
            DuplicateAnswer answer = DuplicateAnswer.of(remark.ref(), finder.candidates(remark.ref(), CANDIDATES));
            terminal.out().line(JsonCodec.standard().write(answer));
        }
        terminal.out().flush();
        return code;
    }
}
