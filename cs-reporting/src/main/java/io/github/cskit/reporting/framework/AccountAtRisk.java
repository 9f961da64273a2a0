package io.github.cskit.reporting.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.risk.AtRiskReason;
import java.util.List;
import java.util.Optional;

/**
 * An account that retention work is about: it needs action, sends a signal of leaving, or meets the trigger of a save
 * play.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param name its name
 * @param segment its segment
 * @param arr what it pays a year, in the reporting currency; absent if unknown
 * @param score its health; absent if it is not scored
 * @param band its band; absent with the score
 * @param needsAction why it needs action; absent if by the rule it does not
 * @param signals signals of leaving, in words
 * @param indicators what stands out, in words, and what each asks for
 * @param plays the save plays it asks for
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AccountAtRisk(
        CustomerId customer,
        String name,
        Optional<Segment> segment,
        Optional<Money> arr,
        Optional<HealthScore> score,
        Optional<Band> band,
        Optional<AtRiskReason> needsAction,
        List<String> signals,
        List<String> indicators,
        List<PlannedPlay> plays) {

    /** Checks the parts. */
    public AccountAtRisk {
        segment = Absent.orEmpty(segment);
        arr = Absent.orEmpty(arr);
        score = Absent.orEmpty(score);
        band = Absent.orEmpty(band);
        needsAction = Absent.orEmpty(needsAction);
        signals = Absent.orEmptyList(signals);
        indicators = Absent.orEmptyList(indicators);
        plays = Absent.orEmptyList(plays);
        Checks.of("account at risk", customer)
                .present("customer", customer)
                .name("name", name)
                .elements("plays", plays)
                .orThrow();
    }

    /** Returns the id and sizes, never the words. */
    @Override
    public String toString() {
        return "AccountAtRisk[" + customer + ", plays=" + plays.size() + "]";
    }
}
