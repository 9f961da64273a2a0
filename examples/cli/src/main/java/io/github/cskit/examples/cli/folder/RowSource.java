package io.github.cskit.examples.cli.folder;

import io.github.cskit.core.result.Failure;
import java.util.function.Consumer;

/** Where the rows of the folder format come from. Implementations are immutable. */
public interface RowSource {

    /**
     * Returns whether there is such a file, even an empty one.
     *
     * @param file the file
     * @return true if it can be read
     */
    boolean holds(DataFile file);

    /**
     * Reads a file row by row.
     *
     * @param file a file that is there
     * @param rows takes each row that can be read
     * @param failures takes one failure for each row that cannot
     */
    void read(DataFile file, Consumer<Row> rows, Consumer<Failure> failures);
}
