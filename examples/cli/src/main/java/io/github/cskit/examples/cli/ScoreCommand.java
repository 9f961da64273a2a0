package io.github.cskit.examples.cli;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.examples.cli.lines.ScoredAnswer;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.signal.DerivedSignals;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cs score}: the health of customers whose signals are given, line by line. Not thread-safe. */
@Command(
        name = "score",
        description = {
            "Score customers from their signals, one JSON object a line.",
            "",
            "Reads {\"customer\",\"asOf\",\"signals\":{…}}. A signal is a number, or {\"missing\":\"stale\"}; engagement.level may"
                    + " be low, medium or high; a component may be given directly as points from 0 to 100 under its own"
                    + " name. The signals are listed by cs health --signals."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"customer\":\"c1\",\"asOf\":\"2026-11-20T00:00:00Z\",\"signals\":{\"engagement\":90,\"growth\":50}}' \\",
            "    | examples/cli/cs score --model three-component"
        })
final class ScoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--model",
            required = true,
            paramLabel = "NAME|FILE",
            description =
                    "three-component, five-signal, five-signal-activity, first-30-days, or a file with a scorecard.")
    private String model = "";

    @Mixin
    private LineOptions lines = new LineOptions();

    ScoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        HealthModel scored = ModelChoice.of(model);
        JsonCodec codec = JsonCodec.standard();
        return lines.run(terminal).over(line -> {
            CustomerSnapshot snapshot = DerivedSignals.complete(codec.read(line, CustomerSnapshot.class));
            return codec.write(ScoredAnswer.of(scored.assess(snapshot)));
        });
    }
}
