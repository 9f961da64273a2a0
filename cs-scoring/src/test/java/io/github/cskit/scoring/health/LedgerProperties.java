package io.github.cskit.scoring.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

/** The ledger adds up to the published score, whatever is measured and whatever is missing. */
class LedgerProperties {

    private static final List<SignalId> THREE = List.of(
            Signals.USAGE_ACTIVE_DAYS_28,
            Signals.USAGE_ACTIVE_SEAT_SHARE,
            Signals.ADOPTION_FEATURE_SHARE,
            Signals.ENGAGEMENT_TOUCHPOINTS_28,
            Signals.SENTIMENT_NPS_ANSWER,
            Signals.SENTIMENT_CSAT,
            Signals.SUPPORT_TICKETS_28,
            Signals.USAGE_CHANGE_28,
            Signals.GROWTH_SEAT_CHANGE_90,
            Signals.GROWTH_ARR_CHANGE_365);
    private static final List<SignalId> FIVE = List.of(
            Signals.USAGE_ACTIVE_DAYS_28,
            Signals.ADOPTION_FEATURE_SHARE,
            Signals.SUPPORT_TICKETS_28,
            Signals.SENTIMENT_ANSWER,
            Signals.ENGAGEMENT_TOUCHPOINTS_28,
            Signals.ENGAGEMENT_LEVEL);
    private static final List<SignalId> ACTIVITY = List.of(
            Signals.USAGE_LOGINS_PER_WEEK,
            Signals.ADOPTION_FEATURE_SHARE,
            Signals.SUPPORT_TICKETS_28,
            Signals.SUPPORT_TICKET_SENTIMENT,
            Signals.ENGAGEMENT_TOUCHPOINTS_28,
            Signals.SENTIMENT_ANSWER);

    private static final int CASES = 100_000;

    @Example
    @Tag("HLT-9")
    void theLedgerOfThreeComponentAddsUpForEveryPatternOfMissingMeasures() {
        checkEveryPattern(HealthModels.threeComponent(), THREE, 11);
    }

    @Example
    @Tag("HLT-9")
    void theLedgerOfFiveSignalAddsUpForEveryPatternOfMissingMeasures() {
        checkEveryPattern(HealthModels.fiveSignal(), FIVE, 12);
    }

    @Example
    @Tag("HLT-9")
    void theLedgerOfFiveSignalActivityAddsUpForEveryPatternOfMissingMeasures() {
        checkEveryPattern(HealthModels.fiveSignalActivity(), ACTIVITY, 13);
    }

    @Property(tries = 10_000, seed = "20261101")
    @Tag("HLT-2")
    void floatingPointAndRationalNumbersPublishTheSameScore(
            @ForAll @IntRange(max = 1023) int pattern, @ForAll long seed) {
        CustomerSnapshot snapshot = snapshot(THREE, pattern, new Random(seed));
        ScorecardModel model = (ScorecardModel) HealthModels.threeComponent();
        if (model.assess(snapshot) instanceof Scored scored) {
            ExactEvaluation exact = new ExactEvaluation(model.readingsOf(snapshot));
            var outcome = exact.visit(model.nodes(), BigFraction.ONE).orElseThrow();
            assertThat(scored.score().hundredths())
                    .isEqualTo(ExactEvaluation.halfUp(outcome.value().orElseThrow()));
            assertThat(scored.interval().low().hundredths()).isEqualTo(ExactEvaluation.halfUp(outcome.low()));
            assertThat(scored.interval().high().hundredths()).isEqualTo(ExactEvaluation.halfUp(outcome.high()));
        }
    }

    @Example
    @Tag("HLT-9")
    void aLedgerThatRoundsEachLineByItselfIsCaught() {
        Random random = new Random(14);
        boolean caught = false;
        for (int i = 0; i < 1000 && !caught; i++) {
            CustomerSnapshot snapshot = snapshot(THREE, (1 << THREE.size()) - 1, random);
            Scored scored = (Scored) HealthModels.threeComponent().assess(snapshot);
            caught = roundedLineByLine(scored.explanation().measures())
                    != scored.score().hundredths();
        }
        assertThat(caught).as("the broken twin fails where the ledger adds up").isTrue();
    }

    private static int roundedLineByLine(List<MeasureResult> measures) {
        List<Integer> shares = List.of(1200, 1200, 800, 800, 1200, 1050, 750, 1200, 900, 900);
        int total = 0;
        for (int i = 0; i < measures.size(); i++) {
            total += BigDecimal.valueOf(
                            (long) shares.get(i) * measures.get(i).points().hundredths(), 4)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue();
        }
        return total;
    }

    private static void checkEveryPattern(HealthModel model, List<SignalId> signals, long seed) {
        Random random = new Random(seed);
        int patterns = 1 << signals.size();
        Set<Integer> met = new HashSet<>();
        for (int i = 0; i < CASES; i++) {
            int pattern = i % patterns;
            met.add(pattern);
            HealthAssessment assessment = model.assess(snapshot(signals, pattern, random));
            if (assessment instanceof Scored scored) {
                assertThat(scored.ledger().total().hundredths())
                        .isEqualTo(scored.score().hundredths());
                assertThat(scored.ledger().lines())
                        .extracting(LedgerLine::points)
                        .allMatch(points -> points.hundredths() >= 0);
            }
        }
        assertThat(met).hasSize(patterns);
    }

    private static CustomerSnapshot snapshot(List<SignalId> signals, int pattern, Random random) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(CustomerId.of("c-1"), Snapshots.AS_OF);
        for (int i = 0; i < signals.size(); i++) {
            if ((pattern >> i & 1) == 1) {
                builder.with(signals.get(i), value(signals.get(i), random));
            }
        }
        return builder.build();
    }

    private static double value(SignalId signal, Random random) {
        SignalDefinition definition = Signals.standard().stream()
                .filter(d -> d.id().equals(signal))
                .findFirst()
                .orElseThrow();
        double min = definition.minInclusive().doubleValue();
        double max = Math.min(30, definition.maxInclusive().doubleValue());
        double value = min + random.nextDouble() * (max - min);
        boolean whole = definition.step().compareTo(BigDecimal.ONE) == 0;
        return whole ? Math.rint(value) : Math.rint(value * 10_000) / 10_000;
    }
}
