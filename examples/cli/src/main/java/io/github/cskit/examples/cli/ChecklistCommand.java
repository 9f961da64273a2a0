package io.github.cskit.examples.cli;

import io.github.cskit.examples.cli.checklist.EvaluatedChecklist;
import io.github.cskit.examples.cli.print.OutputFormat;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.ErrorReports;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.examples.cli.terminal.Utf8;
import io.github.cskit.reporting.checklist.ChecklistAnswers;
import io.github.cskit.reporting.checklist.ChecklistDocument;
import io.github.cskit.reporting.checklist.ChecklistReview;
import io.github.cskit.reporting.checklist.ChecklistTemplate;
import io.github.cskit.reporting.checklist.Checklists;
import io.github.cskit.reporting.checklist.SignedChecklist;
import io.github.cskit.reporting.checklist.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cs checklist}: a checklist, empty or evaluated. Not thread-safe. */
@Command(
        name = "checklist",
        description = {
            "Show a checklist, or evaluate the answers to it: what is missing, the open gaps, and a recommendation.",
            "",
            "A checklist does not block anybody: an incomplete one is shown with what is missing, and the program ends with"
                    + " 0. Without a name the checklists are listed. --key seals a complete review, for release notes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  examples/cli/cs checklist",
            "  examples/cli/cs checklist customer-success-quality",
            "  examples/cli/cs checklist customer-success-quality --answers examples/cli/checklists/importer-4.0.json"
        })
final class ChecklistCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME|FILE",
            description = "The name of a checklist, or a file with one of your own.")
    private Optional<String> checklist = Optional.empty();

    @Option(names = "--answers", paramLabel = "FILE", description = "The answers, as JSON.")
    private Optional<Path> answers = Optional.empty();

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "Seal the review with the bytes of this file as key (32 or more; shown with --format json).")
    private Optional<Path> key = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, markdown, html, json or csv. Default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    ChecklistCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (checklist.isEmpty()) {
            terminal.out().print(listed());
            return ErrorReports.FINE;
        }
        ChecklistTemplate template = template(checklist.get());
        printout(template).print(terminal.out(), format);
        return ErrorReports.FINE;
    }

    private Printout printout(ChecklistTemplate template) throws IOException {
        if (answers.isEmpty()) {
            return new Printout(template, ChecklistDocument.of(template), ChecklistDocument.formOf(template));
        }
        ChecklistReview review = ChecklistReview.of(template, ChecklistAnswers.parse(text(answers.get())));
        Optional<SignedChecklist> signed = Optional.empty();
        if (key.isPresent()) {
            signed = Optional.of(SignedChecklist.sign(review, SigningKey.of(Files.readAllBytes(key.get()))));
        }
        return EvaluatedChecklist.print(review, signed);
    }

    private static ChecklistTemplate template(String nameOrFile) throws IOException {
        List<String> names = names();
        if (names.contains(nameOrFile)) {
            return Checklists.named(nameOrFile);
        }
        Path file = Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            throw new BadUseException("There is no checklist and no file (" + nameOrFile + ").\nThe checklists are "
                    + String.join(", ", names) + "; a file must hold a checklist.");
        }
        return ChecklistTemplate.parse(text(file));
    }

    private static String listed() {
        return Checklists.standard().stream()
                .map(each -> each.name() + "  " + each.version() + "  " + each.title() + " ("
                        + each.items().size() + " items)\n")
                .collect(Collectors.joining());
    }

    private static List<String> names() {
        return Checklists.standard().stream()
                .map(each -> each.name().value())
                .distinct()
                .toList();
    }

    private static String text(Path file) throws IOException {
        return Utf8.read(file);
    }
}
