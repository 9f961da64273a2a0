package io.github.cskit.examples.cli.survey;

import io.github.cskit.examples.cli.folder.Values;
import io.github.cskit.examples.cli.table.DatePattern;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which columns of a table hold answers, groups and dates. Immutable and thread-safe.
 *
 * @param score the column of the answers
 * @param group the column of the groups; absent if no groups are wanted
 * @param date the column of the dates; absent if no quarters are wanted
 * @param format how the dates are written; absent if they are ISO dates or instants
 * @param weight the column of what each answer weighs; absent if no weights are wanted
 * @param respondent the column of who answered, of whom the latest answer counts; absent if every row counts
 */
public record AnswerColumns(
        String score,
        Optional<String> group,
        Optional<String> date,
        Optional<DatePattern> format,
        Optional<String> weight,
        Optional<String> respondent) {

    private static final int ISO_LENGTH = 10;

    /** Reads a date; of an instant the day in UTC. */
    LocalDate day(String text) {
        return format.map(pattern -> pattern.date(text))
                .orElseGet(() -> text.length() == ISO_LENGTH
                        ? Values.date(text)
                        : Values.instant(text, ZoneOffset.UTC)
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate());
    }

    /** Returns the columns that the table must have. */
    Stream<String> names() {
        return Stream.of(Optional.of(score), group, date, weight, respondent).flatMap(Optional::stream);
    }
}
