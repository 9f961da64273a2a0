package io.github.cskit.triage.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.triage.classify.TicketClassifier;
import io.github.cskit.triage.classify.TicketClassifiers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Twelve ways to go wrong, each at the first ticket, one in the middle, the last, and all of them. */
@Tag("TKT-5")
class FaultMatrixTest {

    private static final int TICKETS = 21;
    private static final int THREADS = 2;
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Duration BATCH_LIMIT = Duration.ofSeconds(8);

    private final PretendedTime time = new PretendedTime();
    private final PluginFault.Trouble trouble = PluginFault.Trouble.in(time);
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostRunning = new AtomicInteger();
    private final TimeLimit limit = TimeLimit.of(LIMIT, pool, THREADS, time).forBatch(BATCH_LIMIT);

    static List<Arguments> matrix() {
        List<Arguments> cases = new ArrayList<>();
        for (PluginFault fault : PluginFault.values()) {
            cases.add(Arguments.of(fault, "first", Set.of(0)));
            cases.add(Arguments.of(fault, "middle", Set.of(TICKETS / 2)));
            cases.add(Arguments.of(fault, "last", Set.of(TICKETS - 1)));
            Set<Integer> all = new TreeSet<>();
            for (int i = 0; i < TICKETS; i++) {
                all.add(i);
            }
            cases.add(Arguments.of(fault, "all", all));
        }
        return cases;
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("matrix")
    void everyTicketIsClassifiedAndEveryFaultRecorded(PluginFault fault, String where, Set<Integer> faulty) {
        List<Ticket> tickets = Acme.tickets(TICKETS);
        ClassifierGuard guard = ClassifierGuard.builder("acme", acme(fault, faulty))
                .policy(GuardPolicy.standard().askingAgainEvery(1))
                .timeLimit(limit)
                .build();

        GuardedBatch batch = guard.classifyAll(tickets);

        assertThat(batch.classifications())
                .extracting(Classification::ticket)
                .containsExactlyElementsOf(tickets.stream().map(Ticket::id).toList());
        for (int i = 0; i < TICKETS; i++) {
            GuardedClassification result = batch.results().get(i);
            if (faulty.contains(i)) {
                assertThat(result.classification())
                        .isEqualTo(TicketClassifiers.standard().classify(tickets.get(i)));
                assertThat(result.fault())
                        .map(ClassifierFault::ticket)
                        .contains(tickets.get(i).id());
            } else {
                assertThat(result).isEqualTo(new Answered(Acme.answer(tickets.get(i))));
            }
        }
        List<FaultKind> kinds =
                batch.faults().stream().map(ClassifierFault::kind).toList();
        assertThat(kinds).hasSize(faulty.size()).first().isEqualTo(fault.kind());
        if (faulty.size() == TICKETS) {
            assertThat(kinds).last().isEqualTo(FaultKind.QUARANTINED);
        }
        assertThat(batch.report().fellBack()).isEqualTo(faulty.size());
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("matrix")
    void itIsDoneWithinTwiceTheLimitOnTheThreadsStated(PluginFault fault, String where, Set<Integer> faulty)
            throws InterruptedException {
        ClassifierGuard guard = ClassifierGuard.builder("acme", acme(fault, faulty))
                .timeLimit(limit)
                .build();

        guard.classifyAll(Acme.tickets(TICKETS));

        long waited = time.passedNanos();
        assertThat(waited).isLessThanOrEqualTo(BATCH_LIMIT.toNanos()).isLessThan(2 * BATCH_LIMIT.toNanos());
        if (faulty.size() == 1) {
            assertThat(waited).isEqualTo(fault.isStuck() ? LIMIT.toNanos() : 0);
        }
        assertThat(limit.threadsHeld()).isLessThanOrEqualTo(THREADS);
        assertThat(mostRunning.get()).as("calls at once").isBetween(1, THREADS);
        trouble.end().countDown();
        pool.shutdown();
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(limit.threadsHeld()).isZero();
    }

    @AfterEach
    void letGo() {
        trouble.end().countDown();
        pool.shutdownNow();
    }

    private TicketClassifier acme(PluginFault fault, Set<Integer> faulty) {
        Set<TicketId> ids = new TreeSet<>();
        faulty.forEach(number -> ids.add(Acme.ticket(number).id()));
        return ticket -> {
            boolean wrong = ids.contains(ticket.id());
            mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
            try {
                return wrong ? fault.answer(ticket, trouble) : Acme.answer(ticket);
            } finally {
                running.decrementAndGet();
                if (!wrong || !fault.isStuck()) {
                    time.reportEnd();
                }
            }
        };
    }
}
