package io.github.cskit.examples.cli;

import io.github.cskit.examples.cli.terminal.ClosedPipeException;
import io.github.cskit.examples.cli.terminal.ErrorReports;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The program {@code cs}. Results go to standard output, messages to standard error. Not thread-safe. */
@Command(
        name = "cs",
        version = Cs.VERSION,
        description =
                "Customer success from files: health scores, trends, satisfaction, ticket triage, the weekly review.",
        footerHeading = "%nExample:%n",
        footer = "  examples/cli/cs review --data examples/cli/sample-data --as-of 2026-11-01")
public final class Cs implements Runnable {

    static final String VERSION = "cs 0.1.0-SNAPSHOT";

    static {
        // What the library's parts log goes where this program's log lines go: nowhere.
        System.setProperty("org.jboss.logging.provider", "slf4j");
    }

    private final Terminal terminal;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Tell more of what went wrong.")
    private boolean verbose;

    private Cs(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs the program in this process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        boolean interactive = Boolean.getBoolean("cs.interactive");
        int code = run(Terminal.ofProcess(interactive), args);
        if (code != ErrorReports.FINE) {
            System.exit(code);
        }
    }

    /**
     * Runs the program on given streams.
     *
     * @param terminal the streams
     * @param args the command line
     * @return 0 if everything was done, 1 for bad input, 2 for bad use, 70 for a fault of the program
     */
    public static int run(Terminal terminal, String... args) {
        try {
            int code = commandLine(terminal).execute(args);
            terminal.out().flush();
            return code;
        } catch (ClosedPipeException nobodyReads) {
            return ErrorReports.FINE;
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return ErrorReports.report(terminal, tooMuch, false);
        }
    }

    /**
     * Returns the commands, so that a test can ask them for their help.
     *
     * @param terminal the streams
     * @return the command line, not yet executed
     */
    static CommandLine commandLine(Terminal terminal) {
        Cs cs = new Cs(terminal);
        CommandLine commands = new CommandLine(cs)
                .addSubcommand(new ReviewCommand(terminal))
                .addSubcommand(new HealthCommand(terminal))
                .addSubcommand(new ScoreCommand(terminal))
                .addSubcommand(new PreviewCommand(terminal))
                .addSubcommand(new TrendCommand(terminal))
                .addSubcommand(new BacktestCommand(terminal))
                .addSubcommand(ChurnCommand.commandLine(terminal))
                .addSubcommand(new StatsCommand(terminal))
                .addSubcommand(new NpsCommand(terminal))
                .addSubcommand(new CsatCommand(terminal))
                .addSubcommand(new CorrelateCommand(terminal))
                .addSubcommand(new ClassifyCommand(terminal))
                .addSubcommand(new SlaCommand(terminal))
                .addSubcommand(new HoursCommand(terminal))
                .addSubcommand(new ThemesCommand(terminal))
                .addSubcommand(new DuplicatesCommand(terminal))
                .addSubcommand(new RedactCommand(terminal))
                .addSubcommand(new RetentionCommand(terminal))
                .addSubcommand(new EscalationsCommand(terminal))
                .addSubcommand(new FeedbackCommand(terminal))
                .addSubcommand(new IntakeCommand(terminal))
                .addSubcommand(new TrainCommand(terminal))
                .addSubcommand(new ChecklistCommand(terminal))
                .addSubcommand(new AnswerCommand(terminal));
        offerHelp(commands);
        commands.setUsageHelpWidth(120);
        return commands.setOut(terminal.out().asPrintWriter())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((refusal, given) -> cs.badUse(refusal))
                .setExecutionExceptionHandler(
                        (problem, line, result) -> ErrorReports.report(terminal, problem, cs.verbose));
    }

    /** Gives a command, and those below it, the usual options. */
    private static void offerHelp(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true).version(VERSION);
        command.getSubcommands().values().forEach(Cs::offerHelp);
    }

    /** Shows the help where no command is given. */
    @Override
    public void run() {
        throw new ParameterException(new CommandLine(this), "There is no command.");
    }

    private int badUse(ParameterException refusal) {
        String name = refusal.getCommandLine().getCommandSpec().qualifiedName(" ");
        String message = Objects.requireNonNullElse(refusal.getMessage(), "It cannot be used.");
        String end = message.endsWith(".") || message.endsWith("?") ? " " : ". ";
        terminal.say("cs: " + ErrorReports.inOneLine(message) + end + "Maybe " + name + " --help tells more.");
        return ErrorReports.BAD_USE;
    }
}
