package io.github.cskit.scoring.backtest;

import io.github.cskit.core.validation.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Scores that were given, and what came of the customers. One row is one score of one customer; without customers each
 * row is a customer of its own. It is not checked for truth: that a score was known at its date is the host's word.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScoredRows {

    private static final long NEVER = Long.MAX_VALUE;

    final ScoreDirection direction;
    final double[] scores;
    final boolean[] churned;
    final Optional<List<String>> customers;
    final Optional<List<String>> segments;
    final Optional<Dates> dates;
    final Optional<Other> other;

    private ScoredRows(
            ScoreDirection direction,
            double[] scores,
            boolean[] churned,
            Optional<List<String>> customers,
            Optional<List<String>> segments,
            Optional<Dates> dates,
            Optional<Other> other) {
        this.direction = direction;
        this.scores = scores;
        this.churned = churned;
        this.customers = customers;
        this.segments = segments;
        this.dates = dates;
        this.other = other;
    }

    /**
     * Takes scores and outcomes.
     *
     * @param direction which end of the score is the good one
     * @param scores the score of each row, finite; copied
     * @param churned whether the customer of each row left; copied
     * @return the rows
     * @throws io.github.cskit.core.validation.InvalidValueException if there is none, the lengths differ, or a score is
     *     not finite
     */
    public static ScoredRows of(ScoreDirection direction, double[] scores, boolean[] churned) {
        Checks checks = Checks.of("scored rows")
                .present("direction", direction)
                .require(scores.length > 0, "scores", "empty", "hold at least one score");
        sameLength(checks, "churned", churned.length, scores.length);
        finite(checks, "scores", scores);
        checks.orThrow();
        return new ScoredRows(
                direction,
                scores.clone(),
                churned.clone(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Says whose row each is.
     *
     * @param names the customer of each row, in any words that tell customers apart; copied
     * @return rows with customers
     * @throws io.github.cskit.core.validation.InvalidValueException if there are more or fewer than rows
     */
    public ScoredRows withCustomers(List<String> names) {
        requireLength("customers", names.size());
        Optional<List<String>> copy = Optional.of(List.copyOf(names));
        return new ScoredRows(direction, scores, churned, copy, segments, dates, other);
    }

    /**
     * Says which segment each row is in.
     *
     * @param names the segment of each row; copied
     * @return rows with segments
     * @throws io.github.cskit.core.validation.InvalidValueException if there are more or fewer than rows
     */
    public ScoredRows withSegments(List<String> names) {
        requireLength("segments", names.size());
        Optional<List<String>> copy = Optional.of(List.copyOf(names));
        return new ScoredRows(direction, scores, churned, customers, copy, dates, other);
    }

    /**
     * Says when each score was known, and when its customer decided to leave.
     *
     * @param scored the date of each score
     * @param decided the date of each decision; empty where it is not known, or the customer stayed
     * @return rows with dates
     * @throws io.github.cskit.core.validation.InvalidValueException if there are more or fewer than rows
     */
    public ScoredRows withDates(List<LocalDate> scored, List<Optional<LocalDate>> decided) {
        requireLength("scored", scored.size());
        requireLength("decided", decided.size());
        long[] scoredDays = scored.stream().mapToLong(LocalDate::toEpochDay).toArray();
        long[] decidedDays = decided.stream()
                .mapToLong(day -> day.map(LocalDate::toEpochDay).orElse(NEVER))
                .toArray();
        Optional<Dates> copy = Optional.of(new Dates(scoredDays, decidedDays));
        return new ScoredRows(direction, scores, churned, customers, segments, copy, other);
    }

    /**
     * Sets another score of the same rows beside this one.
     *
     * @param otherDirection which end of the other score is the good one
     * @param otherScores the other score of each row, finite; copied
     * @return rows with two scores
     * @throws io.github.cskit.core.validation.InvalidValueException if there are more or fewer than rows, or a score is
     *     not finite
     */
    public ScoredRows comparedWith(ScoreDirection otherDirection, double[] otherScores) {
        Checks checks = Checks.of("scored rows").present("otherDirection", otherDirection);
        sameLength(checks, "otherScores", otherScores.length, scores.length);
        finite(checks, "otherScores", otherScores);
        checks.orThrow();
        Optional<Other> copy = Optional.of(new Other(otherDirection, otherScores.clone()));
        return new ScoredRows(direction, scores, churned, customers, segments, dates, copy);
    }

    /**
     * Returns how many rows there are.
     *
     * @return at least 1
     */
    public int size() {
        return scores.length;
    }

    private void requireLength(String field, int length) {
        Checks checks = Checks.of("scored rows");
        sameLength(checks, field, length, scores.length);
        checks.orThrow();
    }

    private static void sameLength(Checks checks, String field, int length, int rows) {
        checks.require(length == rows, field, length + " long", "be as long as scores (" + rows + ")");
    }

    private static void finite(Checks checks, String field, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                checks.problem(field + "[" + i + "]", String.valueOf(values[i]), "be a finite number");
            }
        }
    }

    /** When scores were known and customers decided, in days since 1970. Immutable and thread-safe. */
    static final class Dates {

        private final long[] scored;
        private final long[] decided;

        private Dates(long[] scored, long[] decided) {
            this.scored = scored;
            this.decided = decided;
        }

        long scored(int row) {
            return scored[row];
        }

        boolean isDecided(int row) {
            return decided[row] != NEVER;
        }

        boolean isLate(int row) {
            return scored[row] > decided[row];
        }

        /** Returns how many days before the decision the score was known; only where it is decided. */
        long daysBefore(int row) {
            return decided[row] - scored[row];
        }
    }

    /** Another score of the same rows. Immutable and thread-safe. */
    static final class Other {

        private final ScoreDirection direction;
        private final double[] scores;

        private Other(ScoreDirection direction, double[] scores) {
            this.direction = direction;
            this.scores = scores;
        }

        double risk(int row) {
            return direction.risk(scores[row]);
        }
    }
}
