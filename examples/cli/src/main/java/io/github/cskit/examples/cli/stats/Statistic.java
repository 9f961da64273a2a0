package io.github.cskit.examples.cli.stats;

import io.github.cskit.core.statistics.Discrimination;
import io.github.cskit.core.statistics.KaplanMeier;
import io.github.cskit.core.statistics.MannKendall;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.statistics.TheilSen;
import io.github.cskit.core.statistics.rank.Correlation;
import io.github.cskit.examples.cli.terminal.BadInputException;
import java.util.Locale;
import java.util.stream.IntStream;

/** A statistic of columns. Immutable and thread-safe. */
public enum Statistic {
    /** Kendall's tau-b of two columns. */
    KENDALL,

    /** Spearman's rank correlation of two columns. */
    SPEARMAN,

    /** Pearson's correlation of two columns. */
    PEARSON,

    /** The Theil–Sen line of a second column over a first, or of one over its rows. */
    THEIL_SEN,

    /** The Mann–Kendall test of one column, in the order of its rows. */
    MANN_KENDALL,

    /** The area under the ROC curve of a score, beside the column of the outcome. */
    AUC,

    /** A share: successes and trials in one row, or a column of 0 and 1. */
    PROPORTION,

    /** The Kaplan–Meier curve of times, beside the column of the event. */
    KAPLAN_MEIER;

    /** Returns the word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Computes the statistic.
     *
     * @param table the columns
     * @param level the level of intervals
     * @return the figure
     */
    public StatisticAnswer of(NumberTable table, double level) {
        return switch (this) {
            case KENDALL ->
                StatisticAnswer.of(toString(), Correlation.kendall(table.column(0), table.column(1), level));
            case SPEARMAN ->
                StatisticAnswer.of(toString(), Correlation.spearman(table.column(0), table.column(1), level));
            case PEARSON ->
                StatisticAnswer.of(toString(), Correlation.pearson(table.column(0), table.column(1), level));
            case THEIL_SEN -> theilSen(table, level);
            case MANN_KENDALL -> StatisticAnswer.of(toString(), MannKendall.test(table.column(table.width() - 1)));
            case AUC -> {
                int outcome = table.outcome();
                yield StatisticAnswer.of(
                        toString(), Discrimination.of(table.column(1 - outcome), table.outcomes(outcome)), level);
            }
            case PROPORTION -> StatisticAnswer.of(toString(), share(table), level);
            case KAPLAN_MEIER -> {
                int event = table.outcome();
                yield StatisticAnswer.of(
                        toString(), KaplanMeier.of(table.column(1 - event), table.outcomes(event)), level);
            }
        };
    }

    private StatisticAnswer theilSen(NumberTable table, double level) {
        if (table.width() == 1) {
            double[] y = table.column(0);
            double[] x = IntStream.range(0, y.length).mapToDouble(i -> i).toArray();
            return StatisticAnswer.of(toString(), TheilSen.fit(x, y, level));
        }
        return StatisticAnswer.of(toString(), TheilSen.fit(table.column(0), table.column(1), level));
    }

    private static Proportion share(NumberTable table) {
        if (table.width() == 1) {
            boolean[] outcomes = table.outcomes(0);
            long successes =
                    IntStream.range(0, outcomes.length).filter(i -> outcomes[i]).count();
            return Proportion.of(successes, outcomes.length);
        }
        double[] successes = table.column(0);
        double[] trials = table.column(1);
        if (successes.length != 1 || successes[0] != Math.rint(successes[0]) || trials[0] != Math.rint(trials[0])) {
            throw new BadInputException("The table has " + successes.length
                    + " rows but must have one, with whole numbers of successes and trials.\nMaybe a single column of 0"
                    + " and 1 is meant.");
        }
        return Proportion.of((long) successes[0], (long) trials[0]);
    }
}
