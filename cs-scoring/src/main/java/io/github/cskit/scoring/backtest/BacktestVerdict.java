package io.github.cskit.scoring.backtest;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Optional;

/**
 * Whether the bands of a health score do what people take them to do. It is about the bands, not about the ranking: a
 * score can rank well and still paint everyone Green. Immutable and thread-safe.
 *
 * @param checks the three questions, in a fixed order
 */
public record BacktestVerdict(List<Check> checks) {

    /** Copies the checks. */
    public BacktestVerdict {
        checks = List.copyOf(checks);
    }

    /**
     * Returns whether no question that could be answered is failed, and at least one was answered.
     *
     * @return true if the bands do what they should, as far as it can be told
     */
    public boolean passed() {
        List<Boolean> answers =
                checks.stream().map(Check::met).flatMap(Optional::stream).toList();
        return !answers.isEmpty() && !answers.contains(false);
    }

    /** The three questions. Immutable and thread-safe. */
    public enum Question {
        /** How many times the base rate does Red churn at? */
        RED_CHURNS_MORE("red-churns-more"),

        /** What share of the churned customers was below Green 60 to 90 days before? */
        CHURNED_WERE_WARNED("churned-were-warned"),

        /** What share of the book is Green? */
        NOT_ALL_GREEN("not-all-green");

        private final String wireName;

        Question(String wireName) {
            this.wireName = wireName;
        }

        /**
         * Returns the name in documents.
         *
         * @return the name in small letters
         */
        public String wireName() {
            return wireName;
        }
    }

    /**
     * The answer to one question.
     *
     * @param question the question
     * @param figure the figure that was measured; empty where there is nothing to measure it on
     * @param interval the interval of the figure; empty with it
     * @param bound what the figure is held against, inclusive
     * @param met whether it is met; empty where there is no figure
     */
    public record Check(
            Question question,
            Optional<Double> figure,
            Optional<Interval> interval,
            double bound,
            Optional<Boolean> met) {

        /** Checks that the parts are there, and go together. */
        public Check {
            Checks.of("verdict")
                    .present("question", question)
                    .require(
                            figure.isPresent() == met.isPresent() && figure.isPresent() == interval.isPresent(),
                            "met",
                            met,
                            "be there with figure and interval, or not at all")
                    .orThrow();
        }

        /**
         * Returns whether the whole interval is on one side of the bound, so that chance alone does not decide.
         *
         * @return true if the answer is sure at the level of the interval
         */
        public boolean sure() {
            return interval.isPresent()
                    && (interval.get().low() > bound || interval.get().high() < bound);
        }
    }
}
