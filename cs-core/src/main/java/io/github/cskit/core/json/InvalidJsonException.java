package io.github.cskit.core.json;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.util.List;

/**
 * Says that a text is not one well-formed JSON value, and where reading it stopped. It is not thrown for a well-formed
 * document whose content is wrong: that is a plain {@link InvalidValueException}.
 */
public final class InvalidJsonException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * Creates the exception.
     *
     * @param subject what was read: {@code JSON document}
     * @param found what was found, as a phrase after "is"
     * @param rule what was expected, as a phrase after "must"
     * @param line the line, from 1; 0 if it is unknown
     * @param column the column in UTF-16 units, from 1; 0 if it is unknown
     */
    public InvalidJsonException(String subject, String found, String rule, int line, int column) {
        super(subject, List.of(new Problem("", found + at(line, column), rule)));
        this.line = line;
        this.column = column;
    }

    /**
     * Returns the line where reading stopped.
     *
     * @return the line, from 1; 0 if it is unknown
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column where reading stopped.
     *
     * @return the column in UTF-16 units, from 1; 0 if it is unknown
     */
    public int column() {
        return column;
    }

    private static String at(int line, int column) {
        return line < 1 ? "" : " at line " + line + ", column " + column;
    }
}
