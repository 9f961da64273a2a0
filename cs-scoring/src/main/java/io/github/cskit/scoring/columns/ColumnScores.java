package io.github.cskit.scoring.columns;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Optional;

/**
 * The scores of a portfolio, a column for each figure and a row for each customer: the same numbers that
 * {@code HealthModels.of} gives one by one. A row is scored, not scored with a reason, or refused because a reading lies
 * outside its signal's range.
 *
 * <p>It takes ten bytes a customer, and two more for each line of contributions. Immutable once the scorer hands it out,
 * and thread-safe.
 */
public final class ColumnScores {

    static final byte REFUSED = -1;

    private static final List<Band> BANDS = List.of(Band.values());
    private static final List<NotScoredReason> REASONS = List.of(NotScoredReason.values());

    final short[] scores;
    final short[] lows;
    final short[] highs;
    final byte[] coverages;

    /** Below the number of bands: the band; from there on: the reason why there is no score; or refused. */
    final byte[] states;

    final boolean[] bandsCertain;

    /** By line; empty for a line on which nobody of the portfolio can have anything. */
    private final short[][] contributions;

    private final List<String> lines;

    ColumnScores(int rows, List<String> lines) {
        this.scores = new short[rows];
        this.lows = new short[rows];
        this.highs = new short[rows];
        this.coverages = new byte[rows];
        this.states = new byte[rows];
        this.bandsCertain = new boolean[rows];
        this.contributions = new short[lines.size()][0];
        this.lines = lines;
    }

    boolean explained() {
        return !lines.isEmpty();
    }

    void open(int line) {
        contributions[line] = new short[rows()];
    }

    void write(int line, int row, int hundredths) {
        if (contributions[line].length > 0) {
            contributions[line][row] = (short) hundredths;
        }
    }

    /** Writes a line for the rows of a block; where the score is negative, whatever is there stays. */
    void write(int line, int from, int[] hundredths, int[] scores, int count) {
        short[] column = contributions[line];
        for (int i = 0; i < count; i++) {
            column[from + i] = (short) (scores[i] < 0 ? column[from + i] : hundredths[i]);
        }
    }

    static byte stateOf(Band band) {
        return (byte) BANDS.indexOf(band);
    }

    static byte stateOf(NotScoredReason reason) {
        return (byte) (BANDS.size() + REASONS.indexOf(reason));
    }

    /**
     * Returns how many customers there are.
     *
     * @return the number of rows
     */
    public int rows() {
        return scores.length;
    }

    /**
     * Returns whether a customer has a score.
     *
     * @param row the row of the customer
     * @return false if it is not scored, or was refused
     */
    public boolean isScored(int row) {
        return states[row] >= 0 && states[row] < BANDS.size();
    }

    /**
     * Returns whether a customer was refused, because a reading lies outside its signal's range.
     *
     * @param row the row of the customer
     * @return true if it was
     */
    public boolean isRefused(int row) {
        return states[row] == REFUSED;
    }

    /**
     * Returns the published score.
     *
     * @param row the row of a customer that is scored
     * @return the score in hundredths, 0 to 10,000
     * @throws io.github.cskit.core.validation.InvalidValueException if the customer has no score
     */
    public int score(int row) {
        requireScored(row);
        return scores[row];
    }

    /**
     * Returns the band of the published score.
     *
     * @param row the row of the customer
     * @return its band; empty if it has no score
     */
    public Optional<Band> band(int row) {
        return isScored(row) ? Optional.of(BANDS.get(states[row])) : Optional.empty();
    }

    /**
     * Returns why a customer has no score.
     *
     * @param row the row of the customer
     * @return the reason; empty if it is scored or was refused
     */
    public Optional<NotScoredReason> reason(int row) {
        return states[row] >= BANDS.size() ? Optional.of(REASONS.get(states[row] - BANDS.size())) : Optional.empty();
    }

    /**
     * Returns whether nothing that is missing could change the band.
     *
     * @param row the row of a customer that is scored
     * @return true if both ends of the interval are in the band of the score
     * @throws io.github.cskit.core.validation.InvalidValueException if the customer has no score
     */
    public boolean bandCertain(int row) {
        requireScored(row);
        return bandsCertain[row];
    }

    /**
     * Returns the least score that is possible once everything missing is known.
     *
     * @param row the row of a customer that is scored
     * @return the score in hundredths
     * @throws io.github.cskit.core.validation.InvalidValueException if the customer has no score
     */
    public int low(int row) {
        requireScored(row);
        return lows[row];
    }

    /**
     * Returns the greatest score that is possible once everything missing is known.
     *
     * @param row the row of a customer that is scored
     * @return the score in hundredths
     * @throws io.github.cskit.core.validation.InvalidValueException if the customer has no score
     */
    public int high(int row) {
        requireScored(row);
        return highs[row];
    }

    /**
     * Returns how much of the model's weight was measured.
     *
     * @param row the row of the customer
     * @return the share in hundredths, 0 to 100; 0 if the customer was refused
     */
    public int coverage(int row) {
        return coverages[row];
    }

    /**
     * Returns the lines of the ledger.
     *
     * @return their names in the order of the model, the redistributed weight last; empty if contributions were not
     *     asked for
     */
    public List<String> lines() {
        return lines;
    }

    /**
     * Returns what a line contributes to the score. The lines of a customer add up to its score exactly.
     *
     * @param line the number of the line in {@link #lines()}
     * @param row the row of the customer
     * @return the contribution in hundredths; 0 if the line has none, or the customer no score
     */
    public int contribution(int line, int row) {
        short[] column = contributions[line];
        return column.length == 0 ? 0 : column[row];
    }

    private void requireScored(int row) {
        if (!isScored(row)) {
            Checks.of("column scores")
                    .problem("row (" + row + ")", "without a score", "be scored")
                    .orThrow();
        }
    }

    /** Returns the number of rows. */
    @Override
    public String toString() {
        return "ColumnScores[rows=" + scores.length + ", lines=" + lines.size() + "]";
    }
}
