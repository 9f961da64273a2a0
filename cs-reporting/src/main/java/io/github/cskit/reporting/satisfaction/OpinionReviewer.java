package io.github.cskit.reporting.satisfaction;

import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.satisfaction.LatestAnswers;
import io.github.cskit.scoring.satisfaction.pattern.LowSatisfaction;
import io.github.cskit.scoring.satisfaction.pattern.PatternDimension;
import io.github.cskit.scoring.satisfaction.pattern.PatternFinder;
import io.github.cskit.scoring.satisfaction.pattern.PatternOwners;
import io.github.cskit.triage.theme.ThemeDetector;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/**
 * Looks at the answers of a portfolio beyond their figures: why detractors detract, and where satisfaction is low. Of each
 * known person the latest answer to each question counts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy its numbers
 * @param owners who owns a place where satisfaction is low
 */
public record OpinionReviewer(OpinionPolicy policy, PatternOwners owners) {

    /** Checks the parts. */
    public OpinionReviewer {
        Checks.of("opinion reviewer")
                .present("policy", policy)
                .present("owners", owners)
                .orThrow();
    }

    /**
     * Returns the standard reviewer.
     *
     * @return by the standard policy and the standard owners
     */
    public static OpinionReviewer standard() {
        return new OpinionReviewer(OpinionPolicy.standard(), PatternOwners.standard());
    }

    /**
     * Looks for features, workflows and periods in which satisfaction is low, by every question that was asked.
     *
     * @param customers the accounts that are looked at
     * @param asOf the instant; the whole days before it count
     * @param zone the zone in which days begin
     * @return what stands, of how many that were tried
     */
    public LowSatisfaction lowSatisfaction(Collection<CustomerHistory> customers, Instant asOf, ZoneId zone) {
        return new PatternFinder(policy.patterns(), PatternDimension.standard(policy.period(), zone), owners)
                .findByQuestion(answers(customers, asOf, zone));
    }

    /**
     * Groups why detractors detract.
     *
     * @param customers the accounts that are looked at
     * @param asOf the instant; the whole days before it count
     * @param zone the zone in which days begin
     * @param detector finds what they have in common, and redacts it
     * @return the reasons
     */
    public DetractorReasons reasons(
            Collection<CustomerHistory> customers, Instant asOf, ZoneId zone, ThemeDetector detector) {
        List<SurveyResponse> recommendations = answers(customers, asOf, zone).stream()
                .filter(response -> response.kind() == SurveyKind.NPS)
                .toList();
        return DetractorReasons.of(recommendations, detector);
    }

    private List<SurveyResponse> answers(Collection<CustomerHistory> customers, Instant asOf, ZoneId zone) {
        DateRange recent = DateRange.wholeDaysBefore(policy.days(), asOf, zone);
        return LatestAnswers.of(customers.stream()
                .flatMap(history -> history.surveys().stream())
                .filter(response -> recent.contains(response.at(), zone))
                .toList());
    }
}
