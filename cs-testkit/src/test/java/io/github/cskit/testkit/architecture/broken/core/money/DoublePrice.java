package io.github.cskit.testkit.architecture.broken.core.money;

import java.math.BigDecimal;

/** Money that goes through double. */
public record DoublePrice(double amount) {

    /** Returns the amount, and not exactly the one that was meant. */
    public BigDecimal exact() {
        return new BigDecimal(amount);
    }
}
