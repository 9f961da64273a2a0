package io.github.cskit.scoring.columns;

import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.health.Scored;
import java.util.List;
import java.util.Optional;

/** Writes the lines of the ledgers of the block in hand, where they are asked for. Mutable and not thread-safe. */
final class BlockLines {

    private final ColumnScorer scorer;
    private final SignalColumns columns;
    private final List<BlockPart> parts;
    private final BlockSums sums;
    private final BlockRules rules;
    private final ColumnScores out;
    private final Optional<WholeContributions> wholes;
    private final Contributions contributions;

    BlockLines(
            ColumnScorer scorer,
            SignalColumns columns,
            List<BlockPart> parts,
            BlockSums sums,
            BlockRules rules,
            ColumnScores out) {
        this.scorer = scorer;
        this.columns = columns;
        this.parts = parts;
        this.sums = sums;
        this.rules = rules;
        this.out = out;
        boolean flat =
                parts.size() <= WholeContributions.MOST && parts.stream().allMatch(BlockMeasure.class::isInstance);
        this.wholes = out.explained() && flat ? Optional.of(wholes(parts, sums)) : Optional.empty();
        this.contributions = new Contributions(scorer.redistributed() + 1, scorer.denominator());
        if (out.explained()) {
            open(parts);
            for (int line = scorer.redistributed(); line < out.lines().size(); line++) {
                out.open(line);
            }
        }
    }

    private static WholeContributions wholes(List<BlockPart> parts, BlockSums sums) {
        return new WholeContributions(
                parts.stream().map(BlockMeasure.class::cast).toList(), sums);
    }

    private void open(List<BlockPart> siblings) {
        for (BlockPart part : siblings) {
            if (part.speaks()) {
                out.open(part.line());
            }
            if (part instanceof BlockComponent component) {
                open(component.parts());
            }
        }
    }

    /** Writes the lines of the scores that are not negative; they are those before the hard rules. */
    void write(int[] raw, int from, int count) {
        if (!out.explained()) {
            return;
        }
        if (wholes.isPresent()) {
            writeWholes(wholes.get(), raw, from, count);
        } else {
            writeRows(raw, from, count);
        }
        if (!rules.isEmpty()) {
            writeRules(raw, from, count);
        }
    }

    private void writeWholes(WholeContributions split, int[] raw, int from, int count) {
        split.split(raw, count);
        for (int number = 0; number < parts.size(); number++) {
            if (parts.get(number).speaks()) {
                out.write(parts.get(number).line(), from, split.line(number), raw, count);
            }
        }
        out.write(scorer.redistributed(), from, split.line(parts.size()), raw, count);
    }

    private void writeRows(int[] raw, int from, int count) {
        for (int i = 0; i < count; i++) {
            if (raw[i] < 0) {
                continue;
            }
            if (contributions.round(parts, sums, i, raw[i])) {
                for (int line = 0; line <= scorer.redistributed(); line++) {
                    out.write(line, from + i, contributions.hundredths(line));
                }
            } else {
                take((Scored) scorer.assess(columns, from + i), from + i);
            }
        }
    }

    private void writeRules(int[] raw, int from, int count) {
        int first = scorer.redistributed() + 1;
        for (int i = 0; i < count; i++) {
            if (raw[i] >= 0) {
                int raised = rules.raised(i, raw[i]);
                int score = rules.score(i, raw[i]);
                if (raised > raw[i]) {
                    out.write(first + rules.floorBy(i), from + i, raised - raw[i]);
                }
                if (score < raised) {
                    out.write(first + rules.capBy(i), from + i, score - raised);
                }
            }
        }
    }

    /** Writes the lines of a score that was made the exact way. */
    void take(Scored scored, int row) {
        if (out.explained()) {
            for (LedgerLine line : scored.ledger().lines()) {
                out.write(out.lines().indexOf(line.line()), row, line.points().hundredths());
            }
        }
    }
}
