/** What the numbers say of accounts: health, trend, risk and satisfaction. */
module io.github.cskit.scoring {
    requires transitive io.github.cskit.core;
    requires com.fasterxml.jackson.annotation;
    requires org.apache.commons.numbers.fraction;
    // only for a history in a database: a host that has none boots without it
    requires static transitive java.sql;
    requires static org.jspecify;

    exports io.github.cskit.scoring.adoption;
    exports io.github.cskit.scoring.alert;
    exports io.github.cskit.scoring.backtest;
    exports io.github.cskit.scoring.change;
    exports io.github.cskit.scoring.choice;
    exports io.github.cskit.scoring.churn;
    exports io.github.cskit.scoring.columns;
    exports io.github.cskit.scoring.counterfactual;
    exports io.github.cskit.scoring.health;
    exports io.github.cskit.scoring.history;
    exports io.github.cskit.scoring.history.jdbc;
    exports io.github.cskit.scoring.portfolio;
    exports io.github.cskit.scoring.preview;
    exports io.github.cskit.scoring.publication;
    exports io.github.cskit.scoring.retention;
    exports io.github.cskit.scoring.risk;
    exports io.github.cskit.scoring.satisfaction;
    exports io.github.cskit.scoring.satisfaction.breakdown;
    exports io.github.cskit.scoring.satisfaction.feedback;
    exports io.github.cskit.scoring.satisfaction.pattern;
    exports io.github.cskit.scoring.satisfaction.usage;
    exports io.github.cskit.scoring.scorecard;
    exports io.github.cskit.scoring.signal;
    exports io.github.cskit.scoring.telemetry;
    exports io.github.cskit.scoring.trend;

    // the codec reads and writes the parts of models
    opens io.github.cskit.scoring.additive to
            com.fasterxml.jackson.databind,
            io.github.cskit.core;
    opens io.github.cskit.scoring.churn to
            com.fasterxml.jackson.databind,
            io.github.cskit.core;
}
