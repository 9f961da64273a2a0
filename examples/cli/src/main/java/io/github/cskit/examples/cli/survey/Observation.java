package io.github.cskit.examples.cli.survey;

import io.github.cskit.examples.cli.table.CsvRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One person that was asked. Immutable and thread-safe.
 *
 * @param row where it is written
 * @param answer what was answered; absent if nothing was
 * @param wrote whether something was written beside the answer
 * @param group the group of the person; absent if no groups are wanted
 * @param date when it was answered; absent if no quarters are wanted
 * @param weight what the answer weighs; absent if no weights are wanted
 */
record Observation(
        CsvRow row,
        Optional<Integer> answer,
        boolean wrote,
        Optional<String> group,
        Optional<LocalDate> date,
        Optional<BigDecimal> weight) {

    /** Returns whether this takes the place of what the same person said before, on an earlier line. */
    boolean replaces(Observation before) {
        if (answer.isPresent() != before.answer.isPresent()) {
            return answer.isPresent();
        }
        return date.isEmpty() || !date.get().isBefore(before.date.orElse(LocalDate.MIN));
    }
}
