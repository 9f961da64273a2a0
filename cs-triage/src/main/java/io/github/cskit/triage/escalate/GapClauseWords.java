package io.github.cskit.triage.escalate;

import io.github.cskit.triage.gap.GapClause;

/** How people say which clause of the rule fired. Immutable and thread-safe. */
final class GapClauseWords {

    private GapClauseWords() {}

    static String of(GapClause clause) {
        return switch (clause) {
            case TICKETS -> "number of tickets";
            case REVENUE -> "combined ARR";
        };
    }
}
