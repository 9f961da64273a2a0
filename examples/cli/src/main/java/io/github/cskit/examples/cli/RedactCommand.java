package io.github.cskit.examples.cli;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.examples.cli.lines.RedactedAnswer;
import io.github.cskit.examples.cli.lines.TextLine;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cs redact}: texts without personal and secret data, line by line. Not thread-safe. */
@Command(
        name = "redact",
        description = {
            "Take personal and secret data out of texts, one JSON object a line.",
            "",
            "Reads {\"id\",\"text\"}. E-mail addresses, phones, cards, bank accounts, national ids, network addresses,"
                    + " credentials in addresses, passwords, tokens, private keys and the names given are replaced by"
                    + " placeholders, the same one for the same value of a text. The answer has the text and where"
                    + " something was found (in UTF-16 units of the input)."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"id\":\"T-1\",\"text\":\"Ada here, ada@example.com, call +1 415 555 0132.\"}' \\",
            "    | examples/cli/cs redact --name 'Ada Lovelace'"
        })
final class RedactCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The full name of a person to be taken out as well; may be given several times.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private LineOptions lines = new LineOptions();

    RedactCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        JsonCodec codec = JsonCodec.standard();
        Redactor redactor = Redactor.standard().knowingNames(names);
        return lines.run(terminal).over(line -> {
            TextLine given = codec.read(line, TextLine.class);
            return codec.write(RedactedAnswer.of(given.id(), redactor.redact(given.text())));
        });
    }
}
