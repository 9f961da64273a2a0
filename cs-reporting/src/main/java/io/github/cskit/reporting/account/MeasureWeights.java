package io.github.cskit.reporting.account;

import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.Scored;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The nominal weight of each measure of a model, read off the ledgers of many accounts: what a measure gives divided by
 * its points. It knows nothing of how the model is made, so it serves a host's own model as well; a measure that no
 * account has any points in has no weight here.
 *
 * <p>Immutable and thread-safe.
 */
public final class MeasureWeights {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, BigDecimal> weights;

    private MeasureWeights(Map<String, BigDecimal> weights) {
        this.weights = Collections.unmodifiableMap(weights);
    }

    /**
     * Reads the weights off assessments of one model.
     *
     * @param assessments the assessments
     * @return the weights, each from the line with the most points, where rounding matters least
     */
    public static MeasureWeights from(List<Scored> assessments) {
        Map<String, BigDecimal> weights = new HashMap<>();
        Map<String, BigDecimal> best = new HashMap<>();
        for (Scored scored : assessments) {
            for (MeasureResult measure : scored.explanation().measures()) {
                BigDecimal points = measure.points().toBigDecimal();
                String path = path(measure);
                if (points.signum() > 0 && points.compareTo(best.getOrDefault(path, BigDecimal.ZERO)) > 0) {
                    given(scored, path).ifPresent(line -> {
                        best.put(path, points);
                        weights.put(path, line.multiply(HUNDRED).divide(points, 4, RoundingMode.HALF_UP));
                    });
                }
            }
        }
        return new MeasureWeights(weights);
    }

    /**
     * Returns how many points a measure costs against its best.
     *
     * @param measure the measure
     * @return points at nominal weight, to hundredths; empty if its weight is unknown
     */
    public Optional<BigDecimal> cost(MeasureResult measure) {
        return share(measure, HUNDRED.subtract(measure.points().toBigDecimal()));
    }

    /**
     * Returns what a change of a measure's own points means for the score.
     *
     * @param measure the measure
     * @param change the change of its points, of 100
     * @return points at nominal weight, to hundredths; empty if its weight is unknown
     */
    public Optional<BigDecimal> share(MeasureResult measure, BigDecimal change) {
        return Optional.ofNullable(weights.get(path(measure)))
                .map(weight -> weight.multiply(change).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> given(Scored scored, String path) {
        return scored.ledger().lines().stream()
                .filter(line -> line.line().equals(path))
                .map(LedgerLine::points)
                .map(points -> points.toBigDecimal())
                .findFirst();
    }

    /** Returns the ledger's name of a measure: its component, and the signal inside it. */
    private static String path(MeasureResult measure) {
        String component = measure.component();
        String signal = measure.signal().value();
        return component.equals(signal) || component.endsWith("/" + signal) ? component : component + "/" + signal;
    }
}
