package io.github.cskit.scoring.history.jdbc;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.scoring.history.EntryOrder;
import io.github.cskit.scoring.history.ScoreConflictException;
import io.github.cskit.scoring.history.ScoreEntry;
import io.github.cskit.scoring.history.ScoreHistory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A score history in one table of a relational database, over plain JDBC: no mapper, no pool, no dialect. The host hands
 * in the data source and creates the table with {@link ScoreHistorySchema}.
 *
 * <p>It inserts and selects, and has no statement that could update or delete. The primary key keeps two writers from
 * both adding the entry of one customer, period and model. Every call takes one connection and gives it back; on one that
 * is not in auto-commit mode it commits what it wrote. Trouble with the database is an {@link IllegalStateException}
 * with the {@link SQLException} as its cause. Immutable; thread-safe if the data source is.
 */
public final class JdbcScoreHistory implements ScoreHistory {

    /** The class of SQL states in which a constraint kept a row out. */
    private static final String CONSTRAINT = "23";

    private static final String SELECT = "SELECT " + EntryRow.COLUMNS + " FROM cskit_score_history WHERE ";
    private static final String KEY = "customer_id = ? AND period_start = ? AND period_end = ?";

    private final DataSource database;

    private JdbcScoreHistory(DataSource database) {
        this.database = database;
    }

    /**
     * Creates a history over a database.
     *
     * @param database where connections come from; it has the table of {@link ScoreHistorySchema}
     * @return the history
     */
    public static JdbcScoreHistory over(DataSource database) {
        return new JdbcScoreHistory(database);
    }

    @Override
    public boolean append(ScoreEntry entry) {
        try (Connection connection = database.getConnection()) {
            Optional<ScoreEntry> there = find(connection, entry);
            boolean added = there.isEmpty() && insert(connection, entry);
            // a row that another writer added in between is seen now
            Optional<ScoreEntry> kept = added ? Optional.of(entry) : there.or(() -> find(connection, entry));
            if (kept.isEmpty()) {
                throw new IllegalStateException(
                        "The database refused the score of customer (" + entry.customer()
                                + ") and holds none in its place.\nMaybe the table has a constraint that is not of the library.");
            }
            if (!kept.get().equals(entry)) {
                throw new ScoreConflictException(entry);
            }
            return added;
        } catch (SQLException trouble) {
            throw trouble("written", trouble);
        }
    }

    @Override
    public List<ScoreEntry> ofCustomer(CustomerId customer) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + "customer_id = ?")) {
            select.setString(1, customer.value());
            List<ScoreEntry> entries = new ArrayList<>(read(select));
            entries.removeIf(entry -> !entry.customer().equals(customer));
            entries.sort(EntryOrder.byPeriod());
            return List.copyOf(entries);
        } catch (SQLException trouble) {
            throw trouble("read", trouble);
        }
    }

    @Override
    public List<ScoreEntry> inPeriod(DateRange period) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(SELECT + "period_start = ? AND period_end = ?")) {
            select.setObject(1, period.startInclusive());
            select.setObject(2, period.endExclusive());
            List<ScoreEntry> entries = new ArrayList<>(read(select));
            entries.sort(EntryOrder.byCustomer());
            return List.copyOf(entries);
        } catch (SQLException trouble) {
            throw trouble("read", trouble);
        }
    }

    private static boolean insert(Connection connection, ScoreEntry entry) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(EntryRow.INSERT)) {
            EntryRow.write(entry, insert);
            insert.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return true;
        } catch (SQLException refused) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            String state = refused.getSQLState();
            if (state != null && state.startsWith(CONSTRAINT)) {
                return false;
            }
            throw refused;
        }
    }

    private static Optional<ScoreEntry> find(Connection connection, ScoreEntry entry) {
        try (PreparedStatement select = connection.prepareStatement(SELECT + KEY + " AND model_fingerprint = ?")) {
            select.setString(1, entry.customer().value());
            select.setObject(2, entry.period().startInclusive());
            select.setObject(3, entry.period().endExclusive());
            select.setString(4, entry.model().fingerprint().value());
            return read(select).stream().findFirst();
        } catch (SQLException trouble) {
            throw trouble("read", trouble);
        }
    }

    private static List<ScoreEntry> read(PreparedStatement select) throws SQLException {
        List<ScoreEntry> entries = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                entries.add(EntryRow.read(rows));
            }
        }
        return entries;
    }

    private static IllegalStateException trouble(String verb, SQLException cause) {
        return new IllegalStateException(
                "The score history could not be " + verb + " (SQL state " + cause.getSQLState()
                        + ").\nMaybe the table of score-history.sql was not created.",
                cause);
    }

    /** Returns what it is, never where the data is. */
    @Override
    public String toString() {
        return "JdbcScoreHistory";
    }
}
