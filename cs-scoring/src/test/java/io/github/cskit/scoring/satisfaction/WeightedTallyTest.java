package io.github.cskit.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAT-1")
class WeightedTallyTest {

    private static final AnswerScale TEN = AnswerScale.ZERO_TO_TEN;

    @Test
    void equalWeightsGiveTheFigureOfThePlainTally() {
        WeightedTally tally = nps();
        for (int i = 0; i < 10; i++) {
            tally = tally.plus(i < 6 ? 9 : i < 9 ? 8 : 3, new BigDecimal("2.5"));
        }
        Nps.Measured plain = (Nps.Measured) NpsTally.of(6, 3, 1).nps();
        WeightedFigure figure = tally.figure().orElseThrow();

        assertThat(figure.value()).isEqualTo("50.00");
        assertThat(figure.effectiveAnswers()).isEqualTo("10.00");
        assertThat(figure.interval().low()).isCloseTo(plain.interval().low(), within(1e-9));
        assertThat(figure.interval().high()).isCloseTo(plain.interval().high(), within(1e-9));
    }

    @Test
    void oneHeavyAccountDecidesTheFigureAndWidensItsInterval() {
        WeightedTally tally = nps();
        for (int i = 0; i < 50; i++) {
            tally = tally.plus(10, BigDecimal.ONE);
        }
        WeightedFigure figure = tally.plus(2, BigDecimal.valueOf(150)).figure().orElseThrow();

        assertThat(figure.value()).isEqualTo("-50.00");
        assertThat(figure.answers()).isEqualTo(51);
        assertThat(figure.effectiveAnswers()).isEqualTo("1.77");
        assertThat(figure.interval().contains(0)).isTrue();
    }

    @Test
    void satisfactionAndEffortHaveWeightedSharesAndMeans() {
        WeightedTally csat = WeightedTally.empty(SurveyKind.CSAT, AnswerScale.ONE_TO_FIVE)
                .plus(5, BigDecimal.valueOf(3))
                .plus(1, BigDecimal.ONE);
        WeightedTally ces = WeightedTally.empty(SurveyKind.CES, AnswerScale.ONE_TO_SEVEN)
                .plus(5, BigDecimal.ONE)
                .plus(4, BigDecimal.ONE);

        assertThat(csat.figure().orElseThrow().value()).isEqualTo("75.00");
        assertThat(csat.mean()).contains(new BigDecimal("4.00"));
        assertThat(ces.figure().orElseThrow().value()).isEqualTo("50.00");
        assertThat(ces.mean()).contains(new BigDecimal("4.50"));
    }

    @Test
    void answersThatWeighNothingAreNoData() {
        WeightedTally tally = nps().plus(10, BigDecimal.ZERO);

        assertThat(tally.figure()).isEmpty();
        assertThat(tally.mean()).isEmpty();
        assertThat(tally.effectiveAnswers()).isZero();
        assertThat(tally.answers()).isEqualTo(1);
        assertThat(tally.plus(10, BigDecimal.ONE).figure().orElseThrow().effectiveAnswers())
                .isEqualTo("1.00");
    }

    @Test
    @Tag("SAT-6")
    void shardsInAnyOrderMergeToTheSameBits() {
        SplittableRandom random = new SplittableRandom(20261127);
        for (int run = 0; run < 500; run++) {
            List<WeightedTally> shards = new ArrayList<>(Collections.nCopies(4, nps()));
            WeightedTally atOnce = nps();
            for (int i = 0; i < 30; i++) {
                BigDecimal weight = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(7));
                int answer = random.nextInt(11);
                int shard = random.nextInt(4);
                atOnce = atOnce.plus(answer, weight);
                shards.set(shard, shards.get(shard).plus(answer, weight));
            }
            Collections.shuffle(shards, new Random(run));

            assertThat(shards.stream().reduce(nps(), WeightedTally::merge)).isEqualTo(atOnce);
        }
    }

    /** The weights differ by a factor of up to fifty and have nothing to do with the answers. */
    @Test
    void theIntervalCoversAtItsLevelWhereWeightsDiffer() {
        SplittableRandom random = new SplittableRandom(20261128);
        int runs = 1_000;
        for (double[] truth : new double[][] {{0.5, 0.2}, {0.85, 0.05}, {0.1, 0.8}}) {
            int covered = 0;
            for (int run = 0; run < runs; run++) {
                WeightedTally tally = nps();
                for (int i = 0; i < 60; i++) {
                    double u = random.nextDouble();
                    int answer = u < truth[0] ? 9 : u < truth[0] + truth[1] ? 3 : 7;
                    long weight = Math.round(Math.exp(4 * random.nextDouble()));
                    tally = tally.plus(answer, BigDecimal.valueOf(weight));
                }
                double net = 100 * (truth[0] - truth[1]);
                covered += tally.figure().orElseThrow().interval().contains(net) ? 1 : 0;
            }
            assertThat((double) covered / runs).isBetween(0.93, 0.99);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.0000001", "1e999999999", "1e-999999999", "12345678901234567890123456"})
    void weightsThatAreNoneAreRefused(String weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nps().plus(9, new BigDecimal(weight)))
                .withMessageContaining("weight");
    }

    @Test
    void questionsAndScalesAreNeverMixed() {
        WeightedTally csat = WeightedTally.empty(SurveyKind.CSAT, TEN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> nps().merge(csat))
                .withMessageContaining("kind is csat but must be nps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> csat.merge(WeightedTally.empty(SurveyKind.CSAT, AnswerScale.ONE_TO_FIVE)))
                .withMessageContaining("scales are never mixed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedTally.empty(SurveyKind.NPS, AnswerScale.ONE_TO_FIVE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nps().plus(11, BigDecimal.ONE))
                .withMessageContaining("is 11 but");
    }

    private static WeightedTally nps() {
        return WeightedTally.empty(SurveyKind.NPS, TEN);
    }
}
