package io.github.cskit.triage.compliance;

import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.triage.sla.SlaClock;
import io.github.cskit.triage.sla.SlaClockKind;
import io.github.cskit.triage.sla.SlaState;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one group of tickets stands with one clock.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the clock
 * @param group the team, tier, channel or severity; empty for all tickets together, or for those that have none
 * @param counts how many clocks are in each state, with a zero where there is none
 * @param compliance met among what is decided, which is met or breached; empty while nothing is. What is not yet due is
 *     in neither
 * @param times the open time that those with a target take
 */
public record SlaFigures(
        SlaClockKind kind,
        Optional<String> group,
        Map<SlaState, Integer> counts,
        Optional<Proportion> compliance,
        ResponseTimes times) {

    static SlaFigures of(SlaClockKind kind, Optional<String> group, List<SlaClock> clocks) {
        Map<SlaState, Integer> counts = new EnumMap<>(SlaState.class);
        for (SlaState state : SlaState.values()) {
            counts.put(state, 0);
        }
        clocks.forEach(clock -> counts.merge(clock.state(), 1, Integer::sum));
        long met = counts.getOrDefault(SlaState.MET, 0);
        long decided = met + counts.getOrDefault(SlaState.BREACHED, 0);
        return new SlaFigures(
                kind,
                group,
                Collections.unmodifiableMap(counts),
                decided == 0 ? Optional.empty() : Optional.of(Proportion.of(met, decided)),
                ResponseTimes.of(clocks.stream()
                        .filter(clock -> clock.state() != SlaState.NOT_APPLICABLE)
                        .toList()));
    }
}
