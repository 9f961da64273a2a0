package io.github.cskit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.ScoreInterval;
import io.github.cskit.core.result.Partial;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.time.DatedSeries;
import io.github.cskit.scoring.history.EntryResult;
import io.github.cskit.scoring.history.ScoreConflictException;
import io.github.cskit.scoring.history.ScoreEntry;
import io.github.cskit.scoring.history.ScoreHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ScoreHistory} must do. A host extends it for its own store; the stores of the library are held to it
 * too.
 *
 * <pre>{@code
 * class OurHistoryTest extends ScoreHistoryContract {
 *     protected ScoreHistory emptyHistory() { return new OurHistory(freshTable()); }
 * }
 * }</pre>
 *
 * <p>Not thread-safe; JUnit makes one for each test.
 */
public abstract class ScoreHistoryContract {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final ModelRef MODEL = new ModelRef("m", "1", Fingerprint.ofText("m 1"));
    private static final ModelRef CHANGED = new ModelRef("m", "2", Fingerprint.ofText("m 2"));

    /** For subclasses. */
    protected ScoreHistoryContract() {}

    /**
     * Makes an empty history, another one at every call.
     *
     * @return the history under test
     */
    protected abstract ScoreHistory emptyHistory();

    /** An empty history knows nobody. */
    @Test
    public void anEmptyHistoryHasNothing() {
        ScoreHistory history = emptyHistory();

        assertThat(history.ofCustomer(CustomerId.of("a"))).isEmpty();
        assertThat(history.inPeriod(week(0))).isEmpty();
    }

    /** Every field comes back as it was written, to the nanosecond and whatever the id looks like. */
    @Test
    public void whatIsWrittenIsReadAsItWas() {
        ScoreHistory history = emptyHistory();
        List<ScoreEntry> written =
                List.of(entry("a", 0, 7_286), entry("A", 0, 0), entry("ä '%_\\ \u4e2d", 0, 10_000), unscored("b", 0));

        for (ScoreEntry entry : written) {
            assertThat(history.append(entry)).isTrue();
        }

        for (ScoreEntry entry : written) {
            assertThat(history.ofCustomer(entry.customer())).containsExactly(entry);
        }
        assertThat(history.inPeriod(week(0))).containsExactlyInAnyOrderElementsOf(written);
    }

    /** A repeated run adds nothing. */
    @Test
    public void theSameEntryTwiceIsThereOnce() {
        ScoreHistory history = emptyHistory();

        assertThat(history.append(entry("a", 0, 7_000))).isTrue();
        assertThat(history.append(entry("a", 0, 7_000))).isFalse();
        assertThat(history.ofCustomer(CustomerId.of("a"))).containsExactly(entry("a", 0, 7_000));
        assertThat(history.inPeriod(week(0))).containsExactly(entry("a", 0, 7_000));
    }

    /** What is written stays: another score for the same period is refused. */
    @Test
    public void nothingIsOverwritten() {
        ScoreHistory history = emptyHistory();
        history.append(entry("a", 0, 7_000));

        assertThatExceptionOfType(ScoreConflictException.class)
                .isThrownBy(() -> history.append(entry("a", 0, 7_001)))
                .satisfies(refusal -> assertThat(refusal.customer()).isEqualTo(CustomerId.of("a")))
                .satisfies(refusal -> assertThat(refusal.period()).isEqualTo(week(0)));
        assertThatExceptionOfType(ScoreConflictException.class).isThrownBy(() -> history.append(unscored("a", 0)));
        assertThat(history.ofCustomer(CustomerId.of("a"))).containsExactly(entry("a", 0, 7_000));
    }

    /** A changed model stands beside the old one. */
    @Test
    public void anotherConfigurationOfTheModelStandsBesideTheFirst() {
        ScoreHistory history = emptyHistory();
        ScoreEntry changed = entry("a", week(0), CHANGED, 5_000);
        history.append(entry("a", 0, 7_000));

        assertThat(history.append(changed)).isTrue();

        assertThat(history.ofCustomer(CustomerId.of("a"))).containsExactlyInAnyOrder(entry("a", 0, 7_000), changed);
        assertThat(history.series(CustomerId.of("a"), MODEL.fingerprint(), 7).points())
                .containsExactly(new DatedSeries.Point(MONDAY.plusDays(6), 70.0));
    }

    /** Entries are handed out by period, and by customer, however they came in. */
    @Test
    public void theOrderOfWritingDoesNotShow() {
        ScoreHistory history = emptyHistory();
        for (int week : new int[] {3, 0, 4, 1, 2}) {
            history.append(entry("b", week, 5_000 + week));
            history.append(entry("a", week, 6_000 + week));
            history.append(entry("B", week, 7_000 + week));
        }

        assertThat(history.ofCustomer(CustomerId.of("a")))
                .containsExactly(
                        entry("a", 0, 6_000),
                        entry("a", 1, 6_001),
                        entry("a", 2, 6_002),
                        entry("a", 3, 6_003),
                        entry("a", 4, 6_004));
        assertThat(history.inPeriod(week(2)))
                .containsExactly(entry("B", 2, 7_002), entry("a", 2, 6_002), entry("b", 2, 5_002));
    }

    /** A period is asked for as it is, and periods of other lengths do not get into a series. */
    @Test
    public void periodsAreToldApartByBothEnds() {
        ScoreHistory history = emptyHistory();
        DateRange month = DateRange.of(MONDAY.minusDays(21), MONDAY.plusDays(7));
        history.append(entry("a", 0, 7_000));
        history.append(entry("a", month, MODEL, 6_000));

        assertThat(history.inPeriod(month)).containsExactly(entry("a", month, MODEL, 6_000));
        assertThat(history.series(CustomerId.of("a"), MODEL.fingerprint(), 7).points())
                .extracting(DatedSeries.Point::value)
                .containsExactly(70.0);
    }

    /** A bad entry among many is listed, and the good ones are kept. */
    @Test
    public void aRefusedEntryDoesNotKeepTheOthersOut() {
        ScoreHistory history = emptyHistory();
        history.append(entry("a", 0, 7_000));

        Partial<ScoreEntry> outcome =
                history.appendAll(List.of(entry("b", 0, 6_000), entry("a", 0, 1), entry("c", 0, 5_000)));

        assertThat(outcome.values()).containsExactly(entry("b", 0, 6_000), entry("c", 0, 5_000));
        assertThat(outcome.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.subject()).contains("(a)"));
        assertThat(history.inPeriod(week(0)))
                .containsExactly(entry("a", 0, 7_000), entry("b", 0, 6_000), entry("c", 0, 5_000));
    }

    /** Nothing is lost where there is much. */
    @Test
    public void manyEntriesAreAllKept() {
        ScoreHistory history = emptyHistory();
        List<ScoreEntry> written = new ArrayList<>();
        for (int week = 0; week < 30; week++) {
            for (int customer = 0; customer < 20; customer++) {
                written.add(entry("c-" + customer, week, 100 * customer + week));
            }
        }
        assertThat(history.appendAll(written).failures()).isEmpty();

        List<ScoreEntry> read = new ArrayList<>();
        for (int customer = 0; customer < 20; customer++) {
            read.addAll(history.ofCustomer(CustomerId.of("c-" + customer)));
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(written);
        assertThat(history.inPeriod(week(29))).hasSize(20);
    }

    private static ScoreEntry entry(String customer, int week, int hundredths) {
        return entry(customer, week(week), MODEL, hundredths);
    }

    private static ScoreEntry entry(String customer, DateRange period, ModelRef model, int hundredths) {
        HealthScore score = HealthScore.ofHundredths(hundredths);
        ScoreInterval interval = new ScoreInterval(HealthScore.ofHundredths(0), HealthScore.ofHundredths(10_000));
        Band band = hundredths >= 8_000 ? Band.GREEN : hundredths >= 5_000 ? Band.YELLOW : Band.RED;
        return new ScoreEntry(
                CustomerId.of(customer),
                period,
                Instant.parse("2026-11-20T08:09:10.123456789Z"),
                model,
                Fingerprint.ofText(customer),
                Coverage.ofHundredths(70),
                new EntryResult.Score(score, band, interval));
    }

    private static ScoreEntry unscored(String customer, int week) {
        return new ScoreEntry(
                CustomerId.of(customer),
                week(week),
                Instant.parse("2026-11-20T00:00:00Z"),
                MODEL,
                Fingerprint.ofText(customer),
                Coverage.ofHundredths(0),
                new EntryResult.NoScore(NotScoredReason.NO_USAGE_DATA));
    }

    private static DateRange week(int number) {
        return DateRange.of(MONDAY.plusWeeks(number), MONDAY.plusWeeks(number + 1L));
    }
}
