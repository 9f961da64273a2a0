package io.github.cskit.scoring.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What speaks for and against an account staying, as of an instant. It is not a probability.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param asOf the instant
 * @param score its risk, higher is worse; absent if the account is not scored
 * @param atRisk why it needs action; absent if by the rule it does not
 * @param indicators what stands out, in the order of their kinds
 * @param signals signals of leaving, in the order of their kinds
 * @param unknown the indicators that cannot be judged, each with its reason
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AccountRisk(
        CustomerId customer,
        Instant asOf,
        Optional<RiskScore> score,
        Optional<AtRiskReason> atRisk,
        List<RiskIndicator> indicators,
        List<ChurnSignal> signals,
        List<String> unknown) {

    /** Copies the lists. */
    public AccountRisk {
        score = Absent.orEmpty(score);
        atRisk = Absent.orEmpty(atRisk);
        indicators = Absent.orEmptyList(indicators);
        signals = Absent.orEmptyList(signals);
        unknown = Absent.orEmptyList(unknown);
        Checks.of("account risk", customer)
                .present("customer", customer)
                .present("asOf", asOf)
                .orThrow();
    }

    /**
     * Finds an indicator.
     *
     * @param kind which
     * @return the indicator; empty if it does not stand out
     */
    public Optional<RiskIndicator> find(RiskIndicatorKind kind) {
        return indicators.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /**
     * Finds a signal.
     *
     * @param kind which
     * @return the signal; empty if there is none
     */
    public Optional<ChurnSignal> find(ChurnSignalKind kind) {
        return signals.stream().filter(each -> each.kind() == kind).findFirst();
    }
}
