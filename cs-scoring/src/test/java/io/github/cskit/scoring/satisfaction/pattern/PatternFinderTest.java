package io.github.cskit.scoring.satisfaction.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.scoring.satisfaction.ChangeVerdict;
import io.github.cskit.scoring.satisfaction.breakdown.SurveyPeriod;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAT-4")
class PatternFinderTest {

    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final List<PatternDimension> DIMENSIONS =
            PatternDimension.standard(SurveyPeriod.MONTH, ZoneOffset.UTC);
    private static final PatternFinder FINDER = new PatternFinder(
            PatternPolicy.standard(), DIMENSIONS, PatternOwners.standard().with("feature", "f-3", Role.DOCUMENTATION));

    @Test
    void aFeatureThatIsLowStandsWithItsOwnerAndItsEvidence() {
        List<SurveyResponse> responses = survey(new Random(1), 600, 3, 6);
        LowSatisfaction found = FINDER.find(responses);
        LowPattern pattern = found.patterns().get(0);

        assertThat(found.patterns()).hasSize(1);
        assertThat(pattern.dimension()).isEqualTo("feature");
        assertThat(pattern.group()).isEqualTo("f-3");
        assertThat(pattern.owner()).isEqualTo(Role.DOCUMENTATION);
        assertThat(pattern.mean()).isLessThan(pattern.othersMean());
        assertThat(pattern.difference().verdict()).isEqualTo(ChangeVerdict.FELL);
        assertThat(pattern.evidence()).hasSize(10);
        assertThat(pattern.evidence().get(0).text()).startsWith("Answered ");
        assertThat(pattern.customers()).isNotEmpty().isSorted();
        assertThat(found.tried()).isGreaterThan(15);

        List<SurveyResponse> shuffled = new ArrayList<>(responses);
        Collections.shuffle(shuffled, new Random(2));
        assertThat(FINDER.find(shuffled)).isEqualTo(found);
    }

    @Test
    void eachPatternThatStandsIsEscalatedToItsOwner() {
        LowSatisfaction found = FINDER.find(survey(new Random(1), 600, 3, 6));
        List<Escalation> packets = PatternEscalations.standard().of(found, START, ZoneOffset.UTC);
        Escalation packet = packets.get(0);

        assertThat(packets).hasSize(1);
        assertThat(packet.kind()).isEqualTo(EscalationKind.LOW_SATISFACTION);
        assertThat(packet.recipient()).isEqualTo(Role.DOCUMENTATION);
        assertThat(packet.evidence()).isEqualTo(found.patterns().get(0).evidence());
        assertThat(packet.key())
                .isEqualTo(PatternEscalations.standard()
                        .of(found, START.plus(Duration.ofDays(7)), ZoneOffset.UTC)
                        .get(0)
                        .key());
        assertThat(packet.sections().toString()).doesNotContain("because");
    }

    /** Twelve features, three workflows and the months are compared; none is low. */
    @Test
    void whereNothingIsLowAPatternIsNoMoreFrequentThanTheRateSays() {
        Random random = new Random(7);
        int runs = 200;
        int found = 0;
        for (int run = 0; run < runs; run++) {
            found += FINDER.find(survey(random, 300, -1, 0)).patterns().isEmpty() ? 0 : 1;
        }
        assertThat((double) found / runs).isLessThan(0.05 + 3 * Math.sqrt(0.05 * 0.95 / runs));
    }

    @Test
    void oneAngryAccountIsNoPattern() {
        List<SurveyResponse> responses = survey(new Random(1), 300, -1, 0);
        for (int i = 0; i < 40; i++) {
            responses.add(answer(1000 + i, "angry", "f-angry", 0));
        }
        LowSatisfaction found = FINDER.find(responses);

        assertThat(found.patterns()).extracting(LowPattern::group).doesNotContain("f-angry");
        assertThat(found.tooSmall()).isPositive();
    }

    @Test
    void withoutAnswersNothingIsTriedAndQuestionsAreNeverMixed() {
        assertThat(FINDER.find(List.of())).isEqualTo(new LowSatisfaction(List.of(), 0, 0));
        SurveyResponse csat = SurveyResponse.builder(
                        SurveyResponseId.of("c"), START, SurveyKind.CSAT, AnswerScale.ONE_TO_FIVE)
                .answer(3)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FINDER.find(List.of(csat, answer(1, "a", "f-1", 9))))
                .withMessageContaining("kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PatternFinder(PatternPolicy.standard(), List.of(), PatternOwners.standard()));
        assertThat(PatternOwners.standard().ownerOf("workflow", "any")).isEqualTo(Role.DESIGN);
        assertThat(PatternOwners.standard().ownerOf("region", "any")).isEqualTo(Role.PRODUCT);
    }

    /** Two questions are looked at together: never compared with each other, and each a try of the other. */
    @Test
    void severalQuestionsAreToldApartAndAllTheirComparisonsCount() {
        List<SurveyResponse> both = new ArrayList<>(survey(new Random(1), 600, 3, 6));
        Random random = new Random(2);
        for (int i = 0; i < 300; i++) {
            both.add(SurveyResponse.builder(
                            SurveyResponseId.of("s-" + i), START, SurveyKind.CSAT, AnswerScale.ONE_TO_FIVE)
                    .customer(CustomerId.of("c-" + random.nextInt(120)))
                    .feature(FeatureId.of("f-" + random.nextInt(12)))
                    .answer(1 + random.nextInt(5))
                    .build());
        }
        LowSatisfaction one = FINDER.find(survey(new Random(1), 600, 3, 6));
        LowSatisfaction found = FINDER.findByQuestion(both);

        assertThat(found.patterns()).extracting(LowPattern::kind).containsExactly(SurveyKind.NPS);
        assertThat(found.patterns().get(0).scale()).isEqualTo(AnswerScale.ZERO_TO_TEN);
        assertThat(found.tried()).isGreaterThan(one.tried());
        assertThat(found.patterns().get(0).q())
                .isGreaterThan(one.patterns().get(0).q());
        assertThat(found.patterns().get(0).p()).isEqualTo(one.patterns().get(0).p());
        Collections.shuffle(both, random);
        assertThat(FINDER.findByQuestion(both)).isEqualTo(found);
    }

    private static List<SurveyResponse> survey(Random random, int size, int lowFeature, int by) {
        List<SurveyResponse> responses = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int feature = random.nextInt(12);
            long answer = Math.round(8 + 2 * random.nextGaussian()) - (feature == lowFeature ? by : 0);
            responses.add(
                    answer(i, "c-" + random.nextInt(120), "f-" + feature, (int) Math.max(0, Math.min(10, answer))));
        }
        return responses;
    }

    private static SurveyResponse answer(int number, String customer, String feature, int answer) {
        return SurveyResponse.builder(
                        SurveyResponseId.of("r-" + number),
                        START.plus(Duration.ofDays(number % 150)),
                        SurveyKind.NPS,
                        AnswerScale.ZERO_TO_TEN)
                .customer(CustomerId.of(customer))
                .feature(FeatureId.of(feature))
                .workflow("w-" + number % 3)
                .answer(answer)
                .build();
    }
}
