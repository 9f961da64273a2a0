package io.github.cskit.scoring.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.scoring.scorecard.MissingPolicy;
import io.github.cskit.scoring.scorecard.Part;
import io.github.cskit.scoring.scorecard.Rounding;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

/** Floating point publishes what rational numbers publish, in scorecards of any shape. */
@Tag("HLT-2")
class EvaluationProperties {

    private static final int WHOLE = 100;

    @Property(tries = 2_000, seed = "20261120")
    void everyShapeOfScorecardPublishesTheExactFigures(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int depth) {
        Random random = new Random(seed);
        List<SignalId> signals = new ArrayList<>();
        ScorecardModel model = model(random, depth, signals);
        for (int i = 0; i < 20; i++) {
            assertExact(model, snapshot(random, signals));
        }
    }

    @Property(tries = 2_000, seed = "20261121")
    void theStandardModelsPublishTheExactFigures(@ForAll long seed) {
        Random random = new Random(seed);
        for (String name : HealthModels.names()) {
            ScorecardModel model = (ScorecardModel) HealthModels.named(name);
            assertThat(Rounding.tellsTies(Node.denominatorOf(model.nodes()))).isTrue();
            assertExact(model, standardSnapshot(random, model));
        }
    }

    @Example
    void floatingPointTellsTiesOnlyWhileDenominatorsAreSmall() {
        assertThat(Rounding.tellsTies(1e8)).isTrue();
        assertThat(Rounding.tellsTies(1e9)).isFalse();
    }

    private static void assertExact(ScorecardModel model, CustomerSnapshot snapshot) {
        Optional<ExactEvaluation.Outcome> exact =
                new ExactEvaluation(model.readingsOf(snapshot)).visit(model.nodes(), BigFraction.ONE);
        HealthAssessment assessment = model.assess(snapshot);
        int coverage = exact.map(
                        outcome -> ExactEvaluation.halfUp(outcome.coverage().multiply(WHOLE)))
                .orElse(0);
        assertThat(assessment.coverage().hundredths()).isEqualTo(coverage);
        if (assessment instanceof Scored scored) {
            ExactEvaluation.Outcome outcome = exact.orElseThrow();
            assertThat(scored.score().hundredths())
                    .isEqualTo(ExactEvaluation.halfUp(outcome.value().orElseThrow()));
            assertThat(scored.interval().low().hundredths()).isEqualTo(ExactEvaluation.halfUp(outcome.low()));
            assertThat(scored.interval().high().hundredths()).isEqualTo(ExactEvaluation.halfUp(outcome.high()));
        }
    }

    private static ScorecardModel model(Random random, int depth, List<SignalId> signals) {
        List<Part> parts = parts(random, depth, signals);
        List<SignalDefinition> definitions = signals.stream()
                .map(signal -> SignalDefinition.of(signal, "a share", "share", "0", "100", "0.01"))
                .toList();
        Map<Band, HealthScore> bands = Map.of(
                Band.GREEN, HealthScore.ofHundredths(8_000),
                Band.YELLOW, HealthScore.ofHundredths(5_000),
                Band.RED, HealthScore.ofHundredths(0));
        return (ScorecardModel) HealthModels.of(new Scorecard(
                "generated",
                "1",
                MissingPolicy.RENORMALISE,
                Coverage.ofHundredths(0),
                bands,
                definitions,
                Map.of(),
                parts,
                Map.of(),
                List.of()));
    }

    private static List<Part> parts(Random random, int depth, List<SignalId> signals) {
        List<Part> parts = new ArrayList<>();
        for (int weight : weights(random)) {
            if (depth > 1 && random.nextInt(3) > 0) {
                String name = "component-" + random.nextInt(Integer.MAX_VALUE);
                parts.add(Part.component(name, weight, parts(random, depth - 1, signals)));
            } else {
                SignalId signal = SignalId.of("usage.signal-" + signals.size());
                signals.add(signal);
                parts.add(Part.measure(signal, random.nextBoolean() ? "days" : "tickets", weight));
            }
        }
        return parts;
    }

    /** Weights that add up to the whole: round ones, on which ties are common, or any. */
    private static List<Integer> weights(Random random) {
        int unit = random.nextBoolean() ? 5 : 1;
        List<Integer> weights = new ArrayList<>();
        int left = WHOLE / unit;
        int more = random.nextInt(4);
        for (int i = 0; i < more && left > 1; i++) {
            int weight = 1 + random.nextInt(left - 1);
            weights.add(weight * unit);
            left -= weight;
        }
        weights.add(left * unit);
        return weights;
    }

    private static CustomerSnapshot snapshot(Random random, List<SignalId> signals) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(CustomerId.of("c-1"), Snapshots.AS_OF);
        for (SignalId signal : signals) {
            builder.with(signal, reading(random, random.nextInt(29)));
        }
        return builder.build();
    }

    private static CustomerSnapshot standardSnapshot(Random random, ScorecardModel model) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(CustomerId.of("c-1"), Snapshots.AS_OF);
        for (Node node : model.nodes()) {
            Node.Component component = (Node.Component) node;
            for (Node part : component.parts()) {
                for (Node.Source source : ((Node.Measure) part).sources()) {
                    double max = Math.min(source.max(), 30);
                    double value = source.min() + random.nextInt(33) / 32.0 * (max - source.min());
                    builder.with(source.signal(), reading(random, value));
                    if (source.divisor() != Node.Source.NONE) {
                        builder.with(model.signalOf(source.divisor()), reading(random, random.nextInt(40)));
                    }
                }
            }
            if (random.nextInt(10) == 0) {
                builder.with(component.name(), reading(random, random.nextInt(20_001) / 200.0));
            }
        }
        return builder.build();
    }

    private static Reading reading(Random random, double value) {
        return switch (random.nextInt(8)) {
            case 0 -> Reading.missing(MissingReason.NOT_APPLICABLE);
            case 1 -> Reading.missing(MissingReason.STALE);
            default -> Reading.of(value);
        };
    }
}
