package io.github.cskit.scoring.risk;

import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds which signals moved first and most before a decline. A signal has fallen since the first reading from which on
 * its points stay at least {@code leastFall} below their best before; a fall that was made good is none. Tickets and
 * events from {@code leadDays} before the first fall on are the evidence. The same input gives the same result,
 * whatever the order of the records.
 *
 * <p>Immutable and thread-safe.
 *
 * @param leastFall the points that count as a fall, inclusive
 * @param leadDays how many days before the first fall the evidence begins
 */
public record RootCauseAnalyzer(Points leastFall, int leadDays) {

    /** Checks the ranges. */
    public RootCauseAnalyzer {
        Checks.of("root cause analyzer")
                .present("leastFall", leastFall)
                .number("leadDays", leadDays, 0, 3660)
                .orThrow();
    }

    /**
     * Returns the standard analyzer: falls of 5.00 points or more, as for trends; evidence from 14 days before.
     *
     * @return the analyzer
     */
    public static RootCauseAnalyzer standard() {
        return new RootCauseAnalyzer(Points.ofHundredths(5_00), 14);
    }

    /**
     * Analyses an account.
     *
     * @param account its records and readings
     * @return what moved, and what happened at the time
     */
    public RootCause analyze(WatchedAccount account) {
        Map<Track, List<Dated>> tracks = new TreeMap<>();
        List<WatchedWeek> scored = account.weeks().stream()
                .filter(week -> week.scored().isPresent())
                .toList();
        for (WatchedWeek week : scored) {
            for (MeasureResult measure : week.assessment().explanation().measures()) {
                tracks.computeIfAbsent(new Track(measure.component(), measure.signal()), track -> new ArrayList<>())
                        .add(new Dated(week.snapshot().asOf(), measure.points()));
            }
        }
        List<SignalMovement> movements = new ArrayList<>();
        tracks.forEach((track, readings) -> fall(track, readings).ifPresent(movements::add));
        movements.sort(Comparator.comparing(SignalMovement::since)
                .thenComparing(SignalMovement::fall, Comparator.reverseOrder())
                .thenComparing(movement -> new Track(movement.component(), movement.signal())));
        Instant from =
                (movements.isEmpty() ? account.asOf() : movements.get(0).since()).minus(leadDays, ChronoUnit.DAYS);
        return new RootCause(movements, evidence(account, from), scored.size());
    }

    private Optional<SignalMovement> fall(Track track, List<Dated> readings) {
        int last = readings.size() - 1;
        int[] highestFrom = new int[readings.size()];
        for (int i = last; i >= 0; i--) {
            int points = readings.get(i).points().hundredths();
            highestFrom[i] = i == last ? points : Math.max(points, highestFrom[i + 1]);
        }
        int best = readings.get(0).points().hundredths();
        for (int i = 1; i <= last; i++) {
            if (highestFrom[i] <= best - leastFall.hundredths() && highestFrom[i] < best) {
                return Optional.of(new SignalMovement(
                        track.component(),
                        track.signal(),
                        readings.get(i).at(),
                        Points.ofHundredths(best),
                        readings.get(last).points()));
            }
            best = Math.max(best, readings.get(i).points().hundredths());
        }
        return Optional.empty();
    }

    private static List<Evidence> evidence(WatchedAccount account, Instant from) {
        List<Fact> facts = new ArrayList<>();
        for (Ticket ticket : account.history().tickets()) {
            facts.add(new Fact(ticket.openedAt(), RootCauseEvidence.of(ticket, account.zone())));
        }
        for (CustomerEvent event : account.history().events()) {
            facts.add(new Fact(event.at(), RootCauseEvidence.of(event, account.zone())));
        }
        return facts.stream()
                .filter(fact -> !fact.at().isBefore(from) && fact.at().isBefore(account.asOf()))
                .sorted(Comparator.comparing(Fact::at)
                        .thenComparing(fact -> fact.evidence().source()))
                .map(Fact::evidence)
                .distinct()
                .toList();
    }

    private record Dated(Instant at, Points points) {}

    private record Fact(Instant at, Evidence evidence) {}

    private record Track(String component, SignalId signal) implements Comparable<Track> {

        @Override
        public int compareTo(Track other) {
            int byComponent = component.compareTo(other.component);
            return byComponent != 0 ? byComponent : signal.value().compareTo(other.signal.value());
        }
    }
}
