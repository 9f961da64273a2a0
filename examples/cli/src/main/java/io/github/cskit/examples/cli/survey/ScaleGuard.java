package io.github.cskit.examples.cli.survey;

import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.examples.cli.table.CsvRow;
import io.github.cskit.examples.cli.terminal.BadInputException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps answers to other questions and on other scales out of a tally: row by row where the table says of each what it is
 * (columns {@code kind} and {@code scale}, as surveys.csv has them), and as a whole where most numbers of a column are off
 * the scale: the others are then on it by chance, and no answers either. Not thread-safe.
 */
final class ScaleGuard {

    private static final String KIND = "kind";
    private static final String SCALE = "scale";
    private static final Pattern LOW_TO_HIGH = Pattern.compile("[0-9]{1,3}-[0-9]{1,3}");

    /** From how many numbers off the scale on a column may be of another one, inclusive. */
    private static final int MANY = 10;

    private final SurveyKind kind;
    private final AnswerScale scale;
    private final AnswerCounter<?> judge;
    private final boolean kindTold;
    private final boolean scaleTold;
    private long on;
    private long off;

    ScaleGuard(GroupCounter.Question<?> question, AnswerColumns columns) {
        this.kind = question.kind();
        this.scale = question.scale();
        this.judge = question.counter();
        this.kindTold = columns.names().noneMatch(KIND::equals);
        this.scaleTold = columns.names().noneMatch(SCALE::equals);
    }

    /** Returns whether a row says that it answers another question. */
    boolean isOfAnotherQuestion(CsvRow row) {
        return says(row, KIND, kindTold)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> Arrays.stream(SurveyKind.values())
                        .anyMatch(other -> other != kind && other.wireName().equals(word)))
                .isPresent();
    }

    /** Refuses a row that says that it is on another scale. */
    void requireScale(CsvRow row) {
        Optional<String> said = says(row, SCALE, scaleTold)
                .filter(word -> LOW_TO_HIGH.matcher(word).matches());
        if (said.isPresent() && !said.get().equals(scale.toString())) {
            Problem other = new Problem(SCALE, said.get(), "be " + scale + "; scales are never mixed");
            throw new InvalidValueException("row", List.of(other));
        }
    }

    /** Refuses an answer off the scale. */
    void require(int answer) {
        try {
            judge.add(answer);
            on++;
        } catch (InvalidValueException refusal) {
            off++;
            throw refusal;
        }
    }

    /** Refuses a column most of whose numbers are off the scale. */
    void requireScale(String table, String column) {
        if (off >= MANY && off > on) {
            throw new BadInputException("The column (" + column + ") of " + table + " has " + off + " of " + (on + off)
                    + " numbers off the scale " + scale + ", so that none of them counts as an answer.\nMaybe it is on"
                    + " another scale, or holds figures of groups, such as an NPS from -100 to 100.");
        }
    }

    /** Returns what a row says in a column, unless that column is asked for as something else. */
    private static Optional<String> says(CsvRow row, String column, boolean told) {
        return told ? row.cell(column) : Optional.empty();
    }
}
