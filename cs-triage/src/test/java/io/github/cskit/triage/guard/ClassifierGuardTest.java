package io.github.cskit.triage.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.CueEvidence;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketField;
import io.github.cskit.triage.classify.TicketClassifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TKT-5")
class ClassifierGuardTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    @Test
    void withoutALimitNothingRunsElsewhereAndItSaysSo() {
        List<Thread> seen = Collections.synchronizedList(new ArrayList<>());
        ClassifierGuard guard = ClassifierGuard.of("acme", ticket -> {
            seen.add(Thread.currentThread());
            return Acme.answer(ticket);
        });
        assertThat(guard.classify(Acme.ticket(1))).isInstanceOf(Answered.class);
        assertThat(seen).containsExactly(Thread.currentThread());
        assertThat(guard.report().timeLimit()).isEmpty();
        assertThat(guard.report().sentence())
                .isEqualTo("Of 1 ticket the classifier (acme) judged 1. It has no time limit.");
    }

    @Test
    void aClassifierThatKeepsFailingIsLeftAloneAndTriedAgain() {
        AtomicBoolean broken = new AtomicBoolean(true);
        ClassifierGuard guard = ClassifierGuard.builder("acme", ticket -> {
                    if (broken.get()) {
                        throw new IllegalStateException();
                    }
                    return Acme.answer(ticket);
                })
                .policy(new GuardPolicy(3, 10, 20, 0))
                .build();

        List<FaultKind> kinds = kinds(guard.classifyAll(Acme.tickets(3 + 10 + 1 + 20)));
        assertThat(kinds.subList(0, 3)).containsOnly(FaultKind.FAILED);
        assertThat(kinds.subList(3, 13)).containsOnly(FaultKind.QUARANTINED);
        assertThat(kinds.get(13)).as("one is tried").isEqualTo(FaultKind.FAILED);
        assertThat(kinds.subList(14, 34)).as("the rest is doubled").containsOnly(FaultKind.QUARANTINED);
        assertThat(guard.report().quarantined()).isTrue();

        broken.set(false);
        GuardedBatch better = guard.classifyAll(Acme.tickets(5));
        assertThat(better.faults()).as("it is back").isEmpty();
        assertThat(better.report().quarantined()).isFalse();
    }

    @Test
    void goodAnswersMakeUpForFaults() {
        int[] calls = {0};
        ClassifierGuard rarely = ClassifierGuard.of("acme", ticket -> {
            if (calls[0]++ % 4 == 0) {
                throw new IllegalStateException();
            }
            return Acme.answer(ticket);
        });
        GuardedBatch batch = rarely.classifyAll(Acme.tickets(400));
        assertThat(batch.faults()).hasSize(100);
        assertThat(batch.report().faults()).containsOnlyKeys(FaultKind.FAILED);
    }

    @Test
    void aFaultNeverRepeatsWhatATicketSays() {
        ClassifierGuard guard = ClassifierGuard.of("acme", ticket -> {
            throw new IllegalStateException(ticket.body());
        });
        GuardedClassification result = guard.classify(Acme.ticket(1));
        assertThat(result.fault())
                .map(ClassifierFault::message)
                .hasValueSatisfying(message -> assertThat(message)
                        .isEqualTo("ticket (T-1): failed (java.lang.IllegalStateException)")
                        .doesNotContain("crashes"));
    }

    @Test
    void evidenceOutsideTheTextIsAFault() {
        Ticket ticket = Acme.ticket(1);
        int end = ticket.title().length();
        assertThat(ClassifierGuard.of("acme", withEvidence(end)).classify(ticket))
                .isInstanceOf(Answered.class);
        assertThat(ClassifierGuard.of("acme", withEvidence(end + 1))
                        .classify(ticket)
                        .fault())
                .map(ClassifierFault::kind)
                .contains(FaultKind.INVALID);
    }

    @Test
    void whereTheFallbackFailsTooAPersonDecides() {
        ClassifierGuard guard = ClassifierGuard.builder("acme", ticket -> null)
                .fallback(ticket -> {
                    throw new StackOverflowError();
                })
                .build();
        GuardedClassification result = guard.classify(Acme.ticket(1));
        assertThat(result.classification().abstained()).isTrue();
        assertThat(result).isInstanceOfSatisfying(FellBack.class, back -> {
            assertThat(back.cause().kind()).isEqualTo(FaultKind.NO_ANSWER);
            assertThat(back.fallbackFault()).map(ClassifierFault::kind).contains(FaultKind.BROKE);
        });
    }

    @Test
    void anExecutorThatTakesNoMoreIsAFaultLikeAnyOther() {
        TimeLimit limit = TimeLimit.of(
                LONG,
                work -> {
                    throw new RejectedExecutionException();
                },
                1);
        ClassifierGuard guard =
                ClassifierGuard.builder("acme", Acme::answer).timeLimit(limit).build();
        assertThat(kinds(guard.classifyAll(Acme.tickets(3)))).containsOnly(FaultKind.NO_THREAD);
        assertThat(limit.threadsHeld()).isZero();
    }

    @Test
    void anExecutorThatNeverStartsTheCallCostsTheLimitAndHoldsNoPlace() {
        List<Runnable> never = new ArrayList<>();
        TimeLimit limit = TimeLimit.of(Duration.ofMillis(1), never::add, 1);
        ClassifierGuard guard =
                ClassifierGuard.builder("acme", Acme::answer).timeLimit(limit).build();
        assertThat(kinds(guard.classifyAll(Acme.tickets(3)))).containsOnly(FaultKind.TIMED_OUT);
        never.forEach(Runnable::run);
        assertThat(limit.threadsHeld()).isZero();
        assertThat(guard.report().answered()).isZero();
    }

    @Test
    void anInterruptedCallerGetsAnswersAtOnceAndStaysInterrupted() {
        try (GuardThreads threads = GuardThreads.atMost(1)) {
            ClassifierGuard guard = ClassifierGuard.builder("acme", Acme::answer)
                    .timeLimit(TimeLimit.of(LONG, threads))
                    .build();
            Thread.currentThread().interrupt();
            List<FaultKind> kinds = kinds(guard.classifyAll(Acme.tickets(10)));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(kinds).hasSize(10).containsOnly(FaultKind.INTERRUPTED);
            assertThat(guard.classify(Acme.ticket(1)))
                    .as("no fault of the classifier")
                    .isInstanceOf(Answered.class);
        }
    }

    @Test
    void realTimeIsKeptOnThreadsThatWereAskedFor() {
        CountDownLatch never = new CountDownLatch(1);
        try (GuardThreads threads = GuardThreads.atMost(2)) {
            TimeLimit limit = TimeLimit.of(Duration.ofMillis(50), threads).forBatch(Duration.ofSeconds(2));
            ClassifierGuard guard = ClassifierGuard.builder("acme", ticket -> {
                        await(never);
                        return Acme.answer(ticket);
                    })
                    .policy(new GuardPolicy(1_000, 1, 1, 0))
                    .timeLimit(limit)
                    .build();
            GuardedBatch batch =
                    assertTimeoutPreemptively(Duration.ofSeconds(4), () -> guard.classifyAll(Acme.tickets(200)));
            assertThat(kinds(batch)).hasSize(200).contains(FaultKind.TIMED_OUT, FaultKind.OUT_OF_TIME);
            assertThat(threads.alive()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void callersShareTheThreadsAndWaitForTheirTurn() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try (GuardThreads threads = GuardThreads.atMost(2)) {
            ClassifierGuard guard = ClassifierGuard.builder("acme", Acme::answer)
                    .timeLimit(TimeLimit.of(LONG, threads))
                    .build();
            Callable<GuardedBatch> work = () -> guard.classifyAll(Acme.tickets(500));
            List<Future<GuardedBatch>> all = callers.invokeAll(Collections.nCopies(8, work));
            for (Future<GuardedBatch> one : all) {
                assertThat(one.get().faults()).isEmpty();
                assertThat(one.get().report().tickets()).isEqualTo(500);
            }
            assertThat(guard.report().answered()).isEqualTo(4_000);
            assertThat(threads.alive()).isLessThanOrEqualTo(2);
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void theGuardedClassifierStandsWhereverAClassifierIsAskedFor() {
        TicketClassifier safe = ClassifierGuard.of("acme", ticket -> null).asClassifier();
        assertThat(safe.classify(Acme.ticket(1)).category()).isEqualTo(TicketCategory.BUG_REPORT);
    }

    @Test
    void whoNeedsNoEvidenceIsGuardedToo() {
        TicketClassifier sparing = new TicketClassifier() {
            @Override
            public Classification classify(Ticket ticket) {
                throw new IllegalStateException();
            }

            @Override
            public Classification decide(Ticket ticket) {
                return Acme.answer(ticket);
            }
        };
        ClassifierGuard guard = ClassifierGuard.of("acme", sparing);
        assertThat(guard.decideAll(Acme.tickets(3)).faults()).isEmpty();
        assertThat(kinds(guard.classifyAll(Acme.tickets(3)))).containsOnly(FaultKind.FAILED);
        assertThat(guard.asClassifier().decide(Acme.ticket(1))).isEqualTo(Acme.answer(Acme.ticket(1)));
    }

    @Test
    void aGuardMadeAnewRemembersNothing() {
        ClassifierGuard guard = ClassifierGuard.of("acme", ticket -> null);
        guard.classifyAll(Acme.tickets(10));
        assertThat(guard.report().quarantined()).isTrue();
        assertThat(guard.anew().report().tickets()).isZero();
        assertThat(guard.anew().classifyAll(Acme.tickets(10)))
                .isEqualTo(guard.anew().classifyAll(Acme.tickets(10)));
    }

    @Test
    void limitsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.of(Duration.ZERO, Runnable::run, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.of(LONG, Runnable::run, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.of(LONG, Runnable::run, 1).forBatch(Duration.ofDays(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new GuardPolicy(0, 1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GuardPolicy(1, 10, 9, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> GuardThreads.atMost(0));
    }

    private static TicketClassifier withEvidence(int end) {
        return ticket -> Classification.of(
                ticket.id(),
                Acme.probabilities(TicketCategory.BUG_REPORT, 0.4),
                false,
                List.of(CueEvidence.of(TicketCategory.BUG_REPORT, TicketField.TITLE, 0, end, "acme", 1)),
                Acme.MODEL);
    }

    private static List<FaultKind> kinds(GuardedBatch batch) {
        return batch.faults().stream().map(ClassifierFault::kind).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
