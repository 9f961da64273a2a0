package io.github.cskit.examples.cli;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.examples.cli.stats.NumberTable;
import io.github.cskit.examples.cli.stats.Statistic;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.ErrorReports;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cs stats}: statistics of columns. Not thread-safe. */
@Command(
        name = "stats",
        description = {
            "Compute a statistic of columns (CSV with a header), for checking against other software.",
            "",
            "kendall, spearman, pearson: two columns. theil-sen: x and y, or y alone over its rows. mann-kendall: one"
                    + " column. auc: a score and an outcome of 0 and 1. proportion: successes and trials in one row, or a"
                    + " column of 0 and 1. kaplan-meier: times and events; the estimate is the median."
        },
        footerHeading = "%nExample:%n",
        footer = "  printf 'x,y\\n1,5\\n2,6\\n3,7\\n4,8\\n5,7\\n' | examples/cli/cs stats spearman")
final class StatsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "STATISTIC", description = "The statistic.")
    private String statistic = "";

    @Option(
            names = "--columns",
            paramLabel = "COL,…",
            split = ",",
            hideParamSyntax = true,
            description = "The columns, between commas. Default: all, in their order.")
    private List<String> columns = List.of();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "0.95",
            description = "The level of the interval. Default: 0.95.")
    private double level = 0.95;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The table; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    StatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!(level > 0 && level < 1)) {
            throw new BadUseException("The option --level is " + level + " but must be more than 0 and less than 1.");
        }
        Statistic wanted = wanted();
        NumberTable table = NumberTable.read(terminal, Input.of(file), columns);
        terminal.out().print(JsonCodec.standard().writePretty(wanted.of(table, level)) + "\n");
        terminal.out().flush();
        return ErrorReports.FINE;
    }

    private Statistic wanted() {
        return Arrays.stream(Statistic.values())
                .filter(each -> each.toString().equals(statistic.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadUseException("There is no such statistic.\nThere are "
                        + Arrays.stream(Statistic.values())
                                .map(Statistic::toString)
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
