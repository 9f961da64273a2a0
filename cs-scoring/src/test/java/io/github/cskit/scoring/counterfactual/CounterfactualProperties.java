package io.github.cskit.scoring.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.scorecard.CardReadings;
import io.github.cskit.scoring.scorecard.GeneratedScorecards;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** A counterfactual reaches the band and anything smaller does not, over 100,000 of them and more of each kind. */
@Tag("HLT-11")
class CounterfactualProperties {

    private static final int CASES = 100_000;
    private static final int CUSTOMERS_A_CARD = 100;

    @Example
    void changesOfStandardModelsAreTheSmallestThatReach() {
        SplittableRandom random = new SplittableRandom(20_261_180);
        Tally tally = new Tally();
        while (tally.cases < CASES) {
            for (String name : HealthModels.names()) {
                check(HealthModels.scorecard(name), random, tally);
            }
        }
        tally.assertMet();
    }

    @Example
    void changesOfGeneratedScorecardsAreTheSmallestThatReach() {
        SplittableRandom random = new SplittableRandom(20_261_181);
        Tally tally = new Tally();
        while (tally.cases < CASES) {
            check(GeneratedScorecards.next(random), random, tally);
        }
        tally.assertMet();
    }

    @Example
    void changesThatAreAStepTooLargeOrTooSmallAreCaught() {
        Scorecard card = HealthModels.scorecard("three-component");
        SplittableRandom random = new SplittableRandom(20_261_182);
        CardReadings readings = new CardReadings(card);
        Judge judge = new Judge(card);
        int seen = 0;
        while (seen < 100) {
            CustomerSnapshot snapshot = readings.snapshot(random);
            for (Counterfactual each : signalsOf(card, snapshot, readings)) {
                BigDecimal change = each.smallest().map(Reach::change).orElse(BigDecimal.ZERO);
                BigDecimal step = change.signum() < 0 ? each.step().negate() : each.step();
                BigDecimal beyond = each.now().add(change).add(step);
                SignalDefinition range = readings.definition(each.signal());
                if (change.abs().compareTo(each.step()) > 0
                        && beyond.compareTo(range.minInclusive()) >= 0
                        && beyond.compareTo(range.maxInclusive()) <= 0) {
                    seen++;
                    assertThat(judge.isSmallest(snapshot, each, change, random)).isTrue();
                    assertThat(judge.isSmallest(snapshot, each, change.add(step), random))
                            .isFalse();
                    assertThat(judge.isSmallest(snapshot, each, change.subtract(step), random))
                            .isFalse();
                }
            }
        }
    }

    private static List<Counterfactual> signalsOf(Scorecard card, CustomerSnapshot snapshot, CardReadings readings) {
        return CounterfactualFinder.of(card).find(snapshot).signals().stream()
                .filter(each -> !readings.components().contains(each.signal()))
                .toList();
    }

    private static void check(Scorecard card, SplittableRandom random, Tally tally) {
        CardReadings readings = new CardReadings(card);
        CounterfactualFinder finder = CounterfactualFinder.of(card);
        Judge judge = new Judge(card);
        for (int i = 0; i < CUSTOMERS_A_CARD; i++) {
            CustomerSnapshot snapshot = readings.snapshot(random);
            for (Counterfactual each : finder.find(snapshot).signals()) {
                boolean sound = each.smallest().isPresent()
                        ? judge.isSmallest(snapshot, each, each.smallest().get().change(), random)
                        : !judge.anyReaches(snapshot, each, readings, random);
                if (!sound) {
                    throw new AssertionError(each + " for " + snapshot.signals() + " by " + card);
                }
                tally.take(each);
            }
        }
    }

    /** Judges changes by scoring them, and knows nothing of how they were found. */
    private static final class Judge {

        private final HealthModel model;
        private final BandScheme<Band> bands;

        private Judge(Scorecard card) {
            this.model = HealthModels.of(card);
            this.bands = card.bandScheme();
        }

        private boolean isSmallest(
                CustomerSnapshot snapshot, Counterfactual each, BigDecimal change, SplittableRandom random) {
            BigDecimal step = change.signum() < 0 ? each.step().negate() : each.step();
            BigInteger steps = change.divide(step, 0, RoundingMode.CEILING).toBigInteger();
            BigInteger fewer = BigInteger.valueOf(random.nextLong(steps.longValueExact()));
            return reaches(snapshot, each, each.now().add(change))
                    && !reaches(snapshot, each, after(each, step, steps.subtract(BigInteger.ONE)))
                    && !reaches(snapshot, each, after(each, step, fewer));
        }

        private static BigDecimal after(Counterfactual each, BigDecimal step, BigInteger steps) {
            return each.now().add(step.multiply(new BigDecimal(steps)));
        }

        private boolean anyReaches(
                CustomerSnapshot snapshot, Counterfactual each, CardReadings readings, SplittableRandom random) {
            if (readings.components().contains(each.signal())) {
                return reaches(snapshot, each, BigDecimal.valueOf(100));
            }
            var range = readings.definition(each.signal());
            return reaches(snapshot, each, range.minInclusive())
                    || reaches(snapshot, each, range.maxInclusive())
                    || reaches(snapshot, each, BigDecimal.valueOf(readings.value(random, each.signal())));
        }

        private boolean reaches(CustomerSnapshot snapshot, Counterfactual each, BigDecimal value) {
            CustomerSnapshot.Builder builder = CustomerSnapshot.builder(snapshot.customer(), snapshot.asOf());
            snapshot.signals().forEach((signal, reading) -> {
                boolean tried = signal.equals(each.signal());
                builder.with(
                        signal,
                        tried
                                ? new Reading.Measured(value.doubleValue(), ((Reading.Measured) reading).observedAt())
                                : reading);
            });
            Scored then = (Scored) model.assess(builder.build());
            Scored now = (Scored) model.assess(snapshot);
            return bands.bandOf(then.score()).compareTo(bands.bandOf(now.score())) != 0
                    && then.score().compareTo(now.score()) > 0;
        }
    }

    /** That all kinds of answers were met, and often. */
    private static final class Tally {

        private int cases;
        private int upward;
        private int downward;
        private int none;

        private void take(Counterfactual each) {
            cases++;
            int sign = each.smallest().map(reach -> reach.change().signum()).orElse(0);
            upward += sign > 0 ? 1 : 0;
            downward += sign < 0 ? 1 : 0;
            none += sign == 0 ? 1 : 0;
        }

        private void assertMet() {
            assertThat(upward).isGreaterThan(CASES / 50);
            assertThat(downward).isGreaterThan(CASES / 50);
            assertThat(none).isGreaterThan(CASES / 50);
        }
    }
}
