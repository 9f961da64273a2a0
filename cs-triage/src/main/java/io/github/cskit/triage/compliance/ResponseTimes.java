package io.github.cskit.triage.compliance;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.sla.SlaClock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The open time that tickets take, with those that are not done yet: of an open ticket it is known that it takes longer
 * than it has taken, no more, so it is censored there. Leaving it out, or taking it as done, would make slow desks look
 * fast.
 *
 * <p>Percentiles are those of the product-limit estimate. Source: E. L. Kaplan and P. Meier, "Nonparametric estimation
 * from incomplete observations", JASA 53 (1958). Immutable and thread-safe.
 */
public final class ResponseTimes {

    private static final int PERCENT = 100;
    /** Below what shares of whole tickets can differ by, above what floating point leaves of a tie. */
    private static final double TIE = 1e-9;

    private final List<SlaClock> ascending;

    private ResponseTimes(List<SlaClock> ascending) {
        this.ascending = ascending;
    }

    /**
     * Creates the times of clocks.
     *
     * @param clocks the clocks, all of one kind
     * @return their times
     */
    public static ResponseTimes of(Collection<SlaClock> clocks) {
        return new ResponseTimes(
                clocks.stream().sorted(Comparator.comparing(SlaClock::elapsed)).toList());
    }

    /**
     * Returns how many clocks there are.
     *
     * @return stopped and open ones together
     */
    public int count() {
        return ascending.size();
    }

    /**
     * Returns how many clocks have not stopped.
     *
     * @return the censored ones
     */
    public int open() {
        return (int) ascending.stream().filter(clock -> !clock.stopped()).count();
    }

    /**
     * Returns the time by which a share of the tickets is done.
     *
     * @param percent the share, more than 0 and less than 100
     * @return the least time by which so many are done, or more; empty if too many are still open to tell
     * @throws io.github.cskit.core.validation.InvalidValueException if the share is out of bounds
     */
    public Optional<Duration> percentile(int percent) {
        Checks.of("percentile").number("percent", percent, 1, PERCENT - 1).orThrow();
        double wanted = 1 - (double) percent / PERCENT + TIE;
        double left = 1;
        int index = 0;
        while (index < ascending.size()) {
            Duration time = ascending.get(index).elapsed();
            int atRisk = ascending.size() - index;
            int done = 0;
            while (index < ascending.size() && ascending.get(index).elapsed().equals(time)) {
                done += ascending.get(index).stopped() ? 1 : 0;
                index++;
            }
            left *= (double) (atRisk - done) / atRisk;
            if (done > 0 && left <= wanted) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    /** Returns the counts. */
    @Override
    public String toString() {
        return "ResponseTimes[" + count() + ", open=" + open() + "]";
    }
}
