package io.github.cskit.examples.cli;

import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.examples.cli.folder.FolderRows;
import io.github.cskit.examples.cli.folder.PortfolioReader;
import io.github.cskit.examples.cli.folder.RowSource;
import io.github.cskit.examples.cli.mapping.MappedRows;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.ErrorReports;
import io.github.cskit.examples.cli.terminal.Progress;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the commands over a folder share: where it is, and as of when it is read. Not thread-safe. */
final class DataOptions {

    private static final int SHOWN = 20;

    @Option(names = "--data", paramLabel = "DIR", description = "The folder with customers.csv and the other files.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Says how a foreign folder's files and columns become those of the folder format.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "As of when the data is judged: a date (the end of that day) or an instant.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = "The zone of days and weeks, for example Europe/Berlin. Default: UTC.")
    private String zone = "UTC";

    boolean isGiven() {
        return data.isPresent();
    }

    Instant asOf() {
        return AsOf.parse(
                asOf.orElseThrow(() -> new BadUseException("The option --as-of is missing but must be given.")),
                zone());
    }

    ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new BadUseException(
                    "The option --zone is not a known zone but must be.\nMaybe Europe/Berlin is meant.");
        }
    }

    /** Reads the folder; what is refused is told, and the rest is there. */
    Portfolio read(Terminal terminal) throws IOException {
        Path folder = data.orElseThrow(() -> new BadUseException("The option --data is missing but must be given."));
        Instant instant = asOf();
        try (Progress progress = new Progress(terminal, "reading")) {
            RowSource rows = mapping.isPresent()
                    ? MappedRows.of(folder, mapping.get(), progress)
                    : FolderRows.of(folder, progress);
            return new PortfolioReader(rows, zone()).read(instant);
        }
    }

    /** Tells what was refused, and returns the exit code that follows from it. */
    static int report(Terminal terminal, Portfolio portfolio) {
        return report(terminal, portfolio.failures());
    }

    /** Tells what was refused, and returns the exit code that follows from it. */
    static int report(Terminal terminal, List<Failure> failures) {
        if (failures.isEmpty()) {
            return ErrorReports.FINE;
        }
        failures.stream().limit(SHOWN).forEach(failure -> terminal.say(failure.message()));
        String more = failures.size() > SHOWN ? "; the first " + SHOWN + " are above" : "";
        terminal.say("cs: done, but " + failures.size() + " things were refused" + more);
        return ErrorReports.BAD_INPUT;
    }
}
