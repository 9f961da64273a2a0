package io.github.cskit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.CueEvidence;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketField;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.triage.classify.TicketClassifier;
import io.github.cskit.triage.classify.TicketClassifiers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of classifiers bites: each broken one fails at least the test that was made for it. */
@Tag("TKT-2")
@Tag("EMB-3")
class BrokenTicketClassifierTest {

    private static final TicketClassifier SOUND = TicketClassifiers.standard();

    static Stream<Arguments> brokenClassifiers() {
        return Stream.of(
                broken(
                        "answers for another ticket",
                        () -> BrokenTicketClassifierTest::another,
                        "everyTicketIsAnsweredForItself"),
                broken(
                        "answers nothing",
                        () -> ticket -> ticket.body().isEmpty() ? nothing() : SOUND.classify(ticket),
                        "everyTicketIsAnsweredForItself"),
                broken(
                        "throws on empty texts",
                        () -> BrokenTicketClassifierTest::throwing,
                        "everyTicketIsAnsweredForItself"),
                broken(
                        "overflows the stack on long texts",
                        () -> BrokenTicketClassifierTest::overflowing,
                        "everyTicketIsAnsweredForItself"),
                broken("changes its mind", ChangingMind::new, "theSameTicketGetsTheSameAnswer"),
                broken("remembers the first ticket", Remembering::new, "theOrderOfTicketsDoesNotShow"),
                broken("knows its thread", KnowingItsThread::new, "everyThreadGetsTheSameAnswer"),
                broken("decides otherwise", DecidingOtherwise::new, "toDecideIsToClassify"),
                broken(
                        "points beyond the text",
                        () -> ticket -> pointing(ticket, 1_000_000, "cue"),
                        "evidenceStandsInTheText"),
                broken("cuts a character in two", () -> BrokenTicketClassifierTest::cutting, "evidenceStandsInTheText"),
                broken(
                        "repeats the ticket",
                        () -> ticket -> pointing(ticket, 2, name(ticket)),
                        "noAnswerRepeatsWhatTheTicketSays"),
                broken(
                        "hangs on great tickets",
                        () -> BrokenTicketClassifierTest::hanging,
                        "theGreatestTicketIsAnsweredInTime"));
    }

    @ParameterizedTest(name = "a classifier that {0} is caught")
    @MethodSource("brokenClassifiers")
    void everyBrokenClassifierIsCaught(String fault, Supplier<TicketClassifier> classifier, String test)
            throws Exception {
        assertThat(failedTests(classifier)).as(fault).contains(test);
    }

    @Test
    void aSoundClassifierFailsNoTest() throws Exception {
        assertThat(failedTests(() -> SOUND)).isEmpty();
    }

    private static Arguments broken(String fault, Supplier<TicketClassifier> classifier, String test) {
        return Arguments.of(fault, classifier, test);
    }

    private static List<String> failedTests(Supplier<TicketClassifier> classifier) throws Exception {
        List<Method> tests = Arrays.stream(TicketClassifierContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
        assertThat(tests).hasSize(8);
        List<String> failed = new ArrayList<>();
        for (Method test : tests) {
            try {
                test.invoke(new TicketClassifierContract() {
                    @Override
                    protected TicketClassifier classifier() {
                        return classifier.get();
                    }

                    @Override
                    protected Duration patience() {
                        return Duration.ofSeconds(5);
                    }
                });
            } catch (InvocationTargetException failure) {
                assertThat(failure).hasCauseInstanceOf(AssertionError.class);
                failed.add(test.getName());
            }
        }
        return failed;
    }

    private static Classification another(Ticket ticket) {
        Classification sound = SOUND.classify(ticket);
        return Classification.of(TicketId.of("another"), sound.probabilities(), false, sound.evidence(), sound.model());
    }

    private static Classification throwing(Ticket ticket) {
        if (ticket.body().isEmpty()) {
            throw new IllegalStateException("nothing to read");
        }
        return SOUND.classify(ticket);
    }

    private static Classification overflowing(Ticket ticket) {
        if (ticket.body().length() > 10_000) {
            throw new StackOverflowError("one call for each word");
        }
        return SOUND.classify(ticket);
    }

    private static Classification pointing(Ticket ticket, int end, String cue) {
        Classification sound = SOUND.classify(ticket);
        CueEvidence evidence = CueEvidence.of(TicketCategory.BUG_REPORT, TicketField.BODY, 0, end, cue, 1);
        return new Classification(
                sound.ticket(),
                sound.category(),
                sound.probabilities(),
                sound.abstained(),
                false,
                List.of(evidence),
                sound.model());
    }

    private static Classification cutting(Ticket ticket) {
        boolean pair = !ticket.body().isEmpty()
                && Character.isHighSurrogate(ticket.body().charAt(0));
        return pair ? pointing(ticket, 1, "cue") : SOUND.classify(ticket);
    }

    private static Classification hanging(Ticket ticket) {
        if (ticket.body().length() > 1_000_000) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return SOUND.classify(ticket);
    }

    private static String name(Ticket ticket) {
        return ticket.title().contains("zebra") ? "found-" + ticket.title().substring(0, 13) : "found";
    }

    /** What a host in Kotlin or without a null check may give. */
    private static Classification nothing() {
        return null;
    }

    private static final class ChangingMind implements TicketClassifier {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public Classification classify(Ticket ticket) {
            Classification sound = SOUND.classify(ticket);
            return asked.incrementAndGet() % 2 == 0 ? sound.abstaining() : deciding(sound);
        }
    }

    private static final class Remembering implements TicketClassifier {

        private volatile String first = "";

        @Override
        public Classification classify(Ticket ticket) {
            first = first.isEmpty() ? ticket.id().value() : first;
            Classification sound = SOUND.classify(ticket);
            return first.equals("bug") ? sound.abstaining() : deciding(sound);
        }
    }

    private static final class KnowingItsThread implements TicketClassifier {

        private final Thread own = Thread.currentThread();

        @Override
        public Classification classify(Ticket ticket) {
            Classification sound = SOUND.classify(ticket);
            return Thread.currentThread() == own ? sound.abstaining() : deciding(sound);
        }
    }

    private static final class DecidingOtherwise implements TicketClassifier {

        @Override
        public Classification classify(Ticket ticket) {
            return SOUND.classify(ticket).abstaining();
        }

        @Override
        public Classification decide(Ticket ticket) {
            return deciding(SOUND.classify(ticket));
        }
    }

    private static Classification deciding(Classification sound) {
        return Classification.of(sound.ticket(), sound.probabilities(), false, sound.evidence(), sound.model());
    }
}
