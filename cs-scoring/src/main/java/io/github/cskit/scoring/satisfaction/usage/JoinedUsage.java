package io.github.cskit.scoring.satisfaction.usage;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.telemetry.MetricRequest;
import java.util.List;

/**
 * Answers with the usage before them, and what is lacking.
 *
 * <p>Immutable and thread-safe as its table is.
 *
 * @param table one row for each answer whose account is known, in the order of time and then of id
 * @param withoutAccount how many answers are left out since nobody knows whose usage goes with them
 * @param requests a request for each metric that the telemetry has for none of the answers, to be sent by the host
 */
public record JoinedUsage(UsageTable table, int withoutAccount, List<MetricRequest> requests) {

    /** Copies the list. */
    public JoinedUsage {
        Checks.of("joined usage")
                .present("table", table)
                .number("withoutAccount", withoutAccount, 0, Integer.MAX_VALUE)
                .elements("requests", requests)
                .orThrow();
        requests = List.copyOf(requests);
    }

    /**
     * Returns this with the columns of patterns.
     *
     * @param patterns ways of using the product; one whose features nobody used has no column and is left out
     * @return the larger table
     */
    public JoinedUsage with(List<UsagePattern> patterns) {
        UsageTable more = table;
        for (UsagePattern pattern : patterns) {
            boolean there = pattern.conditions().stream()
                    .allMatch(condition -> table.features().contains(condition.feature()));
            more = there ? more.with(pattern) : more;
        }
        return new JoinedUsage(more, withoutAccount, requests);
    }
}
