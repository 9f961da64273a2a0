package io.github.cskit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Portfolio;
import java.math.BigDecimal;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Properties that are wrong in one respect each, as those of a host are when they find something. */
@AddLifecycleHook(KeepsSmallestSample.class)
class SometimesFailing {

    @Property(seed = "7", shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void noNameIsRightToLeft(@ForAll Customer customer) {
        assertThat(customer.name().codePoints())
                .noneMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT);
    }

    @Property(seed = "7", shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void nothingCostsMoreThanThousand(@ForAll Money money) {
        assertThat(money.amount()).isLessThanOrEqualTo(BigDecimal.valueOf(1_000));
    }

    @Property(seed = "7", shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void nobodyWritesToSupport(@ForAll Portfolio portfolio) {
        assertThat(portfolio.customers()).allMatch(history -> history.tickets().isEmpty());
    }

    @Property(seed = "7", shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void atMostOneReadingIsKnown(@ForAll CustomerSnapshot snapshot) {
        assertThat(snapshot.signals()).hasSizeLessThan(2);
    }
}
