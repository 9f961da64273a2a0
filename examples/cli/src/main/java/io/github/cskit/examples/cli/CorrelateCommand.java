package io.github.cskit.examples.cli;

import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.examples.cli.correlate.CorrelationReport;
import io.github.cskit.examples.cli.correlate.InsightReport;
import io.github.cskit.examples.cli.correlate.UsageColumns;
import io.github.cskit.examples.cli.print.OutputFormat;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.ErrorReports;
import io.github.cskit.examples.cli.terminal.Input;
import io.github.cskit.examples.cli.terminal.Terminal;
import io.github.cskit.reporting.satisfaction.UsageInsights;
import io.github.cskit.scoring.satisfaction.usage.CorrelationPolicy;
import io.github.cskit.scoring.satisfaction.usage.UsagePattern;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cs correlate}: which usage goes with satisfaction. Not thread-safe. */
@Command(
        name = "correlate",
        description = {
            "Set usage beside satisfaction, feature by feature, from a table (CSV with a header) or from a folder.",
            "",
            "Gives for each feature Spearman's and Kendall's rank correlation with their 95 percent intervals, the p, the q"
                    + " among all features tried, and a verdict. Answers of one account are not independent: name its column"
                    + " with --account. Fewer than 30 answers, 20 accounts, or 10 that differ are not enough data. An empty"
                    + " cell is not measured. It is association, never cause.",
            "",
            "With --data instead, the usage of a folder's customers in the 28 days before each of their answers is set"
                    + " beside it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  printf 'csat,logins\\n5,9\\n4,7\\n2,1\\n' | examples/cli/cs correlate --satisfaction csat --features logins",
            "  examples/cli/cs correlate --data examples/cli/sample-data --as-of 2026-11-01"
        })
final class CorrelateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--satisfaction",
            paramLabel = "COL",
            description = "The column of the answers, where more is better.")
    private Optional<String> satisfaction = Optional.empty();

    @Option(
            names = "--features",
            split = ",",
            hideParamSyntax = true,
            paramLabel = "A,B,…",
            description = "The columns to set beside it: numbers, or true and false.")
    private List<String> features = new ArrayList<>();

    @Option(names = "--account", paramLabel = "COL", description = "The column of the account of each row.")
    private Optional<String> account = Optional.empty();

    @Option(
            names = "--falls-with",
            split = ",",
            hideParamSyntax = true,
            paramLabel = "A,B,…",
            description =
                    "Those features with which satisfaction should fall, such as churn: a finding the other way is"
                            + " said aloud.")
    private List<String> fallsWith = new ArrayList<>();

    @Option(
            names = "--together",
            paramLabel = "A,B,…",
            description = "A pattern that is tried, too: all of these features above 0. May be given several times.")
    private List<String> together = new ArrayList<>();

    @Option(
            names = "--without",
            paramLabel = "A,B",
            description = "A pattern that is tried, too: A above 0 and B not. May be given several times.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--scale",
            paramLabel = "LOW-HIGH",
            description = "The scale of the answers: others are refused. Default: any number; of a folder 0-10.")
    private Optional<String> scale = Optional.empty();

    @Option(
            names = "--fdr",
            paramLabel = "SHARE",
            description = "The share of findings that may be false. Default: 0.05.")
    private Optional<Double> rate = Optional.empty();

    @Option(names = "--strict", description = "Stop at the first bad row instead of skipping it.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, markdown, html, json or csv. Default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The table; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "nps",
            description = "With --data, what was asked: nps, csat or ces. Default: nps.")
    private String kind = "nps";

    @Mixin
    private DataOptions data = new DataOptions();

    CorrelateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (data.isGiven()) {
            return ofFolder();
        }
        if (satisfaction.isEmpty() || features.isEmpty()) {
            throw new BadUseException(
                    "The options --satisfaction and --features, or --data, are missing but must be given.");
        }
        UsageColumns columns =
                new UsageColumns(satisfaction.get(), features, account, fallsWith, patterns(), declared());
        CorrelationReport.Outcome outcome = CorrelationReport.read(terminal, Input.of(file), columns, policy(), strict);
        outcome.printout().print(terminal.out(), format);
        return outcome.refused() == 0 ? ErrorReports.FINE : ErrorReports.BAD_INPUT;
    }

    private int ofFolder() throws IOException {
        if (satisfaction.isPresent() || !features.isEmpty() || file.isPresent()) {
            throw new BadUseException(
                    "The option --data is given with a table, or columns of one, but must stand alone.");
        }
        SurveyKind asked = Arrays.stream(SurveyKind.values())
                .filter(known -> known.wireName().equals(kind))
                .findFirst()
                .orElseThrow(() -> new BadUseException("The option --kind is not nps, csat or ces but must be."));
        Portfolio portfolio = data.read(terminal);
        UsageInsights insights = UsageInsights.of(
                portfolio, data.asOf(), data.zone(), asked, declared().orElse(AnswerScale.ZERO_TO_TEN), patterns());
        InsightReport.of(insights).print(terminal.out(), format);
        return DataOptions.report(terminal, portfolio);
    }

    private List<UsagePattern> patterns() {
        List<UsagePattern> patterns = new ArrayList<>();
        for (String pattern : together) {
            patterns.add(UsagePattern.together(pattern.split(",", -1)));
        }
        for (String pattern : without) {
            String[] pair = pattern.split(",", -1);
            if (pair.length != 2) {
                throw new BadUseException("The option --without is (" + pattern + ") but must name two features.");
            }
            patterns.add(UsagePattern.without(pair[0], pair[1]));
        }
        return patterns;
    }

    private Optional<AnswerScale> declared() {
        try {
            return scale.map(AnswerScale::parse);
        } catch (IllegalArgumentException noScale) {
            throw new BadUseException("The option --scale is not a scale but must be.\nMaybe 1-5 is meant.");
        }
    }

    private CorrelationPolicy policy() {
        CorrelationPolicy standard = CorrelationPolicy.standard();
        try {
            return rate.map(standard::withFalseDiscoveryRate).orElse(standard);
        } catch (IllegalArgumentException noShare) {
            throw new BadUseException(
                    "The option --fdr is " + rate.orElseThrow() + " but must be more than 0 and less than 1.");
        }
    }
}
