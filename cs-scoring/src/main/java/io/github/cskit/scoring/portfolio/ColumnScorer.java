package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.scorecard.MissingPolicy;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private static final double LIFT = 0.5 + 1e-9;
    private static final double DOUBT = 1e-6;
    private static final double TELLING = 4e-9;
    private static final String REDISTRIBUTED = "redistributed weight";

    private final Scorecard scorecard;
    private final HealthModel model;
    private final List<ColumnNode> nodes;
    private final List<String> lines;
    private final double denominator;
    private final boolean tellsTies;
    private final int minimumCoverage;
    private final byte[] stateOfScore = new byte[10_001];

    private ColumnScorer(Scorecard scorecard) {
        this.scorecard = scorecard;
        this.model = HealthModels.of(scorecard);
        ColumnNode.Builder builder = new ColumnNode.Builder(scorecard);
        this.nodes = builder.build(scorecard.parts(), "");
        List<String> names = new ArrayList<>(builder.lines());
        names.add(REDISTRIBUTED);
        this.lines = List.copyOf(names);
        this.denominator = ColumnNode.denominatorOf(nodes);
        this.tellsTies = 1 / (2 * denominator) > TELLING / 2;
        this.minimumCoverage = scorecard.minimumCoverage().hundredths();
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
     * @throws UnsupportedScorecardException if the scorecard says something that columns do not know
     */
    public static ColumnScorer of(Scorecard scorecard) {
        ScorecardShape.require(scorecard);
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
        boolean explained = !out.lines().isEmpty();
        List<ColumnNode> bound = ColumnNode.simplified(nodes, columns);
        BlockPass pass = new BlockPass(columns, lines.size() - 1, explained);
        BlockSums top = new BlockSums();
        Contributions contributions = explained ? new Contributions(lines.size()) : null;
        for (int from = 0; from < columns.rows(); from += BLOCK) {
            int count = Math.min(BLOCK, columns.rows() - from);
            pass.run(bound, top, from, count);
            finish(columns, pass, top, from, count, out);
            if (contributions != null) {
                explain(columns, bound, pass, top, from, count, contributions, out);
            }
        }
        return out;
    }

    private void finish(SignalColumns columns, BlockPass pass, BlockSums top, int from, int count, ColumnScores out) {
        for (int i = 0; i < count; i++) {
            int row = from + i;
            byte flags = pass.flags(i);
            if ((flags & BlockPass.OUT_OF_RANGE) != 0) {
                out.states[row] = ColumnScores.REFUSED;
                continue;
            }
            double coverage = top.weights[i] > 0 ? 100 * top.covered[i] / top.weights[i] : 0;
            double value = top.values[i] / top.measured[i];
            double low = top.lows[i] / top.weights[i];
            double high = top.highs[i] / top.weights[i];
            if (!tellsTies && (doubtful(coverage) || doubtful(value) || doubtful(low) || doubtful(high))) {
                take(assess(columns, row), row, out);
                continue;
            }
            int covered = (int) (coverage + LIFT);
            out.coverages[row] = (byte) covered;
            NotScoredReason reason = reasonAgainst(flags, top.weights[i], covered);
            if (reason == null) {
                put(row, (int) (value + LIFT), (int) (low + LIFT), (int) (high + LIFT), out);
            } else {
                out.states[row] = ColumnScores.stateOf(reason);
            }
        }
    }

    private void put(int row, int score, int low, int high, ColumnScores out) {
        out.scores[row] = (short) score;
        out.lows[row] = (short) low;
        out.highs[row] = (short) high;
        byte state = stateOfScore[score];
        out.states[row] = state;
        out.bandsCertain[row] = state == stateOfScore[low] && state == stateOfScore[high];
    }

    private @Nullable NotScoredReason reasonAgainst(byte flags, double weights, int covered) {
        if (weights == 0) {
            return NotScoredReason.NOTHING_APPLIES;
        }
        if ((flags & BlockPass.USAGE) == 0) {
            return NotScoredReason.NO_USAGE_DATA;
        }
        if (scorecard.missing() == MissingPolicy.REFUSE && (flags & BlockPass.MISSING) != 0) {
            return NotScoredReason.READING_MISSING;
        }
        return covered < minimumCoverage ? NotScoredReason.COVERAGE_TOO_LOW : null;
    }

    private void explain(
            SignalColumns columns,
            List<ColumnNode> bound,
            BlockPass pass,
            BlockSums top,
            int from,
            int count,
            Contributions contributions,
            ColumnScores out) {
        boolean tellsFractions = Contributions.tellFractions(denominator);
        for (int i = 0; i < count; i++) {
            int row = from + i;
            if (!out.isScored(row)) {
                continue;
            }
            if (!tellsFractions) {
                takeLedger((Scored) assess(columns, row), row, out);
                continue;
            }
            contributions.round(bound, pass, top, i, top.values[i] / top.measured[i], out.scores[row]);
            for (int line = 0; line < lines.size(); line++) {
                out.contributions[line][row] = (short) contributions.hundredths(line);
            }
        }
    }

    private void take(HealthAssessment assessment, int row, ColumnScores out) {
        out.coverages[row] = (byte) assessment.coverage().hundredths();
        if (assessment instanceof Scored scored) {
            put(
                    row,
                    scored.score().hundredths(),
                    scored.interval().low().hundredths(),
                    scored.interval().high().hundredths(),
                    out);
        } else if (assessment instanceof NotScored none) {
            out.states[row] = ColumnScores.stateOf(none.reason());
        }
    }

    private void takeLedger(Scored scored, int row, ColumnScores out) {
        scored.ledger()
                .lines()
                .forEach(line -> out.contributions[lines.indexOf(line.line())][row] =
                        (short) line.points().hundredths());
    }

    /** The exact way, for one row: as an object. */
    private HealthAssessment assess(SignalColumns columns, int row) {
        CustomerSnapshot.Builder snapshot = CustomerSnapshot.builder(CustomerId.of("row-" + row), Instant.EPOCH);
        columns.columns().forEach((signal, values) -> {
            double value = values[row];
            if (value == SignalColumns.NOT_APPLICABLE) {
                snapshot.with(signal, Reading.missing(MissingReason.NOT_APPLICABLE));
            } else if (!Double.isNaN(value)) {
                snapshot.with(signal, value);
            }
        });
        return model.assess(snapshot.build());
    }

    private static boolean doubtful(double number) {
        double fraction = number - Math.floor(number);
        return Math.abs(fraction - 0.5) < DOUBT;
    }

    /** Returns the name of the scorecard. */
    @Override
    public String toString() {
        return "ColumnScorer[" + scorecard.name() + " " + scorecard.version() + "]";
    }
}
