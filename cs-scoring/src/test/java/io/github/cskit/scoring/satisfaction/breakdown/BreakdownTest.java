package io.github.cskit.scoring.satisfaction.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.CurrencyMismatchException;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.scoring.satisfaction.ChangeVerdict;
import io.github.cskit.scoring.satisfaction.Csat;
import io.github.cskit.scoring.satisfaction.CsatPolicy;
import io.github.cskit.scoring.satisfaction.CsatTally;
import io.github.cskit.scoring.satisfaction.Nps;
import io.github.cskit.scoring.satisfaction.NpsTally;
import io.github.cskit.scoring.trend.TrendAnalyzer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SAT-1")
class BreakdownTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final CustomerId A = CustomerId.of("a");
    private static final CustomerId B = CustomerId.of("b");
    private static final CustomerId C = CustomerId.of("c");

    @Test
    void everyAnswerIsInItsGroupOrInTheRest() {
        List<SurveyResponse> responses = List.of(
                at("2026-01-05T00:00:00Z")
                        .feature(FeatureId.of("export"))
                        .answer(3)
                        .build(),
                at("2026-01-06T00:00:00Z")
                        .feature(FeatureId.of("export"))
                        .answer(9)
                        .build(),
                at("2026-02-06T00:00:00Z").customer(A).answer(10).build());

        Breakdown<NpsTally> byFeature = Breakdown.of(responses, SurveyDimensions.feature(), NpsTally::of);
        assertThat(byFeature.groups()).containsExactly(Map.entry("export", NpsTally.of(1, 0, 1)));
        assertThat(byFeature.rest()).isEqualTo(NpsTally.of(1, 0, 0));
        assertThat(groups(responses, SurveyDimensions.account())).containsExactly("a");
        assertThat(groups(responses, SurveyDimensions.ofAccounts(Map.of(A, "EMEA"))))
                .containsExactly("EMEA");
        assertThat(groups(responses, SurveyDimensions.workflow())).isEmpty();
        assertThat(groups(responses, SurveyDimensions.period(SurveyPeriod.MONTH, ZoneOffset.UTC)))
                .containsExactly("2026-01", "2026-02");
    }

    @Test
    @Tag("SAT-6")
    void breakdownsOfShardsMerge() {
        List<SurveyResponse> responses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            responses.add(at("2026-01-05T00:00:00Z")
                    .workflow("w" + i % 3)
                    .answer(i % 11)
                    .build());
        }
        SurveyDimension workflow = SurveyDimensions.workflow();
        Breakdown<NpsTally> first = Breakdown.of(responses.subList(0, 17), workflow, NpsTally::of);
        Breakdown<NpsTally> second = Breakdown.of(responses.subList(17, 40), workflow, NpsTally::of);

        assertThat(second.merge(first, NpsTally::merge)).isEqualTo(Breakdown.of(responses, workflow, NpsTally::of));
    }

    @ParameterizedTest(name = "{0} is in {1}, {2} and {3}")
    @CsvSource({
        "2026-01-01, 2026-W01, 2026-01, 2026-Q1",
        "2027-01-01, 2026-W53, 2027-01, 2027-Q1",
        "2026-12-31, 2026-W53, 2026-12, 2026-Q4",
        "2024-12-30, 2025-W01, 2024-12, 2024-Q4",
        "2026-06-30, 2026-W27, 2026-06, 2026-Q2"
    })
    void periodsAreIsoWeeksMonthsAndQuarters(LocalDate date, String week, String month, String quarter) {
        assertThat(SurveyPeriod.ISO_WEEK.label(date)).isEqualTo(week);
        assertThat(SurveyPeriod.MONTH.label(date)).isEqualTo(month);
        assertThat(SurveyPeriod.QUARTER.label(date)).isEqualTo(quarter);
        for (SurveyPeriod period : SurveyPeriod.values()) {
            DateRange range = period.holding(date);
            assertThat(range.contains(date)).isTrue();
            assertThat(period.holding(range.startInclusive())).isEqualTo(range);
            assertThat(period.holding(range.endExclusive())).isNotEqualTo(range);
        }
    }

    @Test
    @Tag("SAT-2")
    void aSeriesHasNoGapAndComparesWithTheLastPeriodThatHasAnswers() {
        List<SurveyResponse> responses = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            responses.add(at("2026-01-15T00:00:00Z").answer(i < 200 ? 9 : 8).build());
            responses.add(at("2026-03-15T00:00:00Z").answer(i < 200 ? 3 : 8).build());
        }
        SatisfactionSeries<Nps> series = SatisfactionSeries.ofNps(
                responses, SurveyPeriod.MONTH, ZoneId.of("Asia/Tokyo"), TrendAnalyzer.standard());

        assertThat(series.periods())
                .extracting(period -> period.range().startInclusive().toString())
                .containsExactly("2026-01-01", "2026-02-01", "2026-03-01");
        assertThat(series.periods())
                .extracting(period -> period.change().verdict())
                .containsExactly(ChangeVerdict.NO_DATA, ChangeVerdict.NO_DATA, ChangeVerdict.FELL);
        assertThat(series.periods().get(2).change().value()).contains(new BigDecimal("-133.33"));
        assertThat(series.periods().get(1).figure()).isInstanceOf(Nps.NoData.class);
        assertThat(series.trend().wireName()).isEqualTo("insufficient-data");
    }

    @Test
    @Tag("SAT-2")
    void aSeriesSaysWhereItIsGoing() {
        Map<DateRange, CsatTally> tallies = new LinkedHashMap<>();
        for (int month = 6; month >= 1; month--) {
            long satisfied = 80 - 5L * month;
            tallies.put(
                    SurveyPeriod.MONTH.holding(LocalDate.of(2026, month, 3)),
                    new CsatTally(AnswerScale.ONE_TO_FIVE, List.of(100 - satisfied, 0L, 0L, 0L, satisfied), 0L, 0L));
        }
        SatisfactionSeries<Csat> series =
                SatisfactionSeries.ofCsat(tallies, CsatPolicy.standard(), TrendAnalyzer.standard());

        assertThat(series.trend().wireName()).isEqualTo("declining");
        assertThat(series.periods()).hasSize(6);
        assertThat(series.periods().get(0).range().startInclusive()).isEqualTo("2026-01-01");
    }

    @Test
    void periodsThatOverlapOrAreAnAgeApartAreRefused() {
        Map<DateRange, NpsTally> overlapping = Map.of(
                DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)), NpsTally.of(1, 0, 0),
                DateRange.of(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 1)), NpsTally.of(1, 0, 0));
        List<SurveyResponse> ages = List.of(
                at("0001-01-01T00:00:00Z").answer(1).build(),
                at("9999-01-01T00:00:00Z").answer(1).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SatisfactionSeries.ofNps(overlapping, TrendAnalyzer.standard()))
                .withMessageContaining("start after the one before it ends");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SatisfactionSeries.ofNps(ages, SurveyPeriod.ISO_WEEK, ZoneOffset.UTC, TrendAnalyzer.standard()))
                .withMessageContaining("at most 10000");
    }

    @Test
    void theAnswersSpeakForTheRevenueOfTheirAccountsEachOnce() {
        SurveyReach first = SurveyReach.of(List.of(
                at("2026-01-05T00:00:00Z").customer(A).answer(3).build(),
                at("2026-01-05T00:00:00Z").customer(A).answer(9).build(),
                at("2026-01-05T00:00:00Z").customer(B).build()));
        SurveyReach second = SurveyReach.of(List.of(
                at("2026-01-05T00:00:00Z").customer(A).answer(3).build(),
                at("2026-01-05T00:00:00Z")
                        .customer(CustomerId.of("stranger"))
                        .answer(9)
                        .build(),
                at("2026-01-05T00:00:00Z").answer(9).build()));
        SurveyReach reach = first.merge(second);
        ArrCoverage coverage = reach.coverage(
                Map.of(A, Money.of("300.00", "USD"), B, Money.of("500", "USD"), C, Money.of("100", "USD")), USD);

        assertThat(reach).isEqualTo(second.merge(first));
        assertThat(reach.asked()).hasSize(3).contains(B);
        assertThat(reach.unknown()).isEqualTo(1);
        assertThat(coverage.answered()).isEqualTo(1);
        assertThat(coverage.accounts()).isEqualTo(3);
        assertThat(coverage.strangers()).isEqualTo(1);
        assertThat(coverage.percent()).contains(new BigDecimal("33.33"));
        assertThat(reach.coverage(Map.of(), USD).percent()).isEmpty();
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> reach.coverage(Map.of(A, Money.of("1", "EUR")), USD));
    }

    private static List<String> groups(List<SurveyResponse> responses, SurveyDimension dimension) {
        return List.copyOf(
                Breakdown.of(responses, dimension, NpsTally::of).groups().keySet());
    }

    private static SurveyResponse.Builder at(String instant) {
        return SurveyResponse.builder(
                SurveyResponseId.of("r-1"), Instant.parse(instant), SurveyKind.NPS, AnswerScale.ZERO_TO_TEN);
    }
}
