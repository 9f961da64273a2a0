package io.github.cskit.reporting.weekly;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a reader must know before the first figure of a review.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asOf the instant; nothing dated at or after it is in the review
 * @param lastDay the day that holds the last moment before it
 * @param zone the zone in which days and weeks begin
 * @param week the name of the current ISO week
 * @param days the days of that week
 * @param customers how many accounts are customers, scored or not
 * @param arr what they pay a year together, as far as it is known
 * @param arrUnknown of how many customers it is not known
 * @param model the health model; absent if there is no account to assess
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReviewHeader(
        Instant asOf,
        LocalDate lastDay,
        ZoneId zone,
        String week,
        DateRange days,
        int customers,
        Money arr,
        int arrUnknown,
        Optional<ModelRef> model) {

    /** Checks the parts. */
    public ReviewHeader {
        model = Absent.orEmpty(model);
        Checks.of("review header")
                .present("asOf", asOf)
                .present("lastDay", lastDay)
                .present("zone", zone)
                .name("week", week)
                .present("days", days)
                .number("customers", customers, 0, Integer.MAX_VALUE)
                .present("arr", arr)
                .number("arrUnknown", arrUnknown, 0, customers)
                .orThrow();
    }
}
