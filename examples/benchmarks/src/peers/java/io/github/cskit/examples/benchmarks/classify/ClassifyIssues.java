package io.github.cskit.examples.benchmarks.classify;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.triage.classify.TicketClassifier;
import io.github.cskit.triage.classify.TicketClassifiers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Classifies issues that nobody has learned from, whole or by their titles alone: by the standard classifier with and
 * without its evidence, by this library's trainable one, and by the other libraries, each trained for each repository.
 *
 * <p>Not thread-safe: each benchmark thread has a state of its own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ClassifyIssues {

    /** Who classifies. */
    @Param({
        "standard, with evidence",
        "standard",
        "CS Kit",
        "OpenNLP MaxEnt",
        "Tribuo LibLinear",
        "MALLET MaxEnt",
        "Stanford column classifier"
    })
    public String classifier;

    /** What is classified: whole issues, or their titles alone. */
    @Param({"issues", "titles"})
    public String texts;

    private Issue[] issues = {};
    private Ticket[] tickets = {};
    private Peer.Judge judge = issue -> "";
    private int next;

    /** Creates the state; the set-up fills it. */
    public ClassifyIssues() {
        classifier = "";
        texts = "";
    }

    /** Trains the classifier, and takes the issues that it has not seen. */
    @Setup
    public void train() {
        List<Issue> all = Issues.ofFiveRepositories();
        issues = all.stream()
                .filter(issue -> !issue.toLearnFrom())
                .map(issue -> texts.equals("titles") ? issue.withoutBody() : issue)
                .toArray(Issue[]::new);
        tickets = new Ticket[issues.length];
        for (int i = 0; i < issues.length; i++) {
            tickets[i] = issues[i].ticket();
        }
        if (!classifier.startsWith("standard")) {
            judge = Peers.all().stream()
                    .filter(peer -> peer.name().equals(classifier))
                    .findFirst()
                    .orElseThrow()
                    .learn(all.stream().filter(Issue::toLearnFrom).toList());
        }
    }

    /**
     * Classifies one issue.
     *
     * @return what was found, for JMH to take
     */
    @Benchmark
    public Object classify() {
        next = next + 1 == issues.length ? 0 : next + 1;
        return switch (classifier) {
            case "standard" -> standard().decide(tickets[next]);
            case "standard, with evidence" -> evidenceOf(standard().classify(tickets[next]));
            default -> judge.label(issues[next]);
        };
    }

    private static TicketClassifier standard() {
        return TicketClassifiers.standard();
    }

    private static Object evidenceOf(Classification classification) {
        return classification.evidence();
    }
}
