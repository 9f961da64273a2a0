package io.github.cskit.examples.llm;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.triage.guard.ClassifierGuard;
import io.github.cskit.triage.guard.GuardThreads;
import io.github.cskit.triage.guard.GuardedBatch;
import io.github.cskit.triage.guard.GuardedClassification;
import io.github.cskit.triage.guard.TimeLimit;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Has a model judge five tickets, and does well although it answers only two of them. */
public final class LlmTriage {

    private static final Instant OPENED = Instant.parse("2026-11-01T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private LlmTriage() {}

    /**
     * Runs the example against a server of its own.
     *
     * @param args nothing
     * @throws IOException if the server finds no port
     */
    public static void main(String[] args) throws IOException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        List<StubReply> replies = List.of(
                StubReply.sure("bug-report", "crashes"),
                StubReply.failing(500),
                StubReply.of("As a language model I am happy to help! This is a bug."),
                StubReply.of("{\"probabilities\":{\"spam\":1.0}}"),
                StubReply.sure("how-to-question", "invite"));
        try (StubModel model = StubModel.replying(replies);
                GuardThreads threads = GuardThreads.atMost(2)) {
            GuardedBatch batch = guard(model.address(), threads).classifyAll(tickets());
            for (GuardedClassification result : batch.results()) {
                out.println(result.classification().ticket() + "  "
                        + result.classification().category().wireName() + "  "
                        + result.fault().map(fault -> fault.kind().wireName()).orElse("by the model"));
            }
            out.println(batch.report().sentence());
        }
    }

    static ClassifierGuard guard(URI address, GuardThreads threads) {
        LlmClassifier llm = new LlmClassifier(HttpClient.newHttpClient(), address, "stub-1", PATIENCE);
        return ClassifierGuard.builder("llm", llm)
                .timeLimit(TimeLimit.of(PATIENCE, threads).forBatch(Duration.ofMinutes(1)))
                .build();
    }

    private static List<Ticket> tickets() {
        return List.of(
                ticket(1, "Export crashes", "It crashes with error 500 when I export the list."),
                ticket(2, "Dark mode", "Please add a dark mode, it would be a great feature."),
                ticket(3, "Slow list", "The list is very slow, it takes minutes to load."),
                ticket(4, "Webhook", "How can we connect your webhook to our CRM?"),
                ticket(5, "Colleague", "How do I invite a colleague? My address is ada@example.com."));
    }

    private static Ticket ticket(int number, String title, String body) {
        return Ticket.builder(TicketId.of("T-" + number), OPENED, title, body).build();
    }
}
