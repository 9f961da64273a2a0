package io.github.cskit.triage.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.statistics.Proportion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ESC-6")
class GapVerifierTest {

    private static final LocalDate CHANGED = LocalDate.of(2026, 6, 1);
    private static final List<CustomerId> ASKED =
            List.of(CustomerId.of("c-1"), CustomerId.of("c-2"), CustomerId.of("c-3"));

    /** Before: 90 days up to the change. After: the 30 whole days from the day after it. */
    private static GapVerification verify(int before, int after, Map<CustomerId, Boolean> answers) {
        return verify(before, after, LocalDate.of(2026, 7, 2), answers);
    }

    private static GapVerification verify(int before, int after, LocalDate today, Map<CustomerId, Boolean> answers) {
        List<Instant> questions = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            questions.add(noon(CHANGED.minusDays(1 + i % 90)));
        }
        for (int i = 0; i < after; i++) {
            questions.add(noon(CHANGED.plusDays(1 + i % 28)));
        }
        return GapVerifier.standard()
                .verify(
                        questions,
                        CHANGED,
                        today.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        ZoneOffset.UTC,
                        ASKED,
                        answers);
    }

    @ParameterizedTest(name = "{0} before, {1} after: {2}")
    @CsvSource({"20, 1, helped", "10, 3, not-shown", "9, 10, worse", "0, 0, not-shown"})
    void theRateBeforeAndAfterIsTested(int before, int after, String verdict) {
        assertThat(verify(before, after, Map.of()).verdict().wireName()).isEqualTo(verdict);
    }

    /** Of 21 questions each falls into the 30 of 120 days with 1/4: P(≤ 1) = 0.75^21 + 21·0.25·0.75^20. */
    @Test
    void theProbabilityIsThatOfTheExactConditionalTest() {
        double expected = Math.pow(0.75, 21) + 21 * 0.25 * Math.pow(0.75, 20);

        assertThat(verify(20, 1, Map.of()).fewer().orElseThrow()).isCloseTo(expected, within(1e-12));
        assertThat(verify(20, 0, Map.of()).more().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(verify(0, 2, Map.of()).more().orElseThrow()).isCloseTo(1 / 16.0, within(1e-12));
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2026-06-29, too-early", "2026-06-30, helped"})
    void aMonthMustHavePassed(LocalDate today, String verdict) {
        assertThat(verify(40, 0, today, Map.of()).verdict().wireName()).isEqualTo(verdict);
    }

    @Test
    void whatTheAffectedCustomersSayCountsAndWhatOthersSayDoesNot() {
        GapVerification verification = verify(
                20,
                1,
                Map.of(
                        CustomerId.of("c-1"), false,
                        CustomerId.of("c-2"), false,
                        CustomerId.of("c-9"), true));

        assertThat(verification.helped()).contains(Proportion.of(0, 2));
        assertThat(verification.silent()).isEqualTo(1);
        assertThat(verification.verdict()).as("fewer ask, but it did not help").isEqualTo(GapVerdict.NOT_SHOWN);
    }

    @Test
    void questionsOfTheDayOfTheChangeCountOnNeitherSide() {
        GapVerification verification = GapVerifier.standard()
                .verify(
                        List.of(noon(CHANGED), noon(CHANGED.minusDays(91)), noon(CHANGED.minusDays(90))),
                        CHANGED,
                        Instant.parse("2026-07-02T00:00:00Z"),
                        ZoneOffset.UTC,
                        ASKED,
                        Map.of());

        assertThat(verification.before()).isEqualTo(1);
        assertThat(verification.after()).isZero();
        assertThat(verification.daysAfter()).isEqualTo(30);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
