package io.github.cskit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.scoring.history.EntryOrder;
import io.github.cskit.scoring.history.ScoreConflictException;
import io.github.cskit.scoring.history.ScoreEntry;
import io.github.cskit.scoring.history.ScoreHistory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of score histories bites: each broken store fails at least the test that was made for it. */
@Tag("HLT-16")
class BrokenScoreHistoryTest {

    static Stream<Arguments> brokenStores() {
        return Stream.of(
                Arguments.of("overwrites", (Supplier<ScoreHistory>) Overwriting::new, "nothingIsOverwritten"),
                Arguments.of(
                        "loses what is scored zero",
                        (Supplier<ScoreHistory>) Losing::new,
                        "whatIsWrittenIsReadAsItWas"),
                Arguments.of(
                        "keeps the order of writing",
                        (Supplier<ScoreHistory>) Unordered::new,
                        "theOrderOfWritingDoesNotShow"),
                Arguments.of("keeps doubles", (Supplier<ScoreHistory>) Doubling::new, "theSameEntryTwiceIsThereOnce"),
                Arguments.of("takes a for A", (Supplier<ScoreHistory>) CaseBlind::new, "whatIsWrittenIsReadAsItWas"));
    }

    @ParameterizedTest(name = "a store that {0} is caught")
    @MethodSource("brokenStores")
    void everyBrokenStoreIsCaught(String fault, Supplier<ScoreHistory> store, String test) throws Exception {
        assertThat(failedTests(store)).as(fault).contains(test);
    }

    @Test
    void aSoundStoreFailsNoTest() throws Exception {
        assertThat(failedTests(Plain::new)).isEmpty();
    }

    private static List<String> failedTests(Supplier<ScoreHistory> store) throws Exception {
        List<Method> tests = Arrays.stream(ScoreHistoryContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
        assertThat(tests).hasSizeGreaterThan(8);
        List<String> failed = new ArrayList<>();
        for (Method test : tests) {
            try {
                test.invoke(new ScoreHistoryContract() {
                    @Override
                    protected ScoreHistory emptyHistory() {
                        return store.get();
                    }
                });
            } catch (InvocationTargetException failure) {
                assertThat(failure).hasCauseInstanceOf(AssertionError.class);
                failed.add(test.getName());
            }
        }
        return failed;
    }

    /** A sound store of few lines, from which the broken ones are made. */
    private static class Plain implements ScoreHistory {

        final List<ScoreEntry> entries = new ArrayList<>();

        @Override
        public boolean append(ScoreEntry entry) {
            for (ScoreEntry there : entries) {
                if (sameKey(there, entry)) {
                    if (!there.equals(entry)) {
                        return conflict(there, entry);
                    }
                    return same(entry);
                }
            }
            return entries.add(entry);
        }

        boolean same(ScoreEntry entry) {
            return false;
        }

        boolean conflict(ScoreEntry there, ScoreEntry entry) {
            throw new ScoreConflictException(entry);
        }

        boolean isOf(ScoreEntry entry, CustomerId customer) {
            return entry.customer().equals(customer);
        }

        @Override
        public List<ScoreEntry> ofCustomer(CustomerId customer) {
            return entries.stream()
                    .filter(entry -> isOf(entry, customer))
                    .sorted(EntryOrder.byPeriod())
                    .toList();
        }

        @Override
        public List<ScoreEntry> inPeriod(DateRange period) {
            return entries.stream()
                    .filter(entry -> entry.period().equals(period))
                    .sorted(EntryOrder.byCustomer())
                    .toList();
        }

        private static boolean sameKey(ScoreEntry a, ScoreEntry b) {
            return a.customer().equals(b.customer())
                    && a.period().equals(b.period())
                    && a.model().fingerprint().equals(b.model().fingerprint());
        }
    }

    private static final class Overwriting extends Plain {

        @Override
        boolean conflict(ScoreEntry there, ScoreEntry entry) {
            entries.set(entries.indexOf(there), entry);
            return true;
        }
    }

    private static final class Losing extends Plain {

        @Override
        public boolean append(ScoreEntry entry) {
            boolean zero = entry.score()
                    .filter(score -> score.score().hundredths() == 0)
                    .isPresent();
            return zero || super.append(entry);
        }
    }

    private static final class Unordered extends Plain {

        @Override
        public List<ScoreEntry> ofCustomer(CustomerId customer) {
            return entries.stream().filter(entry -> isOf(entry, customer)).toList();
        }
    }

    private static final class Doubling extends Plain {

        @Override
        boolean same(ScoreEntry entry) {
            return entries.add(entry);
        }
    }

    private static final class CaseBlind extends Plain {

        @Override
        boolean isOf(ScoreEntry entry, CustomerId customer) {
            String one = entry.customer().value().toUpperCase(Locale.ROOT);
            return one.equals(customer.value().toUpperCase(Locale.ROOT));
        }
    }
}
