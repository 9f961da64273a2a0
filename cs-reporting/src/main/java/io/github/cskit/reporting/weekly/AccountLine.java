package io.github.cskit.reporting.weekly;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One customer in one line, for the list of all customers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param name its name
 * @param segment its segment
 * @param assessment its health as of the review
 * @param trend where its scores are going: {@code improving}, {@code stable}, {@code declining} or
 *     {@code insufficient-data}
 * @param needsAction whether it needs action
 * @param arr what it pays a year; absent if unknown
 * @param renewal when its contract renews; absent if unknown
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AccountLine(
        CustomerId customer,
        String name,
        Optional<Segment> segment,
        HealthAssessment assessment,
        String trend,
        boolean needsAction,
        Optional<Money> arr,
        Optional<LocalDate> renewal) {

    /** Checks the parts. */
    public AccountLine {
        segment = Absent.orEmpty(segment);
        arr = Absent.orEmpty(arr);
        renewal = Absent.orEmpty(renewal);
        Checks.of("account line", customer)
                .present("customer", customer)
                .name("name", name)
                .present("assessment", assessment)
                .name("trend", trend)
                .orThrow();
    }

    /**
     * Returns the score.
     *
     * @return the scored assessment; empty if it is not scored
     */
    public Optional<Scored> scored() {
        return assessment instanceof Scored scored ? Optional.of(scored) : Optional.empty();
    }
}
