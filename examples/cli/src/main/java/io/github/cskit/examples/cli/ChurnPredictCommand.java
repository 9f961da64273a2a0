package io.github.cskit.examples.cli;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.examples.cli.churn.AccountTable;
import io.github.cskit.examples.cli.churn.PredictionAnswer;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.ErrorReports;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.examples.cli.terminal.Utf8;
import io.github.cskit.scoring.churn.ChurnModel;
import io.github.cskit.scoring.churn.ChurnPrediction;
import io.github.cskit.scoring.churn.ChurnTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cs churn predict}: predicts churn by a model. Not thread-safe. */
@Command(
        name = "predict",
        description = {
            "Predict churn by a model that cs churn fit wrote, for each account of a table (CSV with a header).",
            "",
            "Prints {\"id\",\"probability\",\"baseline\",\"factors\":[{\"factor\",\"value\",\"contribution\"}…],\"rest\"} a line:"
                    + " baseline, contributions and rest are logits that add up to that of the probability. Without --id"
                    + " the id is the number of the row, from 1."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  examples/cli/cs churn fit --label churned --id account --out target/churn.json \\",
            "    examples/cli/churn/accounts.csv > target/quality.json && \\",
            "    examples/cli/cs churn predict --model target/churn.json --id account examples/cli/churn/accounts.csv"
        })
final class ChurnPredictCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--model", required = true, paramLabel = "FILE", description = "The model file.")
    private Path model = Path.of("");

    @Option(names = "--id", paramLabel = "COL", description = "The column of the ids.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--factors",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many factors are told one by one. Default: 5.")
    private int factors = 5;

    @Option(names = "--strict", description = "Stop at the first bad row instead of skipping it.")
    private boolean strict;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The table; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    ChurnPredictCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (factors < 0) {
            throw new BadUseException("The option --factors is " + factors + " but must be at least 0.");
        }
        ChurnModel churn = ChurnModel.read(Utf8.read(model));
        AccountTable reader = new AccountTable(terminal, Input.of(file), id, strict);
        ChurnTable table = reader.read();
        List<ChurnPrediction> predictions = churn.predict(table);
        List<String> ids = reader.ids();
        JsonCodec codec = JsonCodec.standard();
        for (int i = 0; i < predictions.size(); i++) {
            PredictionAnswer answer = PredictionAnswer.of(ids.get(i), predictions.get(i), factors);
            terminal.out().print(codec.write(answer) + "\n");
        }
        terminal.out().flush();
        if (!churn.quality().signal()) {
            terminal.say("cs: The model has no signal and predicts the base rate for everyone.");
        }
        return reader.refused() == 0 ? ErrorReports.FINE : ErrorReports.BAD_INPUT;
    }
}
