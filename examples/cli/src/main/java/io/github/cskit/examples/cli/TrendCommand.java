package io.github.cskit.examples.cli;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.examples.cli.lines.TrendAnswer;
import io.github.cskit.examples.cli.lines.TrendSeriesLine;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.scoring.trend.TrendAnalyzer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cs trend}: where series of scores are going, line by line. Not thread-safe. */
@Command(
        name = "trend",
        description = {
            "Say where series of scores are going, one JSON object a line.",
            "",
            "Reads {\"id\",\"points\":[[\"2026-11-01\",71.0],…]}. Declining is a Theil-Sen fall of at least 5 points over the"
                    + " series with a one-sided Mann-Kendall p of at most 0.10; improving is the mirror image; fewer than 4"
                    + " readings are insufficient-data. The interval is that of the slope, at 80 percent."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"id\":\"c1\",\"points\":[[\"2026-10-04\",78],[\"2026-10-11\",75],[\"2026-10-18\",71],[\"2026-10-25\",66]]}' \\",
            "    | examples/cli/cs trend"
        })
final class TrendCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private LineOptions lines = new LineOptions();

    TrendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        JsonCodec codec = JsonCodec.standard();
        TrendAnalyzer analyzer = TrendAnalyzer.standard();
        return lines.run(terminal).over(line -> {
            TrendSeriesLine given = codec.read(line, TrendSeriesLine.class);
            return codec.write(TrendAnswer.of(given.id(), analyzer.analyze(given.series())));
        });
    }
}
