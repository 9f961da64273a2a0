package io.github.cskit.scoring.health;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.scorecard.Scorecard;
import io.github.cskit.scoring.scorecard.StandardScorecards;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The standard health models, and the way to make one of a scorecard. The standard ones are scorecard files and come
 * through the same door as a host's own.
 *
 * <p>Immutable and thread-safe.
 */
public final class HealthModels {

    private static final Map<String, HealthModel> STANDARD = load();
    private static final List<String> NAMES = List.copyOf(STANDARD.keySet());

    private HealthModels() {}

    /**
     * Returns the default model: engagement 40 %, sentiment 30 %, growth 30 %.
     *
     * @return the model
     */
    public static HealthModel threeComponent() {
        return named("three-component");
    }

    /**
     * Returns the model of five signals: product usage 30 %, feature adoption 20 %, support tickets 15 %, NPS/CSAT 20 %,
     * engagement 15 %.
     *
     * @return the model
     */
    public static HealthModel fiveSignal() {
        return named("five-signal");
    }

    /**
     * Returns the other weighting of five signals: usage frequency 25 %, feature depth 20 %, support health 15 %,
     * engagement 20 %, sentiment 20 %.
     *
     * @return the model
     */
    public static HealthModel fiveSignalActivity() {
        return named("five-signal-activity");
    }

    /**
     * Returns the model for customers of their first 30 days, of whom little is known yet: setup 40 %, activation 35 %,
     * early usage 25 %.
     *
     * @return the model
     */
    public static HealthModel firstThirtyDays() {
        return named("first-30-days");
    }

    /**
     * Finds a standard model by name.
     *
     * @param name one of {@link #names()}
     * @return the model
     * @throws io.github.cskit.core.validation.InvalidValueException if there is none of that name
     */
    public static HealthModel named(String name) {
        HealthModel model = STANDARD.get(name);
        if (model == null) {
            Checks.of("health model")
                    .problem("name", "not known", "be one of " + String.join(", ", NAMES))
                    .orThrow();
            throw new AssertionError("unreachable");
        }
        return model;
    }

    /**
     * Returns the names of the standard models.
     *
     * @return the names, the default first
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Returns the scorecard of a standard model, as a start for one's own.
     *
     * @param name one of {@link #names()}
     * @return the scorecard
     * @throws io.github.cskit.core.validation.InvalidValueException if there is none of that name
     */
    public static Scorecard scorecard(String name) {
        named(name);
        return Objects.requireNonNull(StandardScorecards.byName().get(name), name);
    }

    /**
     * Makes a model of a scorecard.
     *
     * @param scorecard the scorecard
     * @return the model that scores exactly as it says
     */
    public static HealthModel of(Scorecard scorecard) {
        return new ScorecardModel(scorecard);
    }

    private static Map<String, HealthModel> load() {
        Map<String, HealthModel> models = new LinkedHashMap<>();
        StandardScorecards.byName().forEach((name, scorecard) -> models.put(name, of(scorecard)));
        return Collections.unmodifiableMap(models);
    }
}
