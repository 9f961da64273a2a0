package io.github.cskit.examples.cli;

import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.examples.cli.survey.CsatReport;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.ErrorReports;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.scoring.satisfaction.CsatPolicy;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cs csat}: customer satisfaction of a table of answers. Not thread-safe. */
@Command(
        name = "csat",
        description = {
            "Compute customer satisfaction from answers on a declared scale (CSV with a header).",
            "",
            "Gives the mean and the share of the top box: the top two answers of 1-5 and 1-7, 9 and 10 of 0-10, with a"
                    + " Wilson interval at 95 percent. An empty cell is a skipped answer, or a partial one where --comment"
                    + " shows that something was written beside it. With --date the figures are given by quarter, too, with"
                    + " the trend of the share and whether it really changed. With --patterns it says where satisfaction is"
                    + " low."
        },
        footerHeading = "%nExample:%n",
        footer =
                "  printf 'team,score\\nA,5\\nA,4\\nB,2\\n' | examples/cli/cs csat --score score --scale 1-5 --by team")
final class CsatCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--scale", required = true, paramLabel = "LOW-HIGH", description = "The scale, for example 1-5.")
    private String scale = "";

    @Mixin
    private AnswerOptions answers = new AnswerOptions();

    CsatCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CsatReport.Outcome outcome = CsatReport.read(answers.run(terminal), declared());
        outcome.printout().print(terminal.out(), answers.format());
        return outcome.refused() == 0 ? ErrorReports.FINE : ErrorReports.BAD_INPUT;
    }

    private AnswerScale declared() {
        try {
            AnswerScale declared = AnswerScale.parse(scale);
            CsatPolicy.standard().topBoxFrom(declared);
            return declared;
        } catch (IllegalArgumentException refusal) {
            throw new BadUseException("The option --scale is not a scale of three answers or more but must be.\n"
                    + "Maybe 1-5 is meant.");
        }
    }
}
