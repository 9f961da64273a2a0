package io.github.cskit.core.escalation;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Evidence;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Packets for tests. */
final class Packets {

    static final Instant AT = Instant.parse("2026-10-05T08:30:00Z");

    private Packets() {}

    static EscalationBuilder bug(String about) {
        return bug(about, AT, ZoneOffset.UTC);
    }

    static EscalationBuilder bug(String about, Instant at, ZoneId zone) {
        EscalationBuilder builder = Escalation.builder(EscalationKind.BUG, EscalationPolicy.standard())
                .about(about)
                .subject("Export fails")
                .evidence(List.of(new Evidence("ticket", "t-1", "Export fails")))
                .customers(List.of(CustomerId.of("c-1")))
                .priority(Priority.HIGH)
                .raisedAt(at, zone);
        for (String part : EscalationPolicy.standard()
                .find(EscalationKind.BUG)
                .orElseThrow()
                .sections()) {
            builder.lines(part, List.of("Something on " + part));
        }
        return builder;
    }
}
