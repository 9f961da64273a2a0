package io.github.cskit.examples.cli.folder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One row of a file of the folder format, in the columns of that format, wherever it came from. Implementations are
 * immutable.
 */
public interface Row {

    /**
     * Returns where the row is found.
     *
     * @return for example {@code customers.csv line 14}
     */
    String subject();

    /**
     * Finds a cell.
     *
     * @param column a column of the folder format
     * @return what is in it, without blanks at its ends; empty if nothing is
     * @throws io.github.cskit.core.validation.InvalidValueException if it cannot be brought into the folder format
     */
    Optional<String> cell(String column);

    /**
     * Returns a cell that holds several words.
     *
     * @param column a column of the folder format
     * @return the words between semicolons, without empty ones
     */
    default List<String> words(String column) {
        return cell(column)
                .map(text -> Arrays.stream(text.split(";", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /**
     * Returns how the person who made the file calls a column.
     *
     * @param column a column of the folder format
     * @return the name in the file itself
     */
    default String label(String column) {
        return column;
    }
}
