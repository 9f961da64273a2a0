package io.github.cskit.scoring.columns;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.scorecard.HardRule;
import io.github.cskit.scoring.scorecard.Rounding;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores a portfolio that is held as columns, without an object for each customer. The loops run over blocks of rows,
 * signal by signal, as the scorecard says; the numbers are those of {@link HealthModels#of} to the bit. Where floating
 * point cannot settle a rounding, that one row is scored the exact way.
 *
 * <p>Immutable and thread-safe.
 */
public final class ColumnScorer {

    /** How many rows are in hand at a time: few enough to stay in the nearest cache. */
    static final int BLOCK = 512;

    private static final long MOST_SECONDS = 10_000_000_000L;
    private static final String REDISTRIBUTED = "redistributed weight";
    private static final String FLOOR = "floor: ";
    private static final String CAP = "cap: ";

    private final Scorecard scorecard;
    private final HealthModel model;
    private final List<ColumnNode> nodes;
    private final List<String> lines;
    private final int redistributed;
    private final double denominator;
    private final byte[] stateOfScore = new byte[10_001];

    private ColumnScorer(Scorecard scorecard) {
        this.scorecard = scorecard;
        this.model = HealthModels.of(scorecard);
        ColumnNode.Builder builder = new ColumnNode.Builder(scorecard);
        this.nodes = builder.build(scorecard.parts(), "");
        List<String> names = new ArrayList<>(builder.lines());
        this.redistributed = names.size();
        names.add(REDISTRIBUTED);
        for (HardRule rule : scorecard.rules()) {
            names.add((rule.floor().isPresent() ? FLOOR : CAP) + rule.name());
        }
        this.lines = List.copyOf(names);
        this.denominator = ColumnNode.denominatorOf(nodes);
        BandScheme<Band> bands = scorecard.bandScheme();
        for (int score = 0; score < stateOfScore.length; score++) {
            stateOfScore[score] = ColumnScores.stateOf(bands.bandOf(score));
        }
    }

    /**
     * Makes a scorer of a scorecard.
     *
     * @param scorecard the scorecard
     * @return the scorer
     */
    public static ColumnScorer of(Scorecard scorecard) {
        return new ColumnScorer(scorecard);
    }

    /**
     * Scores a portfolio: scores, bands, coverages and intervals.
     *
     * @param columns the portfolio
     * @return a row for each of its rows
     */
    public ColumnScores score(SignalColumns columns) {
        return run(columns, new ColumnScores(columns.rows(), List.of()));
    }

    /**
     * Scores a portfolio, with the lines that add up to each score.
     *
     * @param columns the portfolio
     * @return a row for each of its rows, and a column for each line
     */
    public ColumnScores explain(SignalColumns columns) {
        return run(columns, new ColumnScores(columns.rows(), lines));
    }

    /**
     * Says why rows were refused.
     *
     * @param columns the portfolio that was scored
     * @param scores its scores
     * @return a failure with all problems for each refused row, in the order of the rows
     */
    public List<Failure> failures(SignalColumns columns, ColumnScores scores) {
        List<Failure> failures = new ArrayList<>();
        for (int row = 0; row < scores.rows(); row++) {
            if (scores.isRefused(row)) {
                failures.add(failure(columns, row));
            }
        }
        return List.copyOf(failures);
    }

    private Failure failure(SignalColumns columns, int row) {
        String subject = "row (" + row + ")";
        try {
            assess(columns, row);
        } catch (InvalidValueException refusal) {
            return Failure.from(subject, refusal);
        }
        return Failure.of(subject, "readings", "outside the range of a signal", "be within it");
    }

    private ColumnScores run(SignalColumns columns, ColumnScores out) {
        new PortfolioPass(this, columns, out).run();
        return out;
    }

    Scorecard scorecard() {
        return scorecard;
    }

    List<ColumnNode> nodes() {
        return nodes;
    }

    /** Returns a denominator that no figure of the model exceeds in lowest terms. */
    double denominator() {
        return denominator;
    }

    /** Returns whether floating point alone settles every rounding of the model. */
    boolean tellsTies() {
        return Rounding.tellsTies(denominator);
    }

    /** Returns the number of the line of the redistributed weight; those of the rules follow it. */
    int redistributed() {
        return redistributed;
    }

    byte stateOf(int score) {
        return stateOfScore[score];
    }

    /** The exact way, for one row: as an object. */
    HealthAssessment assess(SignalColumns columns, int row) {
        CustomerSnapshot.Builder snapshot = CustomerSnapshot.builder(CustomerId.of("row-" + row), Instant.EPOCH);
        columns.columns().forEach((signal, values) -> {
            double value = values[row];
            if (value == SignalColumns.NOT_APPLICABLE) {
                snapshot.with(signal, Reading.missing(MissingReason.NOT_APPLICABLE));
            } else if (Double.isFinite(value)) {
                snapshot.with(signal, reading(value, columns.secondsOld(signal), row));
            } else if (!Double.isNaN(value)) {
                snapshot.with(signal, value);
            }
        });
        return model.assess(snapshot.build());
    }

    private static Reading reading(double value, long[] secondsOld, int row) {
        if (secondsOld.length == 0) {
            return Reading.of(value);
        }
        long seconds = Math.max(-MOST_SECONDS, Math.min(secondsOld[row], MOST_SECONDS));
        return new Reading.Measured(value, Optional.of(Instant.EPOCH.minusSeconds(seconds)));
    }

    /** Returns the name of the scorecard. */
    @Override
    public String toString() {
        return "ColumnScorer[" + scorecard.name() + " " + scorecard.version() + "]";
    }
}
