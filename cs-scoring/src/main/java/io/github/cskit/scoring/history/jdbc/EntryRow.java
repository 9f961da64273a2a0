package io.github.cskit.scoring.history.jdbc;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.ScoreInterval;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.scoring.history.EntryResult;
import io.github.cskit.scoring.history.ScoreEntry;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;

/** Turns entries into rows and back. Immutable and thread-safe. */
final class EntryRow {

    static final String COLUMNS = "customer_id, period_start, period_end, model_fingerprint, model_name, model_version,"
            + " as_of, inputs_fingerprint, coverage_hundredths, score_hundredths, band, low_hundredths,"
            + " high_hundredths, not_scored_reason";

    static final String INSERT =
            "INSERT INTO cskit_score_history (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private EntryRow() {}

    static void write(ScoreEntry entry, PreparedStatement row) throws SQLException {
        row.setString(1, entry.customer().value());
        row.setObject(2, entry.period().startInclusive());
        row.setObject(3, entry.period().endExclusive());
        row.setString(4, entry.model().fingerprint().value());
        row.setString(5, entry.model().name());
        row.setString(6, entry.model().version());
        row.setString(7, entry.asOf().toString());
        row.setString(8, entry.inputs().value());
        row.setInt(9, entry.coverage().hundredths());
        if (entry.result() instanceof EntryResult.Score score) {
            row.setInt(10, score.score().hundredths());
            row.setString(11, score.band().wireName());
            row.setInt(12, score.interval().low().hundredths());
            row.setInt(13, score.interval().high().hundredths());
            row.setNull(14, Types.VARCHAR);
        } else if (entry.result() instanceof EntryResult.NoScore none) {
            row.setNull(10, Types.SMALLINT);
            row.setNull(11, Types.VARCHAR);
            row.setNull(12, Types.SMALLINT);
            row.setNull(13, Types.SMALLINT);
            row.setString(14, none.reason().wireName());
        }
    }

    static ScoreEntry read(ResultSet row) throws SQLException {
        ModelRef model = new ModelRef(
                row.getString("model_name"),
                row.getString("model_version"),
                Fingerprint.of(row.getString("model_fingerprint")));
        return new ScoreEntry(
                CustomerId.of(row.getString("customer_id")),
                DateRange.of(
                        row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class)),
                Instant.parse(row.getString("as_of")),
                model,
                Fingerprint.of(row.getString("inputs_fingerprint")),
                Coverage.ofHundredths(row.getInt("coverage_hundredths")),
                result(row));
    }

    private static EntryResult result(ResultSet row) throws SQLException {
        String reason = row.getString("not_scored_reason");
        if (reason != null) {
            return new EntryResult.NoScore(NotScoredReason.parse(reason));
        }
        return new EntryResult.Score(
                HealthScore.ofHundredths(row.getInt("score_hundredths")),
                Band.parse(row.getString("band")),
                new ScoreInterval(
                        HealthScore.ofHundredths(row.getInt("low_hundredths")),
                        HealthScore.ofHundredths(row.getInt("high_hundredths"))));
    }
}
