package io.github.cskit.core.escalation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;

/**
 * A role that work is handed to, for example {@code product}. It is not a person: see {@link Directory}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the name of the role
 */
public record Role(@NotNull @Text String value) implements Comparable<Role> {

    /** Product management. */
    public static final Role PRODUCT = new Role("product");

    /** Engineering. */
    public static final Role ENGINEERING = new Role("engineering");

    /** Documentation. */
    public static final Role DOCUMENTATION = new Role("documentation");

    /** Design and user experience. */
    public static final Role DESIGN = new Role("design");

    /** Analytics. */
    public static final Role ANALYTICS = new Role("analytics");

    /** Telemetry. */
    public static final Role TELEMETRY = new Role("telemetry");

    /** Launches. */
    public static final Role LAUNCH = new Role("launch");

    /** Solutions and integrations. */
    public static final Role SOLUTIONS = new Role("solutions");

    /** The customer success manager of the account. */
    public static final Role CSM = new Role("csm");

    /** The head of the customer success division. */
    public static final Role DIVISION_LEAD = new Role("division-lead");

    /** The vice president of customer success. */
    public static final Role VP_CUSTOMER_SUCCESS = new Role("vp-customer-success");

    /** Support. */
    public static final Role SUPPORT = new Role("support");

    /** The account executive. */
    public static final Role ACCOUNT_EXECUTIVE = new Role("account-executive");

    /** Checks the text. */
    public Role {
        Checks.of("role").name("value", value).orThrow();
    }

    /**
     * Creates a role from its name.
     *
     * @param value the name
     * @return the role
     */
    @JsonCreator
    public static Role of(String value) {
        return new Role(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(Role other) {
        return value.compareTo(other.value);
    }

    /** Returns the name of the role. */
    @Override
    public String toString() {
        return value;
    }
}
