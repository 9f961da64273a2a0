package io.github.cskit.scoring.columns;

import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.scoring.scorecard.MissingPolicy;
import java.util.List;
import java.util.Map;

/** One pass of a scorer over a portfolio, block by block. Mutable and not thread-safe. */
final class PortfolioPass {

    /** Set where a signal is missing that only rules read. */
    private static final int RULE_MISSING = 16;

    private final ColumnScorer scorer;
    private final SignalColumns columns;
    private final ColumnScores out;
    private final List<BlockPart> parts;
    private final BlockRules rules;
    private final List<PortfolioBinding.Beside> besides;
    private final BlockSums sums = new BlockSums();
    private final BlockLines lines;

    private final BlockFigures figures = new BlockFigures(sums);
    private final boolean tellsTies;
    private final int minimumCoverage;
    private final int refusing;

    PortfolioPass(ColumnScorer scorer, SignalColumns columns, ColumnScores out) {
        this.scorer = scorer;
        this.columns = columns;
        this.out = out;
        this.tellsTies = scorer.tellsTies();
        PortfolioBinding binding = new PortfolioBinding(scorer.scorecard(), columns, tellsTies);
        this.parts = binding.bind(scorer.nodes());
        this.rules = binding.rules();
        this.besides = binding.besides();
        this.minimumCoverage = scorer.scorecard().minimumCoverage().hundredths();
        this.refusing = scorer.scorecard().missing() == MissingPolicy.REFUSE ? BlockSums.MISSING | RULE_MISSING : 0;
        this.lines = new BlockLines(scorer, columns, parts, sums, rules, out);
    }

    void run() {
        for (int from = 0; from < columns.rows(); from += ColumnScorer.BLOCK) {
            int count = Math.min(ColumnScorer.BLOCK, columns.rows() - from);
            sums.clear(count);
            for (BlockPart part : parts) {
                part.addTo(sums, from, count);
            }
            readBesides(from, count);
            refuseFuture(from, count);
            rules.judge(from, count);
            figures.round(count);
            if (!tellsTies) {
                figures.flagDoubtful(count);
            }
            int forbidden = refusing | BlockSums.REFUSED | BlockSums.DOUBTFUL;
            figures.keep(BlockSums.USAGE, forbidden, minimumCoverage, count);
            publish(from, count);
            lines.write(figures.scores(), from, count);
        }
    }

    private void readBesides(int from, int count) {
        for (PortfolioBinding.Beside beside : besides) {
            beside.reader().read(from, count);
            for (int i = 0; i < count; i++) {
                double value = beside.reader().at(i);
                if (Double.isNaN(value)) {
                    sums.flag(i, beside.counts() ? RULE_MISSING : 0);
                } else if (value != SignalColumns.NOT_APPLICABLE && (value < beside.min() || value > beside.max())) {
                    sums.flag(i, BlockSums.REFUSED);
                }
            }
        }
    }

    private void refuseFuture(int from, int count) {
        for (Map.Entry<SignalId, long[]> ages : columns.ages().entrySet()) {
            double[] values = columns.column(ages.getKey()).orElseThrow();
            for (int i = 0; i < count; i++) {
                if (ages.getValue()[from + i] < 0 && Double.isFinite(values[from + i])) {
                    sums.flag(i, BlockSums.REFUSED);
                }
            }
        }
    }

    private void publish(int from, int count) {
        int[] scores = figures.scores();
        for (int i = 0; i < count; i++) {
            int row = from + i;
            out.coverages[row] = (byte) figures.coverage(i);
            if (scores[i] < 0) {
                publishNone(sums.flags(i), i, row);
            } else if (rules.isEmpty()) {
                publish(row, scores[i], figures.low(i), figures.high(i));
            } else {
                publish(row, rules.score(i, scores[i]), rules.low(i, figures.low(i)), rules.high(i, figures.high(i)));
            }
        }
    }

    private void publish(int row, int score, int low, int high) {
        out.scores[row] = (short) score;
        out.lows[row] = (short) low;
        out.highs[row] = (short) high;
        byte state = scorer.stateOf(score);
        out.states[row] = state;
        out.bandsCertain[row] = state == scorer.stateOf(low) && state == scorer.stateOf(high);
    }

    private void publishNone(int flags, int i, int row) {
        if ((flags & BlockSums.REFUSED) != 0) {
            out.coverages[row] = 0;
            out.states[row] = ColumnScores.REFUSED;
        } else if ((flags & BlockSums.DOUBTFUL) != 0) {
            take(scorer.assess(columns, row), row);
        } else {
            out.states[row] = ColumnScores.stateOf(reasonAgainst(flags, i));
        }
    }

    private NotScoredReason reasonAgainst(int flags, int i) {
        if (sums.weight(i) == 0) {
            return NotScoredReason.NOTHING_APPLIES;
        }
        if ((flags & BlockSums.USAGE) == 0) {
            return NotScoredReason.NO_USAGE_DATA;
        }
        return (flags & refusing) != 0 ? NotScoredReason.READING_MISSING : NotScoredReason.COVERAGE_TOO_LOW;
    }

    private void take(HealthAssessment assessment, int row) {
        out.coverages[row] = (byte) assessment.coverage().hundredths();
        if (assessment instanceof Scored scored) {
            publish(
                    row,
                    scored.score().hundredths(),
                    scored.interval().low().hundredths(),
                    scored.interval().high().hundredths());
            lines.take(scored, row);
        } else if (assessment instanceof NotScored none) {
            out.states[row] = ColumnScores.stateOf(none.reason());
        }
    }
}
