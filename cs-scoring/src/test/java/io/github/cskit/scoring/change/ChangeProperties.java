package io.github.cskit.scoring.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.cskit.core.explain.LargestRemainder;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.publication.HealthOverride;
import io.github.cskit.scoring.scorecard.CardReadings;
import io.github.cskit.scoring.scorecard.GeneratedScorecards;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** The parts of a change add up, and the change the other way round negates them, over 100,000 pairs. */
@Tag("HLT-10")
class ChangeProperties {

    private static final int CASES = 50_000;
    private static final int CASES_A_CARD = 250;

    /** A way to split a change, by the scores of the states between its sides. */
    private interface Split extends Function<int[], int[]> {}

    @Example
    void changesBetweenStandardModelsAddUpAndNegate() {
        SplittableRandom random = new SplittableRandom(20_261_160);
        List<String> names = HealthModels.names();
        List<CardReadings> readings = names.stream()
                .map(name -> new CardReadings(HealthModels.scorecard(name)))
                .toList();
        List<HealthModel> models = names.stream().map(HealthModels::named).toList();
        Tally tally = new Tally();
        for (int i = 0; i < CASES; i++) {
            int model = i % models.size();
            int other = random.nextInt(4) == 0 ? random.nextInt(models.size()) : model;
            check(
                    side(random, models.get(model), readings.get(model)),
                    side(random, models.get(other), readings.get(model)),
                    tally);
        }
        tally.assertMet();
    }

    @Example
    void changesBetweenGeneratedScorecardsAddUpAndNegate() {
        SplittableRandom random = new SplittableRandom(20_261_161);
        Tally tally = new Tally();
        for (int card = 0; card < CASES / CASES_A_CARD; card++) {
            Scorecard one = GeneratedScorecards.next(random);
            Scorecard two = GeneratedScorecards.next(random);
            CardReadings readings = new CardReadings(one);
            HealthModel model = HealthModels.of(one);
            HealthModel other = HealthModels.of(two);
            for (int i = 0; i < CASES_A_CARD; i++) {
                HealthModel after = random.nextInt(3) == 0 ? other : model;
                check(side(random, model, readings), side(random, after, readings), tally);
            }
        }
        tally.assertMet();
    }

    @Example
    void splitsThatTakeTheFactorsInOneOrderOrRoundByThemselvesAreCaught() {
        assertThat(failures(ChangeProperties::average)).isZero();
        assertThat(failures(ChangeProperties::inOneOrder)).as("one order").isPositive();
        assertThat(failures(ChangeProperties::eachByItself)).as("rounding").isPositive();
        assertThat(failures(ChangeProperties::tiesByPosition)).as("ties").isPositive();
    }

    private static void check(ScoreBasis before, ScoreBasis after, Tally tally) {
        ChangeExplanation explanation = ChangeExplainer.explain(before, after);
        ChangeExplanation reverse = ChangeExplainer.explain(after, before);
        if (!(explanation instanceof ScoreChange change)) {
            tally.none++;
            assertThat(reverse).isInstanceOf(ChangeExplanation.None.class);
            return;
        }
        if (!(reverse instanceof ScoreChange back)) {
            fail("explained one way only: " + before + ", " + after);
            return;
        }
        tally.take(change);
        int sum = 0;
        for (ChangeFactor factor : ChangeFactor.values()) {
            int part = change.of(factor).hundredths();
            sum += part;
            if (back.of(factor).hundredths() != -part) {
                fail("not negated: " + change + " and " + back);
            }
        }
        if (sum != hundredths(after) - hundredths(before)) {
            fail("does not add up: " + change);
        }
    }

    private static int hundredths(ScoreBasis side) {
        return side.published().map(HealthScore::hundredths).orElseThrow();
    }

    private static ScoreBasis side(SplittableRandom random, HealthModel model, CardReadings readings) {
        Instant asOf = CardReadings.AS_OF.minus(Duration.ofDays(random.nextInt(3)));
        CustomerSnapshot snapshot = readings.snapshot(random, asOf, 3 + random.nextInt(8));
        List<HealthOverride> overrides = random.nextInt(6) == 0
                ? List.of(new HealthOverride(
                        CardReadings.CUSTOMER,
                        HealthScore.ofHundredths(random.nextInt(10_001)),
                        "A. Person",
                        "told by phone",
                        asOf.minusSeconds(60),
                        asOf.plusSeconds(60)))
                : List.of();
        return ScoreBasis.of(model, snapshot, overrides);
    }

    /** Which kinds of change were met: all of them must have been, and often. */
    private static final class Tally {

        private final Map<ChangeFactor, Integer> moved = new EnumMap<>(ChangeFactor.class);
        private int none;
        private int partly;

        private void take(ScoreChange change) {
            partly += change.orders() < ScoreChange.ALL_ORDERS ? 1 : 0;
            for (ChangeFactor factor : ChangeFactor.values()) {
                moved.merge(factor, change.of(factor).hundredths() == 0 ? 0 : 1, Integer::sum);
            }
        }

        private void assertMet() {
            assertThat(moved).hasSize(HybridStates.FACTORS);
            assertThat(moved.values()).allMatch(times -> times > CASES / 100);
            assertThat(none).isBetween(1, CASES / 2);
            assertThat(partly).isPositive();
        }
    }

    /** Counts the splits, of states with any scores, that do not add up or do not negate. */
    private static int failures(Split split) {
        SplittableRandom random = new SplittableRandom(20_261_162);
        int failures = 0;
        for (int i = 0; i < 2_000; i++) {
            int[] scores = random.ints(HybridStates.STATES, 0, 40).toArray();
            int last = HybridStates.STATES - 1;
            int[] reversed = new int[scores.length];
            for (int state = 0; state < scores.length; state++) {
                reversed[state] = scores[state ^ last];
            }
            int[] parts = split.apply(scores);
            int[] back = split.apply(reversed);
            int sum = 0;
            boolean negated = true;
            for (int factor = 0; factor < parts.length; factor++) {
                sum += parts[factor];
                negated &= parts[factor] == -back[factor];
            }
            failures += negated && sum == scores[last] - scores[0] ? 0 : 1;
        }
        return failures;
    }

    private static long[] sums(int[] scores) {
        long[] sums = new long[HybridStates.FACTORS];
        int[] orders = {6, 2, 2, 6};
        for (int state = 0; state < scores.length; state++) {
            for (int factor = 0; factor < sums.length; factor++) {
                int next = state | 1 << factor;
                sums[factor] +=
                        next == state ? 0 : (long) orders[Integer.bitCount(state)] * (scores[next] - scores[state]);
            }
        }
        return sums;
    }

    private static int[] average(int[] scores) {
        return ChangeExplainer.rounded(sums(scores), ScoreChange.ALL_ORDERS, scores[scores.length - 1] - scores[0]);
    }

    private static int[] inOneOrder(int[] scores) {
        int[] parts = new int[HybridStates.FACTORS];
        int state = 0;
        for (int factor = 0; factor < parts.length; factor++) {
            parts[factor] = scores[state | 1 << factor] - scores[state];
            state |= 1 << factor;
        }
        return parts;
    }

    private static int[] eachByItself(int[] scores) {
        List<Integer> parts = new ArrayList<>();
        for (long sum : sums(scores)) {
            parts.add(Math.toIntExact(Math.floorDiv(2 * sum + ScoreChange.ALL_ORDERS, 2L * ScoreChange.ALL_ORDERS)));
        }
        return parts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The remainder by largest fraction, but ties by position whichever way the change goes. */
    private static int[] tiesByPosition(int[] scores) {
        List<BigInteger> numerators =
                Arrays.stream(sums(scores)).mapToObj(BigInteger::valueOf).toList();
        return LargestRemainder.distribute(
                numerators, BigInteger.valueOf(ScoreChange.ALL_ORDERS), scores[scores.length - 1] - scores[0]);
    }
}
