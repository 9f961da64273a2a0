package io.github.cskit.examples.cli;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.FreshFiles;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.examples.cli.theme.Assignment;
import io.github.cskit.examples.cli.theme.RemarkLines;
import io.github.cskit.examples.cli.theme.ThemeAnswer;
import io.github.cskit.triage.standing.CarriedThemes;
import io.github.cskit.triage.standing.StandingThemes;
import io.github.cskit.triage.standing.ThemeCarrier;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkRef;
import io.github.cskit.triage.theme.Theme;
import io.github.cskit.triage.theme.ThemeDetector;
import io.github.cskit.triage.theme.ThemeId;
import io.github.cskit.triage.theme.ThemeRevenue;
import io.github.cskit.triage.theme.Themes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cs themes}: what tickets have in common. Not thread-safe. */
@Command(
        name = "themes",
        description = {
            "Find what tickets are about, without being told how many themes there are.",
            "",
            "Reads {\"id\",\"title\",\"body\",\"customer\",\"arr\"}, one JSON object a line; tags and feature count as words, text"
                    + " may stand for body, and all but the id may be left out. Writes one theme a line, most tickets first:"
                    + " its label, tickets, customers, what they pay together (each once; exclusive, marginal and covered"
                    + " amounts count nobody twice over the list), and quotes without personal data. The order of the"
                    + " lines makes no difference."
        },
        footerHeading = "%nExample:%n",
        footer = "  examples/cli/cs themes --top 5 examples/cli/sample-data/tickets.jsonl")
final class ThemesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many themes are written at most. Default: 5.")
    private int top;

    @Option(
            names = "--assign",
            paramLabel = "FILE",
            description = "Write {\"id\",\"theme\"} for every ticket into a file; theme is null for one without words.")
    private Optional<Path> assign = Optional.empty();

    @Option(
            names = "--standing",
            paramLabel = "FILE",
            description =
                    "Know the themes of this file again, so that each keeps its id from week to week, and bring the file"
                            + " up to date. It is made if it is missing.")
    private Optional<Path> standing = Optional.empty();

    @Mixin
    private LineOptions lines = new LineOptions();

    ThemesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw new BadUseException("The option --top is " + top + " but must be at least 1.");
        }
        RemarkLines given = new RemarkLines();
        int code = lines.run(terminal).each(given::take);
        Optional<CarriedThemes> carried = carried(given.remarks());
        Themes themes = carried.map(CarriedThemes::themes)
                .orElseGet(() -> ThemeDetector.standard().detect(given.remarks()));
        assign.ifPresent(file -> writeAssignment(file, given.remarks(), themes));
        List<Theme> listed = themes.top(top);
        Set<CustomerId> wrote = given.remarks().stream()
                .flatMap(remark -> remark.customer().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        ThemeRevenue revenue = ThemeRevenue.of(listed, wrote, wrote, given.revenue(), RemarkLines.UNNAMED);
        for (int i = 0; i < listed.size(); i++) {
            ThemeAnswer answer = ThemeAnswer.of(listed.get(i), revenue.shares().get(i));
            terminal.out().line(JsonCodec.standard().write(answer));
        }
        terminal.out().flush();
        carried.ifPresent(each -> standing.ifPresent(file -> writeStanding(file, each.standing())));
        return code;
    }

    /** Carries the standing themes on; empty if none were asked for. */
    private Optional<CarriedThemes> carried(List<Remark> remarks) throws IOException {
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        Path file = standing.get();
        StandingThemes before = Files.exists(file)
                ? JsonCodec.standard().read(Files.readAllBytes(file), StandingThemes.class)
                : StandingThemes.none();
        return Optional.of(ThemeCarrier.standard().carry(before, remarks));
    }

    private static void writeStanding(Path file, StandingThemes themes) {
        String document = JsonCodec.standard().write(themes) + "\n";
        FreshFiles.write(file, document.getBytes(StandardCharsets.UTF_8));
    }

    private static void writeAssignment(Path file, List<Remark> remarks, Themes themes) {
        Map<RemarkRef, ThemeId> assignment = themes.assignment();
        JsonCodec codec = JsonCodec.standard();
        StringBuilder text = new StringBuilder();
        for (Remark remark : remarks) {
            Optional<ThemeId> theme = Optional.ofNullable(assignment.get(remark.ref()));
            text.append(codec.write(new Assignment(remark.ref().id(), theme))).append('\n');
        }
        Path whole = file.toAbsolutePath();
        Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
        FreshFiles.write(folder, Map.of(String.valueOf(whole.getFileName()), text.toString()));
    }
}
