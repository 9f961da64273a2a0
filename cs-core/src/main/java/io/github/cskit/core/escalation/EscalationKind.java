package io.github.cskit.core.escalation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;

/**
 * What an escalation is about, for example {@code product-gap}. It is an open set: a host adds kinds of its own together
 * with their rule in the {@link EscalationPolicy}. It is not the category of a ticket.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the name of the kind
 */
public record EscalationKind(@NotNull @Text String value) implements Comparable<EscalationKind> {

    /** An account that is Red, or Yellow and declining. */
    public static final EscalationKind AT_RISK = new EscalationKind("at-risk");

    /** An account that is Red or sends a signal of leaving. */
    public static final EscalationKind CHURN_ALERT = new EscalationKind("churn-alert");

    /** A feature that customers ask for. */
    public static final EscalationKind PRODUCT_GAP = new EscalationKind("product-gap");

    /** Something broken that a customer reported. */
    public static final EscalationKind BUG = new EscalationKind("bug");

    /** A topic on which customers keep asking how it is done. */
    public static final EscalationKind DOCUMENTATION_GAP = new EscalationKind("documentation-gap");

    /** A released feature that few customers use. */
    public static final EscalationKind ADOPTION_GAP = new EscalationKind("adoption-gap");

    /** A feature, workflow or period with low satisfaction. */
    public static final EscalationKind LOW_SATISFACTION = new EscalationKind("low-satisfaction");

    /** A metric that the host's telemetry lacks. */
    public static final EscalationKind METRIC_REQUEST = new EscalationKind("metric-request");

    /** What a dashboard should show. */
    public static final EscalationKind DASHBOARD_REQUIREMENTS = new EscalationKind("dashboard-requirements");

    /** Checks the text. */
    public EscalationKind {
        Checks.of("escalation kind").name("value", value).orThrow();
    }

    /**
     * Creates a kind from its name.
     *
     * @param value the name
     * @return the kind
     */
    @JsonCreator
    public static EscalationKind of(String value) {
        return new EscalationKind(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(EscalationKind other) {
        return value.compareTo(other.value);
    }

    /** Returns the name of the kind. */
    @Override
    public String toString() {
        return value;
    }
}
