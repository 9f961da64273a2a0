package io.github.cskit.examples.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs benchmarks and prints what the API costs in units of the plain loop of the same run. Single times say more of the
 * machine than of the library; ratios of one run travel.
 */
public final class Ratios {

    private static final String LOOP = "ByLoop";

    private Ratios() {}

    /**
     * Runs the benchmarks and prints a table of ratios in Markdown.
     *
     * @param arguments the command line of JMH
     * @throws CommandLineOptionException if JMH does not understand the arguments
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        CommandLineOptions options = new CommandLineOptions(arguments);
        if (options.shouldList()) {
            new Runner(options).list();
        } else {
            print(new Runner(options).run(), System.out);
        }
    }

    private static void print(Collection<RunResult> runs, PrintStream out) {
        Map<String, Statistics> times = new TreeMap<>();
        for (RunResult run : runs) {
            times.put(nameOf(run), run.getPrimaryResult().getStatistics());
        }
        out.println();
        out.println("| benchmark | ratio of medians | ratio of the fastest iterations |");
        out.println("|---|---|---|");
        times.forEach((name, time) -> {
            String loopName = name.replaceFirst("(By|With)[A-Z][A-Za-z]*(?=\\(|$)", LOOP)
                    .replaceFirst("OfTenYears(?=\\(|$)", "OfAWeek");
            Statistics loop = times.get(loopName);
            if (loop != null && !name.equals(loopName)) {
                out.printf(
                        Locale.ROOT,
                        "| %s | %.4f | %.4f |%n",
                        name,
                        time.getPercentile(50) / loop.getPercentile(50),
                        time.getMin() / loop.getMin());
            }
        });
    }

    /** Returns the method, and in parentheses the values that it ran with, if it has parameters. */
    private static String nameOf(RunResult run) {
        BenchmarkParams params = run.getParams();
        String label = params.getBenchmark();
        String values = params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(", "));
        return label.substring(label.lastIndexOf('.') + 1) + (values.isEmpty() ? "" : "(" + values + ")");
    }
}
