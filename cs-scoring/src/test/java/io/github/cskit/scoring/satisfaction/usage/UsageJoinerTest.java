package io.github.cskit.scoring.satisfaction.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.scoring.telemetry.MetricRequest;
import io.github.cskit.scoring.telemetry.Telemetry;
import io.github.cskit.scoring.telemetry.TelemetryReadings;
import io.github.cskit.scoring.telemetry.UsageTelemetry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SAT-5")
class UsageJoinerTest {

    private static final LocalDate ANSWERED = LocalDate.of(2026, 6, 29);
    private static final DateRange RECORDED = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    /** The day of the answer is 29 June; 28 whole days before it are 1 to 28 June. */
    @ParameterizedTest(name = "used on {0}: {1} days")
    @CsvSource({"2026-05-31, 0", "2026-06-01, 1", "2026-06-28, 1", "2026-06-29, 0", "2026-06-30, 0"})
    void usageCountsBeforeTheDayOfTheAnswerAndNeverAfter(LocalDate used, double days) {
        JoinedUsage joined = UsageJoiner.of(
                        telemetry(used("a", used, "export"), used("a", day(10), "plan")), ZoneOffset.UTC)
                .join(List.of(answer("r", "a", 9, ANSWERED.atTime(0, 0).toInstant(ZoneOffset.UTC))));

        double exported =
                joined.table().features().contains("feature export") ? column(joined, "feature export")[0] : 0;
        assertThat(exported).isEqualTo(days);
        assertThat(column(joined, "feature plan")).containsExactly(1);
    }

    /** Whatever is done from the day of the answer on changes no figure: nothing of the future leaks in. */
    @Test
    void whatComesAfterAnAnswerChangesNothing() {
        List<Usage> before =
                List.of(used("a", day(3), "export"), used("a", day(4), "export"), used("b", day(5), "plan"));
        List<Usage> after = new ArrayList<>(before);
        for (int d = 0; d < 40; d++) {
            after.add(used("a", ANSWERED.plusDays(d), "export"));
            after.add(used("b", ANSWERED.plusDays(d), "rescue-call"));
        }
        List<SurveyResponse> responses = List.of(answer("1", "a", 9), answer("2", "b", 1));

        JoinedUsage without = joiner(before).join(responses);
        JoinedUsage with = joiner(after).join(responses);

        assertThat(with.table().features()).isEqualTo(without.table().features());
        for (String feature : with.table().features()) {
            assertThat(column(with, feature)).isEqualTo(column(without, feature));
        }
    }

    @Test
    void theDayIsThatOfTheTelemetrysZone() {
        ZoneId zone = ZoneId.of("Pacific/Auckland");
        Instant evening = Instant.parse("2026-06-28T20:00:00Z");
        Telemetry telemetry = telemetry(used("a", LocalDate.of(2026, 6, 28), "export"));

        JoinedUsage there = UsageJoiner.of(telemetry, zone).join(List.of(answer("r", "a", 9, evening)));
        JoinedUsage here = UsageJoiner.of(telemetry, ZoneOffset.UTC).join(List.of(answer("r", "a", 9, evening)));

        assertThat(column(there, "feature export")).containsExactly(1);
        assertThat(here.table().features()).doesNotContain("feature export");
    }

    @Test
    void daysThatWereNotRecordedAreNotMeasuredAndUnusedFeaturesAreZero() {
        Telemetry telemetry = UsageTelemetry.of(
                List.of(used("a", day(3), "export"), used("b", day(3), "plan")),
                DateRange.of(ANSWERED.minusDays(28), ANSWERED.plusDays(10)));
        JoinedUsage joined = UsageJoiner.of(telemetry, ZoneOffset.UTC)
                .join(List.of(
                        answer("1", "a", 9, at(ANSWERED.minusDays(1))),
                        answer("2", "a", 9),
                        answer("3", "b", 2),
                        answer("4", "silent", 2)));

        assertThat(column(joined, "feature export")).containsExactly(Double.NaN, 1, 0, Double.NaN);
        assertThat(column(joined, "feature plan")).containsExactly(Double.NaN, 0, 1, Double.NaN);
    }

    @Test
    @Tag("SIG-2")
    void aMetricThatTheTelemetryHasForNoAnswerIsAskedOfItsOwner() {
        JoinedUsage joined = joiner(List.of(used("a", day(3), "export"))).join(List.of(answer("1", "a", 9)));
        JoinedUsage nothing = UsageJoiner.of(
                        (customer, period) -> TelemetryReadings.missing(customer, period, MissingReason.NEVER_SUPPLIED),
                        ZoneOffset.UTC)
                .join(List.of(answer("1", "a", 9)));

        assertThat(joined.requests())
                .extracting(request -> request.metric().value())
                .containsExactly("usage.logins-per-week", "usage.session-minutes", "usage.error-rate");
        assertThat(nothing.requests()).hasSize(4);
        MetricRequest request = nothing.requests().get(0);
        assertThat(request.addressee(Directory.standard())).isEqualTo("Larry");
        assertThat(request.what()).contains("feature");
        assertThat(request.why()).contains("none of 1 answers");
        assertThat(request.models()).containsExactly("satisfaction-and-usage");
        assertThat(joiner(List.of()).join(List.of()).requests()).isEmpty();
    }

    @Test
    void answersWithoutAnAccountAreCountedAndQuestionsAreNeverMixed() {
        SurveyResponse nobody = SurveyResponse.builder(
                        SurveyResponseId.of("n"), at(ANSWERED), SurveyKind.NPS, AnswerScale.ZERO_TO_TEN)
                .answer(3)
                .build();
        SurveyResponse csat = SurveyResponse.builder(
                        SurveyResponseId.of("c"), at(ANSWERED), SurveyKind.CSAT, AnswerScale.ONE_TO_FIVE)
                .customer(CustomerId.of("a"))
                .answer(3)
                .build();
        UsageJoiner joiner = joiner(List.of(used("a", day(3), "export")));

        assertThat(joiner.join(List.of(nobody, answer("1", "a", 9))).withoutAccount())
                .isEqualTo(1);
        assertThat(joiner.join(List.of(nobody, answer("1", "a", 9))).table().rows())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> joiner.join(List.of(csat, answer("1", "a", 9))))
                .withMessageContaining("kind");
    }

    /** 120 accounts; whoever exports more answers higher. Shuffled, the same comes out. */
    @Test
    void aFeatureThatGoesWithAnswersIsFoundOutOfRowsOfUsage() {
        Random random = new Random(5);
        List<Usage> usage = new ArrayList<>();
        List<SurveyResponse> responses = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            int days = random.nextInt(20);
            for (int d = 1; d <= days; d++) {
                usage.add(used("a" + i, day(d), "export"));
            }
            usage.add(used("a" + i, day(1 + random.nextInt(28)), "plan"));
            responses.add(answer("r" + i, "a" + i, Math.max(0, Math.min(10, days / 2 + random.nextInt(4) - 1))));
        }
        UsagePattern pattern = UsagePattern.without(
                UsageJoiner.column(FeatureId.of("plan")), UsageJoiner.column(FeatureId.of("export")));
        UsagePattern unknown = UsagePattern.together("feature export", "feature of nobody");
        JoinedUsage joined = joiner(usage).join(responses).with(List.of(pattern, unknown));
        UsageAssociations found = UsageCorrelator.standard().correlate(joined.table());

        assertThat(found.findings()).extracting(UsageAssociation::feature).contains("feature export");
        assertThat(joined.table().features())
                .contains("feature plan without feature export")
                .doesNotContain(unknown.name());
        Collections.shuffle(responses, random);
        Collections.shuffle(usage, random);
        assertThat(UsageCorrelator.standard()
                        .correlate(joiner(usage)
                                .join(responses)
                                .with(List.of(pattern))
                                .table()))
                .isEqualTo(found);
    }

    private static double[] column(JoinedUsage joined, String feature) {
        UsageTable.Column column = joined.table().columns().get(feature);
        assertThat(column).as(feature).isNotNull();
        return Arrays.copyOf(column.values, column.values.length);
    }

    private static UsageJoiner joiner(List<Usage> usage) {
        return UsageJoiner.of(UsageTelemetry.of(usage, RECORDED), ZoneOffset.UTC);
    }

    private static Telemetry telemetry(Usage... usage) {
        return UsageTelemetry.of(List.of(usage), RECORDED);
    }

    private static Usage used(String account, LocalDate day, String feature) {
        return Usage.builder(CustomerId.of(account), day)
                .feature(FeatureId.of(feature))
                .build();
    }

    private static LocalDate day(int before) {
        return ANSWERED.minusDays(before);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static SurveyResponse answer(String id, String account, int answer) {
        return answer(id, account, answer, at(ANSWERED));
    }

    private static SurveyResponse answer(String id, String account, int answer, Instant at) {
        return SurveyResponse.builder(SurveyResponseId.of(id), at, SurveyKind.NPS, AnswerScale.ZERO_TO_TEN)
                .customer(CustomerId.of(account))
                .answer(answer)
                .build();
    }
}
