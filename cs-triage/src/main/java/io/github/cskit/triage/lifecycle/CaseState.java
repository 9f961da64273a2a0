package io.github.cskit.triage.lifecycle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a record so far.
 *
 * @param status where the ticket stands
 * @param severity the severity that was set last
 * @param diagnosis the last diagnosis
 * @param analysis the last analysis of the root cause since the last reopening
 */
record CaseState(
        TicketStatus status,
        @Nullable Integer severity,
        @Nullable Diagnosis diagnosis,
        @Nullable RootCauseAnalysis analysis) {

    static CaseState opened(CaseEntry.Moved first) {
        return new CaseState(first.status(), null, null, null);
    }

    Optional<RootCauseAnalysis> freshAnalysis() {
        return Optional.ofNullable(analysis);
    }

    CaseState after(CaseEntry entry) {
        if (entry instanceof CaseEntry.Moved moved) {
            boolean again = moved.status() == TicketStatus.REOPENED;
            return new CaseState(moved.status(), severity, diagnosis, again ? null : analysis);
        }
        if (entry instanceof CaseEntry.Graded graded) {
            return new CaseState(status, graded.severity(), diagnosis, analysis);
        }
        if (entry instanceof CaseEntry.Diagnosed diagnosed) {
            return new CaseState(status, severity, diagnosed.diagnosis(), analysis);
        }
        if (entry instanceof CaseEntry.Analysed analysed) {
            return new CaseState(status, severity, diagnosis, analysed.analysis());
        }
        return this;
    }
}
