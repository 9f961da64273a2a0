package io.github.cskit.examples.cli.lines;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.triage.learn.LabelledTicket;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line that {@code cs train} reads: a ticket with its label in a field that the command line names. Immutable and
 * thread-safe.
 *
 * @param field the field of the label
 */
public record LabelledLine(String field) {

    /**
     * Reads a line.
     *
     * @param line the line: a label is a text, a number, true or false, or a list of one of these
     * @return the example
     * @throws InvalidValueException if the line is no ticket, or has no label
     */
    public LabelledTicket read(byte[] line) {
        JsonCodec codec = JsonCodec.standard();
        TicketLine ticket = codec.read(line, TicketLine.class);
        return new LabelledTicket(
                ticket.without(field).ticket(),
                label(codec.read(line, Map.class).get(field)));
    }

    private String label(@Nullable Object given) {
        @Nullable Object value = given instanceof List<?> list && list.size() == 1 ? list.get(0) : given;
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof String || value instanceof Boolean || value instanceof Number) {
            return value.toString();
        }
        String found = value == null ? "absent" : "not a single value";
        throw new InvalidValueException(
                "labelled ticket", List.of(new Problem(field, found, "be a text, a number, true or false")));
    }
}
