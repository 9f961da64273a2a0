package io.github.cskit.examples.cli;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.time.BusinessCalendar;
import io.github.cskit.core.time.HolidayFile;
import io.github.cskit.core.time.Schedule;
import io.github.cskit.examples.cli.lines.HoursLine;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.examples.cli.terminal.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cs hours}: arithmetic on open time, line by line. Not thread-safe. */
@Command(
        name = "hours",
        description = {
            "Count open time, one JSON object a line.",
            "",
            "Reads {\"op\":\"between\",\"from\",\"to\"}, {\"op\":\"plus\",\"from\",\"seconds\"} or {\"op\":\"minus\",…}, and"
                    + " writes {\"seconds\"} or {\"at\"}. The closing instant is outside; plus 0 is the next open instant."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"op\":\"plus\",\"from\":\"2026-11-20T15:30:00Z\",\"seconds\":3600}' \\",
            "    | examples/cli/cs hours --schedule examples/cli/sla/schedule.json"
        })
final class HoursCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--schedule",
            required = true,
            paramLabel = "FILE",
            description =
                    "{\"zone\",\"hours\",\"holidays\",\"breaks\",\"special\"} as JSON; the last three may be left out.")
    private Path schedule = Path.of("");

    @Option(
            names = "--holidays",
            paramLabel = "FILE",
            description = "More holidays, one a line: 2026-12-25, or 2026-12-24 closed 12:00-24:00, or"
                    + " 2026-12-27 open 10:00-12:00.")
    private Optional<Path> holidays = Optional.empty();

    @Mixin
    private LineOptions lines = new LineOptions();

    HoursCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        JsonCodec codec = JsonCodec.standard();
        Schedule given = codec.read(Files.readAllBytes(schedule), Schedule.class);
        if (holidays.isPresent()) {
            given = HolidayFile.addTo(given, Utf8.read(holidays.get()));
        }
        BusinessCalendar calendar = BusinessCalendar.of(given);
        return lines.run(terminal)
                .over(line -> codec.write(codec.read(line, HoursLine.class).answer(calendar)));
    }
}
