package io.github.cskit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.explain.Provenance;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthExplanation;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.MissingMeasure;
import io.github.cskit.core.health.ScoreInterval;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.scoring.health.HealthModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of health models bites: each broken model fails the test that was made for it. */
@Tag("HLT-7")
@Tag("EMB-3")
class BrokenHealthModelTest {

    private static final ModelRef REF = new ModelRef("days", "1", Fingerprint.ofText("days 1"));

    /** A sound model of few lines, from which the broken ones are made. */
    private static final HealthModel SOUND = snapshot -> points(snapshot, days(snapshot));

    static Stream<Arguments> brokenModels() {
        AtomicInteger calls = new AtomicInteger();
        return Stream.of(
                broken("speaks of somebody else", BrokenHealthModelTest::ofSomebodyElse, "itSpeaksOfItsSnapshot"),
                broken("hides its inputs", BrokenHealthModelTest::withOtherInputs, "itSaysWhereItCameFrom"),
                broken("counts its calls", s -> points(s, calls.incrementAndGet() % 100), "itSaysTheSameAgain"),
                broken("looks at slots", s -> points(s, s.layout().size()), "itReadsByName"),
                broken("counts all readings", s -> points(s, s.signals().size()), "itReadsByName"),
                broken("adds a hundredth", s -> explained(s, 1), "itsLedgerAddsUp"),
                broken("is never certain", BrokenHealthModelTest::uncertain, "itIsCertainWhereNothingIsMissing"),
                broken("replays otherwise", s -> points(s, calls.incrementAndGet() % 100), "itReplays"),
                broken("mixes its bands up", BrokenHealthModelTest::mixedUp, "itsBandsFollowItsScores"),
                broken("works in one thread alone", new Homebody()::assess, "itIsThreadSafe"),
                broken("throws where nothing is known", BrokenHealthModelTest::careless, "itSpeaksOfItsSnapshot"));
    }

    private static Arguments broken(String fault, HealthModel model, String test) {
        return Arguments.of(fault, model, test);
    }

    @ParameterizedTest(name = "a model that {0} is caught")
    @MethodSource("brokenModels")
    void everyBrokenModelIsCaught(String fault, HealthModel model, String test) throws Exception {
        assertThat(failedTests(model)).as(fault).contains(test);
    }

    @Test
    void aSoundModelFailsNoTest() throws Exception {
        assertThat(failedTests(SOUND)).isEmpty();
    }

    @Test
    void whoeverAsksIsToldInASentenceWithTheReadings() {
        assertThat(HealthModelContract.breaches(SOUND, SignalCatalog.standard().definitions()))
                .isEmpty();
        assertThat(HealthModelContract.breaches(
                        s -> explained(s, 1), SignalCatalog.standard().definitions()))
                .singleElement()
                .asString()
                .startsWith("The model has a ledger that does not add up to its score for {");
    }

    private static List<String> failedTests(HealthModel model) throws Exception {
        List<Method> tests = Arrays.stream(HealthModelContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
        assertThat(tests).hasSizeGreaterThan(8);
        List<String> failed = new ArrayList<>();
        for (Method test : tests) {
            try {
                test.invoke(new HealthModelContract() {
                    @Override
                    protected HealthModel model() {
                        return model;
                    }
                });
            } catch (InvocationTargetException failure) {
                failed.add(test.getName());
            }
        }
        return failed;
    }

    private static int days(CustomerSnapshot snapshot) {
        return snapshot.reading(Signals.USAGE_ACTIVE_DAYS_28) instanceof Reading.Measured measured
                ? measured.value().intValue()
                : 0;
    }

    private static Scored points(CustomerSnapshot snapshot, int points) {
        return Scored.of(snapshot, REF, Ledger.of(List.of(new LedgerLine("days", Points.ofHundredths(100 * points)))));
    }

    private static HealthAssessment careless(CustomerSnapshot snapshot) {
        Reading.Measured days = (Reading.Measured) snapshot.reading(Signals.USAGE_ACTIVE_DAYS_28);
        return points(snapshot, days.value().intValue());
    }

    private static HealthAssessment ofSomebodyElse(CustomerSnapshot snapshot) {
        Scored sound = points(snapshot, days(snapshot));
        return copy(sound, CustomerId.of("somebody-else"), sound.band(), sound.interval(), sound.explanation());
    }

    private static HealthAssessment withOtherInputs(CustomerSnapshot snapshot) {
        Scored sound = points(snapshot, days(snapshot));
        Provenance other = new Provenance(REF, Fingerprint.ofText("nothing"), snapshot.asOf());
        return copy(sound, sound.customer(), sound.band(), sound.interval(), new Twin(sound.ledger(), other));
    }

    private static HealthAssessment explained(CustomerSnapshot snapshot, int tooMuch) {
        Scored sound = points(snapshot, days(snapshot));
        Ledger padded = Ledger.of(List.of(
                new LedgerLine("days", sound.ledger().total()),
                new LedgerLine("padding", Points.ofHundredths(tooMuch))));
        HealthExplanation twin = new Twin(padded, sound.explanation().provenance());
        return copy(sound, sound.customer(), sound.band(), sound.interval(), twin);
    }

    private static HealthAssessment uncertain(CustomerSnapshot snapshot) {
        Scored sound = points(snapshot, days(snapshot));
        ScoreInterval wide = new ScoreInterval(HealthScore.ofHundredths(0), HealthScore.ofHundredths(10_000));
        return copy(sound, sound.customer(), sound.band(), wide, sound.explanation());
    }

    private static HealthAssessment mixedUp(CustomerSnapshot snapshot) {
        Scored sound = points(snapshot, days(snapshot));
        Band band = days(snapshot) % 2 == 0 ? Band.GREEN : Band.RED;
        return copy(sound, sound.customer(), band, sound.interval(), sound.explanation());
    }

    private static Scored copy(
            Scored sound, CustomerId customer, Band band, ScoreInterval interval, HealthExplanation explanation) {
        return Scored.of(customer, sound.asOf(), sound.score(), band, true, sound.coverage(), interval, explanation);
    }

    private record Twin(Ledger ledger, Provenance provenance) implements HealthExplanation {

        @Override
        public List<MeasureResult> measures() {
            return List.of();
        }

        @Override
        public List<MissingMeasure> missing() {
            return List.of();
        }
    }

    /** Sound in the thread that it was made in, and in no other. */
    private static final class Homebody {

        private final Thread home = Thread.currentThread();

        private HealthAssessment assess(CustomerSnapshot snapshot) {
            return points(snapshot, Thread.currentThread().equals(home) ? days(snapshot) : 0);
        }
    }
}
