package io.github.cskit.scoring.history.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The table that {@link JdbcScoreHistory} reads and writes. The library creates nothing by itself: a host runs these
 * statements once, or takes them into its own migrations.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScoreHistorySchema {

    private ScoreHistorySchema() {}

    /**
     * Returns the shipped script.
     *
     * @return standard SQL with comments, also found as the resource {@code score-history.sql} of this package
     */
    public static String script() {
        try (InputStream stream = ScoreHistorySchema.class.getResourceAsStream("score-history.sql")) {
            if (stream == null) {
                throw new IllegalStateException("The resource (score-history.sql) is missing from this jar.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Returns the statements of the script one by one, for drivers that take no scripts.
     *
     * @return the statements in order, without comments and without semicolons
     */
    public static List<String> statements() {
        return Arrays.stream(script().replaceAll("--[^\n]*", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
