/** The program cs: a weekly customer-success review from a folder of files. */
module io.github.cskit.examples.cli {
    requires com.fasterxml.jackson.annotation;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires io.github.cskit.reporting;
    requires me.tongfei.progressbar;
    requires static org.jspecify;

    // picocli fills in options, the codec reads and writes lines
    opens io.github.cskit.examples.cli to
            info.picocli;
    opens io.github.cskit.examples.cli.answer to
            com.fasterxml.jackson.databind,
            io.github.cskit.core;
    opens io.github.cskit.examples.cli.backtest to
            com.fasterxml.jackson.databind;
    opens io.github.cskit.examples.cli.checklist to
            com.fasterxml.jackson.databind;
    opens io.github.cskit.examples.cli.churn to
            com.fasterxml.jackson.databind;
    opens io.github.cskit.examples.cli.correlate to
            com.fasterxml.jackson.databind;
    opens io.github.cskit.examples.cli.health to
            com.fasterxml.jackson.databind;
    opens io.github.cskit.examples.cli.lines to
            com.fasterxml.jackson.databind,
            io.github.cskit.core;
    opens io.github.cskit.examples.cli.mapping to
            io.github.cskit.core;
    opens io.github.cskit.examples.cli.retention to
            io.github.cskit.core;
    opens io.github.cskit.examples.cli.stats to
            com.fasterxml.jackson.databind;
    opens io.github.cskit.examples.cli.survey to
            com.fasterxml.jackson.databind;
    opens io.github.cskit.examples.cli.theme to
            com.fasterxml.jackson.databind,
            io.github.cskit.core;
}
