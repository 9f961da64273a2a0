package io.github.cskit.scoring.satisfaction.pattern;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.satisfaction.breakdown.SurveyDimension;
import io.github.cskit.scoring.satisfaction.breakdown.SurveyDimensions;
import io.github.cskit.scoring.satisfaction.breakdown.SurveyPeriod;
import java.time.ZoneId;
import java.util.List;

/**
 * A dimension in which low satisfaction is looked for, by name.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it is called: {@code feature}, {@code workflow}, {@code period}, or a host's own
 * @param groups which group each response is in
 */
public record PatternDimension(String name, SurveyDimension groups) {

    /** The name of the dimension of features. */
    public static final String FEATURE = "feature";

    /** The name of the dimension of workflows. */
    public static final String WORKFLOW = "workflow";

    /** The name of the dimension of periods. */
    public static final String PERIOD = "period";

    /** Checks the parts. */
    public PatternDimension {
        Checks.of("pattern dimension")
                .name("name", name)
                .present("groups", groups)
                .orThrow();
    }

    /**
     * Returns the dimensions that every host has.
     *
     * @param period how long a period is
     * @param zone the zone in which days begin
     * @return by feature, by workflow, by period
     */
    public static List<PatternDimension> standard(SurveyPeriod period, ZoneId zone) {
        return List.of(
                new PatternDimension(FEATURE, SurveyDimensions.feature()),
                new PatternDimension(WORKFLOW, SurveyDimensions.workflow()),
                new PatternDimension(PERIOD, SurveyDimensions.period(period, zone)));
    }
}
