package io.github.cskit.scoring.signal;

import io.github.cskit.core.engagement.Milestone;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import java.util.List;
import java.util.Map;

/** The signals of onboarding. */
final class JourneySignals {

    private JourneySignals() {}

    static void read(CustomerHistory history, SignalWindow window, Map<SignalId, Reading> readings) {
        List<Milestone> due = history.milestones().stream()
                .filter(milestone -> milestone.dueOn().isBefore(window.end()))
                .toList();
        long done = due.stream()
                .filter(milestone -> milestone
                        .doneOn()
                        .filter(day -> day.isBefore(window.end()))
                        .isPresent())
                .count();
        readings.put(
                Signals.ONBOARDING_MILESTONES_SHARE,
                due.isEmpty() ? SignalWindow.unknown() : Reading.of((double) done / due.size()));
    }
}
