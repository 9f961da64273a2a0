package io.github.cskit.reporting.approval;

import io.github.cskit.core.explain.Fingerprint;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Desks and people for tests. */
final class Desks {

    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final Reviewer CASEY = Reviewer.of("Casey");
    static final Duration VALID = ApprovalPolicy.standard().validFor();

    private Desks() {}

    static ReviewDesk standard() {
        return ReviewDesk.of(ApprovalPolicy.standard(), ReleaseRegister.inMemory(), AuditTrail.inMemory());
    }

    static void approve(ReviewDesk desk, Fingerprint content, Instant at) {
        if (!(desk.approve(content, CASEY, Set.of(), at) instanceof ApprovalOutcome.Approved)) {
            throw new AssertionError("not approved");
        }
    }
}
