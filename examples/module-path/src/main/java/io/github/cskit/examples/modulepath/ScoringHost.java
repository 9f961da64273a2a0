package io.github.cskit.examples.modulepath;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.triage.classify.TicketClassifiers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A host in miniature: it scores a customer with a standard model, writes the result down and reads it again, has a
 * document refused and a ticket classified. That takes the library's resources, its codec and its validation, each of
 * which a module system can get in the way of.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScoringHost {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");

    private ScoringHost() {}

    /**
     * Does everything once.
     *
     * @return what did not come out as it should; empty if all did
     */
    public static List<String> problems() {
        List<String> problems = new ArrayList<>();
        HealthAssessment assessment = assess("three-component");
        expect(problems, "The score", "72.86", shownScore(assessment));
        for (String model : HealthModels.names()) {
            expect(problems, "The model", model, assess(model).model().name());
        }
        expect(problems, "The copy", assessment, copy(assessment));
        expect(problems, "The refusal", List.of("contract.noticeDays", "id", "name"), refusedPaths());
        expect(problems, "The category", TicketCategory.BUG_REPORT, category());
        return problems;
    }

    /** Scores a customer of whom engagement and growth are known and sentiment is not. */
    private static HealthAssessment assess(String model) {
        CustomerSnapshot snapshot = CustomerSnapshot.builder(CustomerId.of("c-12"), AS_OF)
                .with(SignalId.of("engagement"), 90)
                .with(SignalId.of("growth"), 50)
                .build();
        return HealthModels.named(model).assess(snapshot);
    }

    private static String shownScore(HealthAssessment assessment) {
        return assessment instanceof Scored scored ? scored.score().toString() : "none";
    }

    private static HealthAssessment copy(HealthAssessment assessment) {
        JsonCodec codec = JsonCodec.standard();
        return codec.read(codec.write(assessment), HealthAssessment.class);
    }

    private static List<String> refusedPaths() {
        String document = "{\"id\":\" \",\"name\":\"\",\"contract\":{\"noticeDays\":-1}}";
        try {
            JsonCodec.standard().read(document, Customer.class);
            return List.of();
        } catch (InvalidValueException refusal) {
            return refusal.problems().stream().map(Problem::path).sorted().toList();
        }
    }

    private static TicketCategory category() {
        Ticket ticket = Ticket.builder(
                        TicketId.of("t-1"),
                        AS_OF,
                        "Export crashes with error 500",
                        "The export throws an exception and crashes every time. It is broken since yesterday.")
                .build();
        return TicketClassifiers.standard().classify(ticket).category();
    }

    private static void expect(List<String> problems, String subject, Object expected, Object found) {
        if (!expected.equals(found)) {
            problems.add(subject + " is " + found + " but must be " + expected + ".");
        }
    }
}
