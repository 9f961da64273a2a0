package io.github.cskit.examples.benchmarks.theme.peers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A question to a bank, and what its writer wanted by the judgement of people. Immutable and thread-safe. */
record Question(String text, String intent) {

    /** Reads the questions from the folder that the property {@code cskit.data} names. */
    static List<Question> all() throws IOException {
        String folder = System.getProperty("cskit.data");
        if (folder == null) {
            throw new IllegalStateException("The property (cskit.data) is not set.\n"
                    + "Maybe add -Dcskit.data=FOLDER, where FOLDER holds themes/banking77-train.csv.");
        }
        List<Question> questions = new ArrayList<>();
        Path file = Path.of(folder, "themes", "banking77-train.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                questions.add(new Question(row.getField(0), row.getField(1)));
            }
        }
        return questions;
    }
}
