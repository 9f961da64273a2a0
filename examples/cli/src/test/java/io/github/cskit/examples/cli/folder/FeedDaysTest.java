package io.github.cskit.examples.cli.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.time.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("DOM-8")
class FeedDaysTest {

    /** As of the end of 2026-11-01, so that 2026-11-02 is the first day that is not over. */
    private static final LocalDate AS_OF_DAY = LocalDate.parse("2026-11-02");

    @ParameterizedTest(name = "{0}: last row on {1}, recorded before {2}")
    @CsvSource({
        "alive to the last day,        2026-11-01, 2026-11-02",
        "exactly 7 days of silence,    2026-10-25, 2026-11-02",
        "8 days of silence has ended,  2026-10-24, 2026-10-25",
        "rows go on after the as-of,   2026-12-24, 2026-12-25"
    })
    void aFeedIsAliveForAWeek(String name, LocalDate last, LocalDate endExclusive) {
        FeedDays days = new FeedDays();
        days.saw(Feed.USAGE, last);
        days.saw(Feed.USAGE, LocalDate.parse("2026-05-04"));

        FeedCoverage coverage = days.coverage(AS_OF_DAY);

        assertThat(coverage.find(Feed.USAGE)).contains(DateRange.of(LocalDate.parse("2026-05-04"), endExclusive));
    }

    @Test
    void aFeedWithoutRowsWasNotRecorded() {
        assertThat(new FeedDays().coverage(AS_OF_DAY)).isEqualTo(FeedCoverage.none());
    }
}
