package io.github.cskit.scoring.churn;

import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.additive.AdditiveModel;
import io.github.cskit.scoring.additive.Codes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A model of churn, fitted by a {@link ChurnTrainer} or read from what {@link #toJson} gave. A model without a signal
 * predicts the base rate for everyone, and gives no factors.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChurnModel implements ChurnFit {

    /** The name of the model in results. */
    public static final String NAME = "churn";

    private static final String VERSION = "1";
    private static final double NO_DISTANCE = 1e-9;

    private final List<ColumnCut> cuts;
    private final AdditiveModel additive;
    private final Recalibration line;
    private final ChurnQuality quality;
    private final ChurnRecord record;
    private final ModelRef ref;

    private ChurnModel(
            List<ColumnCut> cuts,
            AdditiveModel additive,
            Recalibration line,
            ChurnQuality quality,
            ChurnRecord record) {
        this.cuts = List.copyOf(cuts);
        this.additive = additive;
        this.line = line;
        this.quality = quality;
        this.record = record;
        this.ref = new ModelRef(NAME, VERSION, document().fingerprint());
    }

    static ChurnModel of(
            List<ColumnCut> cuts,
            AdditiveModel additive,
            Recalibration line,
            ChurnQuality quality,
            ChurnRecord record) {
        return new ChurnModel(cuts, additive, line, quality, record);
    }

    static ChurnModel ofBaseRate(List<ColumnCut> cuts, ChurnQuality quality, ChurnRecord record) {
        double base = quality.churned().share();
        AdditiveModel constant = AdditiveModel.constant(Math.log(base / (1 - base)));
        return new ChurnModel(cuts, constant, Recalibration.none(), quality, record);
    }

    /**
     * Reads a model.
     *
     * @param json what {@link #toJson} gave
     * @return the model, equal in every answer to the one that was written
     * @throws io.github.cskit.core.validation.InvalidValueException if it is damaged, changed, or of another form
     */
    public static ChurnModel read(String json) {
        return ChurnModelFile.read(json);
    }

    /**
     * Writes the model, its quality and where it comes from; the same model always gives the same text.
     *
     * @return a JSON document
     */
    public String toJson() {
        return ChurnModelFile.write(document());
    }

    /**
     * Predicts churn.
     *
     * @param table what is known of the accounts, with every column that the model learned from; others are ignored
     * @return one prediction for each row, in their order
     * @throws io.github.cskit.core.validation.InvalidValueException if a column is not there
     */
    public List<ChurnPrediction> predict(ChurnTable table) {
        List<TableColumn> columns = columns(table);
        Codes[] codes = new Codes[cuts.size()];
        for (int c = 0; c < codes.length; c++) {
            codes[c] = cuts.get(c).codes(columns.get(c));
        }
        List<ChurnPrediction> predictions = new ArrayList<>();
        int[] levels = new int[codes.length];
        for (int row = 0; row < table.rows(); row++) {
            for (int c = 0; c < codes.length; c++) {
                levels[c] = codes[c].level(row);
            }
            predictions.add(predict(columns, levels, row));
        }
        return predictions;
    }

    /**
     * Returns how good it is on accounts that it has not seen.
     *
     * @return the quality that was measured when it was fitted
     */
    public ChurnQuality quality() {
        return quality;
    }

    /**
     * Returns where it comes from.
     *
     * @return the rows and the policy
     */
    public ChurnRecord record() {
        return record;
    }

    /**
     * Returns the columns that it learned from.
     *
     * @return their names, in the order of the table
     */
    public List<String> columns() {
        return cuts.stream().map(ColumnCut::name).toList();
    }

    /**
     * Returns the pairs of columns that say together what they do not say alone.
     *
     * @return two names each
     */
    public List<List<String>> pairs() {
        List<List<String>> pairs = new ArrayList<>();
        for (int part = additive.columns(); part < additive.parts(); part++) {
            pairs.add(names(part));
        }
        return pairs;
    }

    /**
     * Returns how it is called in results.
     *
     * @return name, version, and the fingerprint of all that it holds
     */
    public ModelRef model() {
        return ref;
    }

    /** Returns how it is called, and on what it was fitted. */
    @Override
    public String toString() {
        return "ChurnModel[" + ref + ", " + record.rows() + " rows, AUC " + quality.auc() + "]";
    }

    private ChurnPrediction predict(List<TableColumn> columns, int[] levels, int row) {
        double sum = 0;
        for (int part = 0; part < additive.parts(); part++) {
            sum += additive.part(part, levels);
        }
        double baseline = line.logit(additive.base());
        double logit = line.logit(additive.base() + sum);
        // the map to calibrated logits is no straight line: all parts are drawn out alike, so that they still add up
        double stretch = Math.abs(sum) < NO_DISTANCE ? 1 : (logit - baseline) / sum;
        List<ChurnFactor> factors = new ArrayList<>();
        for (int part = 0; part < additive.parts(); part++) {
            factors.add(factor(part, columns, row, stretch * additive.part(part, levels)));
        }
        factors.sort(Comparator.comparingDouble((ChurnFactor factor) -> -Math.abs(factor.contribution())));
        return new ChurnPrediction(Recalibration.rateOf(logit), baseline, factors, ref);
    }

    private ChurnFactor factor(int part, List<TableColumn> columns, int row, double contribution) {
        List<Optional<String>> values = new ArrayList<>();
        for (int column : additive.columnsOf(part)) {
            values.add(columns.get(column).shown(row));
        }
        return new ChurnFactor(names(part), values, contribution);
    }

    private List<String> names(int part) {
        List<String> names = new ArrayList<>();
        for (int column : additive.columnsOf(part)) {
            names.add(cuts.get(column).name());
        }
        return names;
    }

    private List<TableColumn> columns(ChurnTable table) {
        Checks checks = Checks.of("churn table");
        List<TableColumn> columns = new ArrayList<>();
        for (ColumnCut cut : cuts) {
            Optional<TableColumn> column = table.column(cut.name());
            checks.require(column.isPresent(), cut.name(), "absent", "be there, as the model learned from it");
            column.ifPresent(columns::add);
        }
        checks.orThrow();
        return columns;
    }

    private ChurnModelDocument document() {
        return ChurnModelDocument.of(cuts, additive, line, quality, record);
    }
}
