package io.github.cskit.scoring.risk;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What moved before an account's decline, and what happened at the time. It shows what came first, not what caused what:
 * a person decides that.
 *
 * <p>Immutable and thread-safe.
 *
 * @param movements the signals that fell, the first to fall first, of those the one that fell most
 * @param evidence tickets and events of that time, oldest first; in our own words
 * @param readings how many readings there were to compare
 */
public record RootCause(List<SignalMovement> movements, List<Evidence> evidence, int readings) {

    /** Copies the lists. */
    public RootCause {
        movements = Absent.orEmptyList(movements);
        evidence = Absent.orEmptyList(evidence);
        Checks.of("root cause")
                .number("readings", readings, 0, Integer.MAX_VALUE)
                .orThrow();
    }

    /**
     * Returns the signal that fell first.
     *
     * @return the first movement; empty if nothing fell
     */
    public Optional<SignalMovement> first() {
        return movements.stream().findFirst();
    }

    /**
     * Returns the signal that fell most.
     *
     * @return the greatest movement, of equal ones the first; empty if nothing fell
     */
    public Optional<SignalMovement> most() {
        return movements.stream()
                .sorted(Comparator.comparing(SignalMovement::fall).reversed())
                .findFirst();
    }

    /**
     * Says it in sentences, always with at least one.
     *
     * @return what moved first and most, or that nothing can be said and why
     */
    public List<String> sentences() {
        if (readings < 2) {
            return List.of("There is no earlier reading, so it cannot be said what moved first.");
        }
        if (movements.isEmpty()) {
            return List.of("No signal fell for good within the " + readings + " readings.");
        }
        return movements.stream().map(this::sentence).toList();
    }

    private String sentence(SignalMovement movement) {
        String first = first().filter(movement::equals).isPresent() ? " It moved first." : "";
        String most = most().filter(movement::equals).isPresent() ? " It moved most." : "";
        return movement.signal() + " fell from " + movement.before() + " to " + movement.now() + " points since "
                + movement.since() + "." + first + most;
    }
}
