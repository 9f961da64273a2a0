package io.github.cskit.triage.standing;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.triage.theme.RemarkRef;
import io.github.cskit.triage.theme.Theme;
import io.github.cskit.triage.theme.ThemeId;
import io.github.cskit.triage.theme.ThemeQuote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One theme while it is carried on: what stood of it, and what was found of it now. Not thread-safe. */
final class Carried {

    private final ThemeId id;
    private final String label;
    private final Optional<StandingTheme> before;
    private final List<Theme> found = new ArrayList<>();
    private WordProfile words = new WordProfile(Map.of());

    private Carried(ThemeId id, String label, Optional<StandingTheme> before) {
        this.id = id;
        this.label = label;
        this.before = before;
    }

    static Carried of(StandingTheme before) {
        return new Carried(before.theme(), before.label(), Optional.of(before));
    }

    static Carried fresh(ThemeId id, String label) {
        return new Carried(id, label, Optional.empty());
    }

    void add(Theme theme, WordProfile said) {
        found.add(theme);
        words = words.plus(said, theme.size());
    }

    /** Returns the theme of the remarks of now; empty if there are none. */
    Optional<Theme> theme() {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<RemarkRef> members = new ArrayList<>();
        List<CustomerId> customers = new ArrayList<>();
        Map<TicketCategory, Integer> mix = new EnumMap<>(TicketCategory.class);
        for (Theme theme : found) {
            members.addAll(theme.members());
            customers.addAll(theme.customers());
            theme.mix().forEach((category, count) -> mix.merge(category, count, Integer::sum));
        }
        List<ThemeQuote> quotes = found.get(0).quotes();
        return Optional.of(new Theme(id, label, members, customers, mix, quotes));
    }

    /** Returns what stands of the theme from now on; empty if it is not worth standing, or forgotten. */
    Optional<StandingTheme> standing(StandingPolicy policy) {
        if (found.isEmpty()) {
            return before.filter(theme -> theme.idle() < policy.mostIdle())
                    .map(theme -> new StandingTheme(id, label, theme.words(), theme.idle() + 1));
        }
        int remarks = found.stream().mapToInt(Theme::size).sum();
        if (before.isEmpty() && remarks < policy.leastRemarks()) {
            return Optional.empty();
        }
        WordProfile now = words.heaviest(policy.words());
        WordProfile mixed = before.map(theme -> now.plus(WordProfile.of(theme), policy.memory()))
                .orElse(now)
                .heaviest(policy.words());
        return Optional.of(new StandingTheme(id, label, mixed.thousandths(), 0));
    }
}
