package io.github.cskit.scoring.satisfaction.breakdown;

import io.github.cskit.core.survey.SurveyResponse;
import java.util.Optional;

/**
 * What answers are told apart by: a feature, a segment, a month. It is not a filter: an answer without a group is kept
 * apart, not dropped. Implementations must be immutable and thread-safe.
 */
@FunctionalInterface
public interface SurveyDimension {

    /**
     * Returns the group of a response.
     *
     * @param response the response
     * @return the name of its group; empty if it has none
     */
    Optional<String> groupOf(SurveyResponse response);
}
