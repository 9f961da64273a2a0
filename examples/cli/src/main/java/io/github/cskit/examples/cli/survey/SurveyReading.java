package io.github.cskit.examples.cli.survey;

import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.examples.cli.opinion.Opinions;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.reporting.satisfaction.DetractorReasons;
import io.github.cskit.scoring.satisfaction.SurveyFrame;
import io.github.cskit.scoring.satisfaction.pattern.LowSatisfaction;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What was read of a table of answers. Immutable and thread-safe once made.
 *
 * @param <T> the tally
 */
final class SurveyReading<T> {

    private final SurveyRun run;
    private final AnswerTallies<T> tallies;
    private final AnswerReader reader;
    private final Opinions opinions;

    private SurveyReading(SurveyRun run, GroupCounter.Question<T> question) {
        AnswerColumns columns = run.columns();
        this.run = run;
        this.tallies = new AnswerTallies<>(question, columns.weight().isPresent());
        this.reader = new AnswerReader(run, question);
        this.opinions = new Opinions(
                question.kind(),
                question.scale(),
                run.opinions(),
                columns.date().isPresent());
    }

    static <T> SurveyReading<T> of(SurveyRun run, GroupCounter.Question<T> question) throws IOException {
        SurveyReading<T> reading = new SurveyReading<>(run, question);
        reading.reader.read(reading::take);
        return reading;
    }

    AnswerTallies<T> tallies() {
        return tallies;
    }

    LeftOut leftOut() {
        return new LeftOut(reader.refused(), reader.replaced(), reader.otherRows());
    }

    Optional<DetractorReasons> reasons() {
        return opinions.reasons();
    }

    Optional<LowSatisfaction> lowSatisfaction() {
        return opinions.lowSatisfaction();
    }

    /** Returns the figure of all answers, for which it may be known how many were asked and how many there are. */
    <F> F overall(BiFunction<T, SurveyFrame, F> figure) {
        try {
            return figure.apply(tallies.overall().tally(), run.frame());
        } catch (InvalidValueException tooFew) {
            String option = tooFew.problems().stream()
                            .anyMatch(problem -> problem.path().equals("invited"))
                    ? "--invited"
                    : "--population";
            throw new BadUseException(
                    "The option " + option + " is less than the answers that the table holds but" + " must not be.");
        }
    }

    private void take(Observation person) {
        Optional<SurveyResponse> response = opinions.response(person.row(), person.answer(), person.date());
        tallies.count(person);
        response.ifPresent(kept -> opinions.keep(person.row(), kept));
    }
}
