package io.github.cskit.examples.cli;

import io.github.cskit.examples.cli.survey.NpsReport;
import io.github.cskit.examples.cli.terminal.ErrorReports;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cs nps}: the Net Promoter Score of a table of answers. Not thread-safe. */
@Command(
        name = "nps",
        description = {
            "Compute the NPS of 0-10 answers in a table (CSV with a header).",
            "",
            "Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6; NPS = %% promoters - %% detractors over answers"
                    + " only, with an adjusted-Wald interval at 95 percent. An empty cell is a skipped answer, or a partial"
                    + " one where something was written beside it. Without any answer there is no data, which is not 0. With"
                    + " --date the figure is given by quarter, too, with its trend and whether it really changed. With"
                    + " --comment it says why detractors detract, with --patterns where satisfaction is low."
        },
        footerHeading = "%nExample:%n",
        footer = "  printf 'NPS\\n10\\n9\\n7\\n3\\n' | examples/cli/cs nps --score NPS")
final class NpsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private AnswerOptions answers = new AnswerOptions();

    NpsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        NpsReport.Outcome outcome = NpsReport.read(answers.run(terminal));
        outcome.printout().print(terminal.out(), answers.format());
        return outcome.refused() == 0 ? ErrorReports.FINE : ErrorReports.BAD_INPUT;
    }
}
