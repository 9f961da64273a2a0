package io.github.cskit.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.testkit.arbitraries.CustomerArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The properties of the guide, as a host writes them. */
@Tag("EMB-3")
class HostProperties {

    @Property(seed = "1")
    void theLedgerAddsUp(@ForAll CustomerSnapshot snapshot) {
        HealthAssessment assessment = HealthModels.threeComponent().assess(snapshot);
        if (assessment instanceof Scored scored) {
            assertThat(scored.ledger().total().hundredths())
                    .isEqualTo(scored.score().hundredths());
        }
    }

    @Property(seed = "2")
    void aPayingCustomerHasRevenue(@ForAll("paying") Customer customer) {
        assertThat(customer.arr()).isPresent();
    }

    @Provide
    Arbitrary<Customer> paying() {
        return CustomerArbitraries.customers()
                .filter(customer ->
                        customer.arr().filter(arr -> arr.amount().signum() > 0).isPresent());
    }
}
