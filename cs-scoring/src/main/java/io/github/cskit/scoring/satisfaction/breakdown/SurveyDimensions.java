package io.github.cskit.scoring.satisfaction.breakdown;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.survey.SurveyResponse;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The dimensions that every host has. Immutable and thread-safe. */
public final class SurveyDimensions {

    private SurveyDimensions() {}

    /**
     * Returns the feature that was asked about.
     *
     * @return by feature id
     */
    public static SurveyDimension feature() {
        return response -> response.feature().map(FeatureId::value);
    }

    /**
     * Returns the workflow that was asked about.
     *
     * @return by workflow
     */
    public static SurveyDimension workflow() {
        return SurveyResponse::workflow;
    }

    /**
     * Returns the account of the person asked.
     *
     * @return by customer id
     */
    public static SurveyDimension account() {
        return response -> response.customer().map(CustomerId::value);
    }

    /**
     * Returns what the host says of the account: its segment, plan, region, manager.
     *
     * @param groups the group of each account; others have none
     * @return by that group
     */
    public static SurveyDimension ofAccounts(Map<CustomerId, String> groups) {
        Map<CustomerId, String> copy = Collections.unmodifiableMap(new TreeMap<>(groups));
        return response -> response.customer().flatMap(customer -> Optional.ofNullable(copy.get(customer)));
    }

    /**
     * Returns when it was answered.
     *
     * @param period the length of the periods
     * @param zone the zone in which days begin
     * @return by period, so that the order of the names is that of time
     */
    public static SurveyDimension period(SurveyPeriod period, ZoneId zone) {
        return response -> Optional.of(period.label(response.at().atZone(zone).toLocalDate()));
    }
}
