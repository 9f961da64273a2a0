package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.LifecycleStage;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * An account as a portfolio sees it on a date: its groups, what it pays, and its health. ARR is in the reporting currency;
 * converting is the host's business.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param segment its segment; absent if unknown
 * @param stage its stage; absent if unknown
 * @param parent its parent account; absent if it has none
 * @param arr what it pays a year; absent if unknown, which is not zero
 * @param assessment its health
 */
public record PortfolioAccount(
        CustomerId customer,
        Optional<Segment> segment,
        Optional<LifecycleStage> stage,
        Optional<CustomerId> parent,
        Optional<Money> arr,
        HealthAssessment assessment) {

    /** Checks that the assessment is of this account. */
    public PortfolioAccount {
        segment = Absent.orEmpty(segment);
        stage = Absent.orEmpty(stage);
        parent = Absent.orEmpty(parent);
        arr = Absent.orEmpty(arr);
        Checks checks = Checks.of("portfolio account", customer)
                .present("customer", customer)
                .present("assessment", assessment);
        checks.orThrow();
        checks.require(
                        assessment.customer().equals(customer),
                        "assessment",
                        "of account (" + assessment.customer() + ")",
                        "be of account (" + customer + ")")
                .orThrow();
    }

    /**
     * Makes the account of a customer.
     *
     * @param customer the customer, with its ARR in the reporting currency
     * @param assessment its health
     * @return the account
     */
    public static PortfolioAccount of(Customer customer, HealthAssessment assessment) {
        return new PortfolioAccount(
                customer.id(), customer.segment(), customer.stage(), customer.parent(), customer.arr(), assessment);
    }

    /**
     * Returns where it stands.
     *
     * @return its band, or not scored
     */
    public HealthState state() {
        return HealthState.of(assessment);
    }
}
