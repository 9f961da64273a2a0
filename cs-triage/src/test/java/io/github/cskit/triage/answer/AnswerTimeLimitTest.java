package io.github.cskit.triage.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.cskit.triage.guard.GuardThreads;
import io.github.cskit.triage.guard.TimeLimit;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An assistant that hangs costs a hand-off and a bounded time, and never more threads than were given. */
@Tag("AIA-2")
class AnswerTimeLimitTest {

    private static final Answer CITED =
            new Answer.Answered(List.of(new CitedSentence("Labels cannot be printed twice.", Shelf.LABELS.id())));
    private static final Answer TIMED_OUT = new Answer.HandOff(HandOffReason.ASSISTANT_TIMED_OUT);
    private static final Duration PATIENCE = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        end.countDown();
    }

    @Test
    void oneThatIgnoresBeingInterruptedHoldsNoMoreThanTheStatedThreads() {
        try (GuardThreads threads = GuardThreads.atMost(2)) {
            TimeLimit limit = TimeLimit.of(PATIENCE, threads);
            AnswerPort guarded = guarded(question -> deaf()).within(limit);

            List<Answer> answers = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ask(guarded, 100));

            assertThat(answers).hasSize(100).containsOnly(TIMED_OUT);
            assertThat(threads.alive()).isEqualTo(2);
            assertThat(limit.threadsHeld()).isEqualTo(2);
        }
    }

    @Test
    void oneThatHangsForOneQuestionAnswersTheNext() {
        try (GuardThreads threads = GuardThreads.atMost(1)) {
            AnswerPort hangs = question -> interruptible(question.id().equals("Q-1"));

            assertThat(guarded(hangs).within(TimeLimit.of(PATIENCE, threads)).answer(question("Q-1")))
                    .isEqualTo(TIMED_OUT);
            assertThat(guarded(hangs).within(TimeLimit.of(LONG, threads)).answer(question("Q-2")))
                    .isEqualTo(CITED);
            assertThat(threads.alive()).isEqualTo(1);
        }
    }

    @Test
    void whatComesInTimeIsCheckedAsEver() {
        try (GuardThreads threads = GuardThreads.atMost(1)) {
            TimeLimit limit = TimeLimit.of(LONG, threads);
            AnswerPort invents = question ->
                    new Answer.Answered(List.of(new CitedSentence("It is free of charge.", Shelf.LABELS.id())));

            assertThat(guarded(question -> CITED).within(limit).answer(question("Q-1")))
                    .isEqualTo(CITED);
            assertThat(guarded(invents).within(limit).answer(question("Q-1")))
                    .isEqualTo(new Answer.HandOff(HandOffReason.NOT_CITED));
            assertThat(guarded(question -> null).within(limit).answer(question("Q-1")))
                    .isEqualTo(new Answer.HandOff(HandOffReason.ASSISTANT_FAILED));
        }
    }

    @Test
    void withoutALimitNoThreadIsStarted() {
        Thread caller = Thread.currentThread();

        Answer answer = guarded(question -> {
                    assertThat(Thread.currentThread()).isSameAs(caller);
                    return CITED;
                })
                .answer(question("Q-1"));

        assertThat(answer).isEqualTo(CITED);
    }

    private static GuardedAnswerer guarded(AnswerPort assistant) {
        return GuardedAnswerer.of(assistant, Shelf.ALL, Guardrails.standard());
    }

    private static List<Answer> ask(AnswerPort port, int times) {
        return Stream.generate(() -> port.answer(question("Q-1"))).limit(times).toList();
    }

    private static Question question(String id) {
        return Question.of(id, "How do I print labels?");
    }

    private Answer interruptible(boolean hangs) {
        try {
            if (hangs) {
                end.await();
            }
            return CITED;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Waits on although it is told to stop. */
    private Answer deaf() {
        while (end.getCount() > 0) {
            try {
                end.await();
            } catch (InterruptedException ignored) {
                // that is what it does
            }
        }
        return CITED;
    }
}
