package io.github.cskit.examples.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The five-signal model as SQL, in DuckDB in memory on one thread. Not thread-safe. */
final class DuckFiveSignal implements AutoCloseable {

    private static final List<Column> COLUMNS = List.of(
            Column.ACTIVE_DAYS,
            Column.FEATURE_SHARE,
            Column.TICKETS,
            Column.ANSWER,
            Column.TOUCHPOINTS,
            Column.ENGAGEMENT_LEVEL);

    /** Lifts what is a tie over the half, as in the plain loop. */
    private static final String HALF_UP = "cast(floor((%s) + 0.5000001) as integer)";

    private static final String POINTS = """
            select id,
              %s as d,
              %s as f,
              %s as t,
              %s as a,
              coalesce(%s, %s) as e
            from customers
            """.formatted(
                    up("case when x0 <= 1 then x0 * 2500 when x0 <= 4 then 2500 + (x0 - 1) * 2500 / 3"
                            + " when x0 <= 20 then 5000 + (x0 - 4) * 3000 / 16 else 8000 + (x0 - 20) * 250 end"),
                    up("case when x1 <= 0.5 then x1 * 10000 when x1 <= 0.8 then 5000 + (x1 - 0.5) * 10000"
                            + " else 8000 + (x1 - 0.8) * 10000 end"),
                    up("case when x2 <= 2 then 10000 - x2 * 1000 when x2 <= 5 then 8000 - (x2 - 2) * 1000"
                            + " when x2 <= 10 then 5000 - (x2 - 5) * 600 when x2 < 20 then 2000 - (x2 - 10) * 200"
                            + " when x2 >= 20 then 0 end"),
                    up("case when x3 <= 6 then x3 * 5000 / 6 when x3 <= 8 then 5000 + (x3 - 6) * 1500"
                            + " else 8000 + (x3 - 8) * 1000 end"),
                    up("case when x4 <= 1 then 2500 + x4 * 2500 when x4 <= 4 then 5000 + (x4 - 1) * 1000"
                            + " when x4 < 8 then 8000 + (x4 - 4) * 500 when x4 >= 8 then 10000 end"),
                    up("case when x5 <= 1 then 2500 + x5 * 4000 else 6500 + (x5 - 1) * 2500 end"));

    private static final String SUMS = """
            select id, d is not null or f is not null as used,
              (case when d is null then 0 else 30 end) + (case when f is null then 0 else 20 end)
                + (case when t is null then 0 else 15 end) + (case when a is null then 0 else 20 end)
                + (case when e is null then 0 else 15 end) as m,
              30 * coalesce(d, 0) + 20 * coalesce(f, 0) + 15 * coalesce(t, 0) + 20 * coalesce(a, 0)
                + 15 * coalesce(e, 0) as s,
              case when e is null then 37500 else 0 end as l
            from (%s)
            """.formatted(POINTS);

    private static final String FIGURES =
            """
            select id, used, m,
              %s as score,
              %s as low,
              %s as high
            from (%s)
            """.formatted(up("s / nullif(m, 0)"), up("(s + l) / 100"), up("(s + (100 - m) * 10000) / 100"), SUMS);

    private static final String SCORES = """
            create or replace table scores as
            select id, m as coverage, ok,
              case when ok then score end as score, case when ok then low end as low, case when ok then high end as high,
              case when not ok then 0 when score >= 8000 then 3 when score >= 5000 then 2 else 1 end as band,
              ok and band_of_low = band_of_score and band_of_high = band_of_score as certain
            from (select *, used and m >= 50 as ok,
                (score >= 8000)::integer + (score >= 5000)::integer as band_of_score,
                (low >= 8000)::integer + (low >= 5000)::integer as band_of_low,
                (high >= 8000)::integer + (high >= 5000)::integer as band_of_high
              from (%s))
            """.formatted(FIGURES);

    private final Connection connection;
    private final int size;

    private DuckFiveSignal(Connection connection, int size) {
        this.connection = connection;
        this.size = size;
    }

    private static String up(String number) {
        return HALF_UP.formatted(number);
    }

    /** Loads the customers into a table; what is missing is null. */
    static DuckFiveSignal of(CustomerPortfolio customers) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads to 1");
            statement.execute(
                    "create table customers (id integer, x0 double, x1 double, x2 double, x3 double, x4 double,"
                            + " x5 double)");
        }
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender rows = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "customers")) {
            for (int i = 0; i < customers.size(); i++) {
                rows.beginRow();
                rows.append(i);
                for (Column column : COLUMNS) {
                    double value = customers.column(column)[i];
                    if (Double.isNaN(value)) {
                        rows.appendNull();
                    } else {
                        rows.append(value);
                    }
                }
                rows.endRow();
            }
        }
        return new DuckFiveSignal(connection, customers.size());
    }

    /** Scores the table into another; returns a number that depends on it. */
    int score() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(SCORES);
        }
    }

    ScoreColumns results() throws SQLException {
        ScoreColumns columns = new ScoreColumns(size);
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select id, coverage, score, low, high, band, certain from scores")) {
            while (rows.next()) {
                int i = rows.getInt(1);
                columns.coverages[i] = rows.getByte(2);
                columns.scores[i] = rows.getShort(3);
                columns.lows[i] = rows.getShort(4);
                columns.highs[i] = rows.getShort(5);
                columns.bands[i] = rows.getByte(6);
                columns.bandsCertain[i] = rows.getBoolean(7);
            }
        }
        return columns;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
