package io.github.cskit.examples.cli.churn;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.examples.cli.table.TableNumbers;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.scoring.churn.SuggestedWeight;
import io.github.cskit.scoring.churn.WeightAdvisor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What weights of a scorecard's components the accounts speak for, as it is printed. Nothing applies it. Immutable and
 * thread-safe.
 *
 * @param n how many accounts were looked at
 * @param leftOut how many were left out, as a component has no points there
 * @param components a line for each component
 */
public record WeightAdvice(int n, int leftOut, List<Line> components) {

    private static final int DECIMALS = 4;

    /**
     * Asks for advice.
     *
     * @param table the accounts, with a column for each component
     * @param weights the default weight of each component, by its column
     * @return the advice
     * @throws BadInputException if a cell of a component is no number
     */
    public static WeightAdvice of(AccountTable table, Map<String, Integer> weights) {
        List<double[]> all =
                weights.keySet().stream().map(column -> points(table, column)).toList();
        boolean[] churned = table.churned();
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < churned.length; row++) {
            int place = row;
            if (all.stream().noneMatch(points -> Double.isNaN(points[place]))) {
                rows.add(row);
            }
        }
        boolean[] outcomes = new boolean[rows.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = churned[rows.get(i)];
        }
        List<double[]> complete = all.stream()
                .map(points -> rows.stream().mapToDouble(row -> points[row]).toArray())
                .toList();
        List<Line> lines =
                WeightAdvisor.suggest(List.copyOf(weights.keySet()), List.copyOf(weights.values()), complete, outcomes)
                        .stream()
                        .map(Line::of)
                        .toList();
        return new WeightAdvice(outcomes.length, churned.length - outcomes.length, lines);
    }

    private static double[] points(AccountTable table, String column) {
        return table.cells(column).stream()
                .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : number(column, cell.get()))
                .toArray();
    }

    private static double number(String column, String cell) {
        return TableNumbers.number(cell)
                .orElseThrow(() -> new BadInputException("The column (" + column
                        + ") of --weights holds other than numbers but must hold points from 0 to 100."));
    }

    /**
     * Makes a section of it.
     *
     * @return the section
     */
    Section toSection() {
        List<List<Value>> rows = components.stream()
                .map(line -> List.<Value>of(
                        new Value.Name(line.component()),
                        new Value.Count(line.defaultWeight()),
                        new Value.Count(line.suggestedWeight()),
                        number(line.fittedShare()),
                        number(line.auc()),
                        number(line.aucLow()),
                        number(line.aucHigh())))
                .toList();
        Table table = new Table(
                "Weights that the accounts speak for, drawn to the default ones",
                List.of(
                        Column.words("Component"),
                        Column.numbers("Default"),
                        Column.numbers("Suggested"),
                        Column.numbers("Share by the accounts alone"),
                        Column.numbers("AUC alone"),
                        Column.numbers("From"),
                        Column.numbers("To")),
                rows);
        String trust = Decimals.rounded(components.get(0).trust(), 2).toPlainString();
        return new Section(
                "weights",
                "Weights of a scorecard",
                List.of(
                        table,
                        Paragraph.of("A suggestion for a person, that nothing applies: it goes " + trust
                                + " of the way from the default weights to those that " + n + " accounts speak for.")));
    }

    private static Value number(double figure) {
        return new Value.Decimal(Decimals.rounded(figure, DECIMALS));
    }

    /**
     * The weight of one component.
     *
     * @param component its column
     * @param defaultWeight the weight that it has
     * @param suggestedWeight the weight that is suggested
     * @param fittedShare the share of the weight that the accounts alone would give it
     * @param trust how far the suggestion goes from the default toward that
     * @param auc how well the component alone ranks churn
     * @param aucLow the lower end of its interval
     * @param aucHigh the upper end of its interval
     */
    public record Line(
            String component,
            int defaultWeight,
            int suggestedWeight,
            double fittedShare,
            double trust,
            double auc,
            double aucLow,
            double aucHigh) {

        static Line of(SuggestedWeight weight) {
            Interval interval = weight.aucInterval();
            return new Line(
                    weight.component(),
                    weight.defaultWeight(),
                    weight.suggestedWeight(),
                    weight.fittedShare(),
                    weight.trust(),
                    weight.auc(),
                    interval.low(),
                    interval.high());
        }
    }
}
