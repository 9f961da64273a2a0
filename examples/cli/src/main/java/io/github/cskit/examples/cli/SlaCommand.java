package io.github.cskit.examples.cli;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.examples.cli.lines.SlaAnswer;
import io.github.cskit.examples.cli.lines.SlaLine;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.triage.sla.SlaAssessor;
import io.github.cskit.triage.sla.SlaPolicies;
import io.github.cskit.triage.sla.SlaPolicy;
import io.github.cskit.triage.sla.SlaPolicyRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cs sla}: the clocks of tickets, line by line. Not thread-safe. */
@Command(
        name = "sla",
        description = {
            "Read the clocks of tickets off their event logs, one JSON object a line.",
            "",
            "Reads {\"id\",\"severity\",\"tier\",\"channel\",\"events\":[{\"at\",\"type\"}…]}; types are created, responded,"
                    + " waiting, resumed, resolved, reopened, in any order. States are met, breached, about-to-breach,"
                    + " not-yet-due, not-applicable; segments are counted, paused or closed, and add up."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"id\":\"T-1\",\"severity\":1,\"events\":[{\"at\":\"2026-11-20T15:30:00Z\",\"type\":\"created\"}]}' \\",
            "    | examples/cli/cs sla --policy examples/cli/sla/policy.json --as-of 2026-11-23T08:20:00Z"
        })
final class SlaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "FILE",
            description =
                    "{\"name\",\"version\",\"schedule\",\"targets\"} as JSON. With several versions of a policy, a"
                            + " ticket names its own in policyVersion.")
    private List<Path> policies = List.of();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "INSTANT",
            description = "The instant, or a date for the end of that day; later events are not known yet.")
    private String asOf = "";

    @Option(names = "--zone", defaultValue = "UTC", description = "The zone in which a date ends. Default: UTC.")
    private ZoneId zone = ZoneOffset.UTC;

    @Mixin
    private LineOptions lines = new LineOptions();

    SlaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Instant instant = AsOf.parse(asOf, zone);
        JsonCodec codec = JsonCodec.standard();
        SlaPolicies versions = versions(codec);
        SlaAssessor assessor = SlaAssessor.of(versions);
        List<SlaPolicyRef> refs = versions.all().stream().map(SlaPolicy::ref).toList();
        return lines.run(terminal)
                .over(line -> codec.write(SlaAnswer.of(
                        assessor.assess(codec.read(line, SlaLine.class).ticket(refs), instant))));
    }

    private SlaPolicies versions(JsonCodec codec) throws IOException {
        SlaPolicies versions = SlaPolicies.of();
        for (Path file : policies) {
            versions = versions.with(codec.read(Files.readAllBytes(file), SlaPolicy.class));
        }
        if (versions.all().stream().map(SlaPolicy::name).distinct().count() > 1) {
            throw new BadInputException("The policies have different names but must be versions of one.");
        }
        return versions;
    }
}
