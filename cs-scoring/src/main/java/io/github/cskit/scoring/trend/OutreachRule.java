package io.github.cskit.scoring.trend;

import io.github.cskit.core.customer.CustomerId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Flags declining customers for proactive outreach, whatever their band: a Green account that falls is approached while
 * it is still Green. It is not the rule of who is at risk.
 *
 * <p>Immutable and thread-safe.
 */
public final class OutreachRule {

    private static final Comparator<OutreachFlag> STEEPEST_FIRST =
            Comparator.comparing((OutreachFlag flag) -> flag.trend().change()).thenComparing(OutreachFlag::customer);

    private OutreachRule() {}

    /**
     * Judges one customer.
     *
     * @param customer the account
     * @param trend where its computed scores are going
     * @return a flag if they decline; empty if they do not, or if there are too few to say
     */
    public static Optional<OutreachFlag> judge(CustomerId customer, Trend trend) {
        return trend instanceof Trend.Measured measured && measured.declining()
                ? Optional.of(new OutreachFlag(customer, measured))
                : Optional.empty();
    }

    /**
     * Judges a portfolio.
     *
     * @param trends the trend of each account, in any order
     * @return a flag for each that declines, the greatest fall first, then by id
     */
    public static List<OutreachFlag> flag(Map<CustomerId, Trend> trends) {
        List<OutreachFlag> flags = new ArrayList<>();
        trends.forEach((customer, trend) -> judge(customer, trend).ifPresent(flags::add));
        flags.sort(STEEPEST_FIRST);
        return List.copyOf(flags);
    }
}
