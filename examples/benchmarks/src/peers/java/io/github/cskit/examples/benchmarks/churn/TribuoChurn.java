package io.github.cskit.examples.benchmarks.churn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LogisticRegressionTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Tribuo's logistic regression as it comes, on the same cells: numbers in standard deviations from their mean, a feature
 * for each word of a column. Not thread-safe.
 */
final class TribuoChurn {

    /** Held here, as a logger that nobody holds forgets its level: Tribuo is to be measured without its progress. */
    private static final Logger QUIET = Logger.getLogger("org.tribuo");

    private static final Label CHURNED = new Label("churned");
    private static final Label KEPT = new Label("kept");

    private final Map<String, double[]> scales = new LinkedHashMap<>();
    private final MutableDataset<Label> accounts;

    /** Prepares the accounts that are learned from, which is not measured. */
    TribuoChurn(AccountBlock block) {
        QUIET.setLevel(Level.WARNING);
        block.cells()
                .forEach((name, cells) -> scale(cells)
                        .ifPresentOrElse(scale -> scales.put(name, scale), () -> scales.put(name, new double[0])));
        LabelFactory labels = new LabelFactory();
        accounts = new MutableDataset<>(new SimpleDataSourceProvenance("accounts", labels), labels);
        examples(block).forEach(accounts::add);
    }

    /** Fits a model. */
    Model<Label> fit() {
        return new LogisticRegressionTrainer().train(accounts);
    }

    /** Returns the rates at which a model sees accounts churn. */
    double[] rates(Model<Label> model, AccountBlock block) {
        return examples(block).stream()
                .mapToDouble(example -> scoreOf(CHURNED, model.predict(example).getOutputScores()))
                .toArray();
    }

    private static double scoreOf(Label wanted, Map<String, Label> scores) {
        Label scored = scores.get(wanted.getLabel());
        if (scored == null) {
            throw new IllegalStateException("Tribuo has no score of a label.");
        }
        return scored.getScore();
    }

    private List<Example<Label>> examples(AccountBlock block) {
        boolean[] churned = block.churned();
        List<Example<Label>> examples = new ArrayList<>();
        for (int row = 0; row < block.rows(); row++) {
            ArrayExample<Label> example = new ArrayExample<>(churned[row] ? CHURNED : KEPT);
            for (Map.Entry<String, List<String>> column : block.cells().entrySet()) {
                add(example, column.getKey(), column.getValue().get(row));
            }
            examples.add(example);
        }
        return examples;
    }

    private void add(ArrayExample<Label> example, String column, String cell) {
        double[] scale = scales.get(column);
        if (scale == null || scale.length == 0) {
            example.add(column + "=" + cell, 1);
        } else if (!cell.isEmpty()) {
            example.add(column, (Double.parseDouble(cell) - scale[0]) / scale[1]);
        }
    }

    private static Optional<double[]> scale(List<String> cells) {
        double sum = 0;
        double squares = 0;
        int n = 0;
        for (String cell : cells) {
            OptionalDouble number = number(cell);
            if (number.isEmpty() && !cell.isEmpty()) {
                return Optional.empty();
            }
            if (number.isPresent()) {
                n++;
                sum += number.getAsDouble();
                squares += number.getAsDouble() * number.getAsDouble();
            }
        }
        double mean = sum / n;
        return Optional.of(new double[] {mean, Math.sqrt(Math.max(1e-12, squares / n - mean * mean))});
    }

    private static OptionalDouble number(String cell) {
        try {
            return OptionalDouble.of(Double.parseDouble(cell));
        } catch (NumberFormatException aWord) {
            return OptionalDouble.empty();
        }
    }
}
