package io.github.cskit.examples.cli.opinion;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.reporting.satisfaction.DetractorReasons;
import io.github.cskit.triage.theme.Theme;
import java.util.List;

/**
 * What is printed of detractors' reasons. Immutable and thread-safe.
 *
 * @param detractors how many answered 0 to 6
 * @param wrote how many of them wrote something
 * @param themes what they wrote about, most answers first
 */
public record ReasonsAnswer(int detractors, int wrote, List<Reason> themes) {

    /** How many reasons are printed at most. */
    public static final int TOP = 5;

    /**
     * One reason. Immutable and thread-safe.
     *
     * @param theme its id
     * @param label what it is about
     * @param answers how many wrote about it
     * @param accounts how many known accounts they are of
     * @param quotes some of what they wrote
     */
    public record Reason(String theme, String label, int answers, int accounts, List<Quote> quotes) {

        /** Copies the list. */
        public Reason {
            quotes = Absent.orEmptyList(quotes);
        }

        private static Reason of(Theme theme) {
            return new Reason(
                    theme.id().value(),
                    theme.label(),
                    theme.size(),
                    theme.customers().size(),
                    theme.quotes().stream()
                            .map(quote -> new Quote(quote.ref().id(), quote.text()))
                            .toList());
        }
    }

    /**
     * What one of them wrote. Immutable and thread-safe.
     *
     * @param id the line of the table
     * @param text the words, shortened and redacted
     */
    public record Quote(String id, String text) {}

    /** Copies the list. */
    public ReasonsAnswer {
        themes = Absent.orEmptyList(themes);
    }

    /**
     * Creates the answer.
     *
     * @param reasons the reasons
     * @return the answer, of the most frequent reasons
     */
    public static ReasonsAnswer of(DetractorReasons reasons) {
        return new ReasonsAnswer(
                reasons.detractors(),
                reasons.wrote(),
                reasons.themes().top(TOP).stream().map(Reason::of).toList());
    }
}
