package io.github.cskit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.history.ScoreEntry;
import io.github.cskit.scoring.history.ScoreHistory;
import io.github.cskit.scoring.history.jdbc.JdbcScoreHistory;
import io.github.cskit.scoring.history.jdbc.ScoreHistorySchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HLT-16")
@Tag("EMB-3")
class JdbcScoreHistoryTest extends ScoreHistoryContract {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final DateRange WEEK = DateRange.of(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16));

    private final JdbcConnectionPool database = JdbcConnectionPool.create(
            "jdbc:h2:mem:history-" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa", "");

    @Override
    protected ScoreHistory emptyHistory() {
        execute(ScoreHistorySchema.statements());
        return JdbcScoreHistory.over(database);
    }

    @AfterEach
    void dropTheDatabase() {
        execute(List.of("SHUTDOWN"));
        database.dispose();
    }

    @Test
    void anotherHistoryOverTheSameTableReadsWhatTheFirstWrote() {
        ScoreEntry entry = ScoreEntry.of(WEEK, assessment());
        emptyHistory().append(entry);

        assertThat(JdbcScoreHistory.over(database).ofCustomer(CustomerId.of("c-12")))
                .containsExactly(entry);
    }

    @Test
    void aRowIsReadableBySqlAlone() throws SQLException {
        emptyHistory().append(ScoreEntry.of(WEEK, assessment()));

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT band, score_hundredths, not_scored_reason FROM cskit_score_history"
                                + " WHERE customer_id = 'c-12' AND period_start = DATE '2026-11-09'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("yellow");
            assertThat(rows.getInt(2)).isEqualTo(6_500);
            assertThat(rows.getString(3)).isNull();
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void ofManyWritersOfOneEntryOneAddsIt() throws Exception {
        ScoreHistory history = emptyHistory();
        ScoreEntry entry = ScoreEntry.of(WEEK, assessment());
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> work = IntStream.range(0, 32)
                    .<Callable<Boolean>>mapToObj(i -> () -> history.append(entry))
                    .toList();
            int added = 0;
            for (Future<Boolean> outcome : writers.invokeAll(work)) {
                added += outcome.get() ? 1 : 0;
            }
            assertThat(added).isOne();
        } finally {
            writers.shutdownNow();
        }
        assertThat(history.inPeriod(WEEK)).containsExactly(entry);
    }

    @Test
    void aMissingTableIsSaidAndNeverAnEmptyHistory() {
        assertThatIllegalStateException()
                .isThrownBy(() -> JdbcScoreHistory.over(database).ofCustomer(CustomerId.of("c-12")))
                .withMessageContaining("could not be read")
                .withMessageContaining("score-history.sql")
                .withCauseInstanceOf(SQLException.class);
    }

    private static HealthAssessment assessment() {
        CustomerSnapshot snapshot = CustomerSnapshot.builder(
                        CustomerId.of("c-12"), Instant.parse("2026-11-16T00:00:00Z"))
                .with(Signals.USAGE_ACTIVE_DAYS_28, 12)
                .with(Signals.ADOPTION_FEATURE_SHARE, 0.65)
                .build();
        return HealthModels.fiveSignal().assess(snapshot);
    }

    private void execute(List<String> statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
