package io.github.cskit.examples.cli;

import io.github.cskit.examples.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cs churn}: models of churn. Not thread-safe. */
@Command(
        name = "churn",
        description = "Fit a model of churn on a table of accounts, or predict by one.",
        footerHeading = "%nExample:%n",
        footer = {
            "  examples/cli/cs churn fit --label churned --id account --out target/churn.json \\",
            "    examples/cli/churn/accounts.csv"
        })
final class ChurnCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ChurnCommand() {}

    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new ChurnCommand())
                .addSubcommand(new ChurnFitCommand(terminal))
                .addSubcommand(new ChurnPredictCommand(terminal));
    }

    /** Shows what there is where neither is asked for. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "There is no command after churn.\nMaybe fit or predict is meant.");
    }
}
