package io.github.cskit.scoring.scorecard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The scorecards of the standard models: files beside this class, read through the same door as a host's own.
 *
 * <p>Immutable and thread-safe.
 */
public final class StandardScorecards {

    private static final Map<String, Scorecard> BY_NAME = load();

    private StandardScorecards() {}

    /**
     * Returns the standard scorecards.
     *
     * @return the scorecards by name, the default first
     */
    public static Map<String, Scorecard> byName() {
        return BY_NAME;
    }

    private static Map<String, Scorecard> load() {
        Map<String, Scorecard> scorecards = new LinkedHashMap<>();
        for (String name : new String[] {"three-component", "five-signal", "five-signal-activity", "first-30-days"}) {
            scorecards.put(name, Scorecard.parse(StandardResources.text(name + ".json")));
        }
        return Collections.unmodifiableMap(scorecards);
    }
}
