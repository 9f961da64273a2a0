package io.github.cskit.triage.standing;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.Theme;
import io.github.cskit.triage.theme.ThemeDetector;
import io.github.cskit.triage.theme.ThemeId;
import io.github.cskit.triage.theme.ThemePolicy;
import io.github.cskit.triage.theme.Themes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds themes and knows those again that stood before, so that a theme keeps its id from week to week. Each theme found is
 * compared with the standing ones by its words; where one is like enough, its remarks are that theme's, and several may be.
 * What is like none is new, and stands from then on if it has enough remarks. What standing themes there were is an
 * argument and what stands now a result: nothing is kept here.
 *
 * <p>The order of remarks makes no difference. Immutable and thread-safe.
 */
public final class ThemeCarrier {

    private final ThemeDetector detector;
    private final StandingPolicy policy;
    private final Function<Optional<CustomerId>, Redactor> redactors;

    /**
     * Creates a carrier.
     *
     * @param detector what finds themes
     * @param policy its numbers
     * @param redactors gives the redactor for the remarks of an account, or for those of an unknown one: only redacted words
     *     are kept; must be thread-safe
     */
    public ThemeCarrier(
            ThemeDetector detector, StandingPolicy policy, Function<Optional<CustomerId>, Redactor> redactors) {
        Checks.of("theme carrier")
                .present("detector", detector)
                .present("policy", policy)
                .present("redactors", redactors)
                .orThrow();
        this.detector = detector;
        this.policy = policy;
        this.redactors = redactors;
    }

    /**
     * Returns the standard carrier, which knows nobody's name.
     *
     * @return a carrier with the standard policies
     */
    public static ThemeCarrier standard() {
        Function<Optional<CustomerId>, Redactor> redactors = account -> Redactor.standard();
        return new ThemeCarrier(
                new ThemeDetector(ThemePolicy.standard(), redactors), StandingPolicy.standard(), redactors);
    }

    /**
     * Finds the themes of new remarks.
     *
     * @param before the themes that stood before; {@link StandingThemes#none()} on a first run
     * @param remarks the remarks of a period, in any order; of several with the same kind and id one counts
     * @return the themes of these remarks, and what stands after them
     */
    public CarriedThemes carry(StandingThemes before, Collection<Remark> remarks) {
        Themes found = detector.detect(remarks);
        ProfileReader reader = new ProfileReader(remarks, redactors);
        StandingIndex index = new StandingIndex(before.themes());
        Map<ThemeId, Carried> carried = new TreeMap<>();
        before.themes().forEach(theme -> carried.put(theme.theme(), Carried.of(theme)));
        Set<ThemeId> taken = new HashSet<>(carried.keySet());
        for (Theme theme : found.all()) {
            WordProfile words = reader.read(theme);
            Optional<StandingTheme> same = index.nearest(words, policy.leastLikeness());
            ThemeId id = same.map(StandingTheme::theme).orElseGet(() -> free(theme.id(), taken));
            String label = same.map(StandingTheme::label).orElse(theme.label());
            carried.computeIfAbsent(id, none -> Carried.fresh(id, label)).add(theme, words);
        }
        List<Theme> themes = new ArrayList<>();
        List<StandingTheme> standing = new ArrayList<>();
        for (Carried each : carried.values()) {
            each.theme().ifPresent(themes::add);
            each.standing(policy).ifPresent(standing::add);
        }
        return new CarriedThemes(new Themes(themes, found.wordless()), new StandingThemes(standing));
    }

    private static ThemeId free(ThemeId wanted, Set<ThemeId> taken) {
        ThemeId free = wanted;
        for (int number = 2; !taken.add(free); number++) {
            free = ThemeId.of(wanted.value() + "-" + number);
        }
        return free;
    }
}
