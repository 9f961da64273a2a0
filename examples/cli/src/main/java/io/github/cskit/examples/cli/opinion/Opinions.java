package io.github.cskit.examples.cli.opinion;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.examples.cli.table.CsvRow;
import io.github.cskit.reporting.satisfaction.DetractorReasons;
import io.github.cskit.scoring.satisfaction.breakdown.SurveyPeriod;
import io.github.cskit.scoring.satisfaction.pattern.LowSatisfaction;
import io.github.cskit.scoring.satisfaction.pattern.PatternDimension;
import io.github.cskit.scoring.satisfaction.pattern.PatternFinder;
import io.github.cskit.scoring.satisfaction.pattern.PatternPolicy;
import io.github.cskit.triage.theme.ThemeDetector;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of a table with what was written beside them and where they were given. Not thread-safe. */
public final class Opinions {

    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private final SurveyKind kind;
    private final AnswerScale scale;
    private final OpinionColumns columns;
    private final boolean dated;
    private final List<SurveyResponse> responses = new ArrayList<>();
    private final Map<SurveyResponseId, Map<String, String>> places = new HashMap<>();

    /**
     * Creates a collection without answers.
     *
     * @param kind what is asked
     * @param scale the scale of the answers
     * @param columns where things are
     * @param dated whether the rows have dates
     */
    public Opinions(SurveyKind kind, AnswerScale scale, OpinionColumns columns, boolean dated) {
        this.kind = kind;
        this.scale = scale;
        this.columns = columns;
        this.dated = dated;
    }

    /**
     * Makes the response of a row, so that one that cannot be used is refused before anything is counted.
     *
     * @param row the row
     * @param answer the answer, on the scale
     * @param date when it was given
     * @return the response; empty if single responses are not wanted
     * @throws io.github.cskit.core.validation.InvalidValueException if the account, the comment or a place cannot be used
     */
    public Optional<SurveyResponse> response(CsvRow row, Optional<Integer> answer, Optional<LocalDate> date) {
        if (!columns.wanted()) {
            return Optional.empty();
        }
        Checks checks = Checks.of("row");
        columns.places().forEach(place -> checks.nameIfGiven(place, row.cell(place)));
        checks.orThrow();
        SurveyResponse.Builder builder = SurveyResponse.builder(
                SurveyResponseId.of("line " + row.line()),
                date.orElse(UNDATED).atStartOfDay(ZoneOffset.UTC).toInstant(),
                kind,
                scale);
        answer.ifPresent(builder::answer);
        columns.account().flatMap(row::cell).ifPresent(account -> builder.customer(CustomerId.of(account)));
        columns.comment().flatMap(row::cell).ifPresent(builder::comment);
        return Optional.of(builder.build());
    }

    /**
     * Keeps a response that was counted.
     *
     * @param row its row
     * @param response the response
     */
    public void keep(CsvRow row, SurveyResponse response) {
        responses.add(response);
        Map<String, String> groups = new HashMap<>();
        columns.places().forEach(place -> row.cell(place).ifPresent(group -> groups.put(place, group)));
        places.put(response.id(), groups);
    }

    /**
     * Groups why detractors detract.
     *
     * @return the reasons; empty if no column of comments is named, or it was not asked whether people recommend
     */
    public Optional<DetractorReasons> reasons() {
        return columns.comment().isEmpty() || kind != SurveyKind.NPS
                ? Optional.empty()
                : Optional.of(DetractorReasons.of(responses, ThemeDetector.standard()));
    }

    /**
     * Looks for places where satisfaction is low.
     *
     * @return what was found; empty if no place is named
     */
    public Optional<LowSatisfaction> lowSatisfaction() {
        if (columns.places().isEmpty()) {
            return Optional.empty();
        }
        List<PatternDimension> dimensions = new ArrayList<>();
        for (String place : columns.places()) {
            dimensions.add(new PatternDimension(
                    place,
                    response -> Optional.ofNullable(
                            places.getOrDefault(response.id(), Map.of()).get(place))));
        }
        if (dated) {
            dimensions.addAll(PatternDimension.standard(SurveyPeriod.MONTH, ZoneOffset.UTC).stream()
                    .filter(dimension -> dimension.name().equals(PatternDimension.PERIOD))
                    .toList());
        }
        return Optional.of(new PatternFinder(PatternPolicy.standard(), dimensions, columns.owners()).find(responses));
    }
}
