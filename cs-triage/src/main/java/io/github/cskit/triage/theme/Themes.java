package io.github.cskit.triage.theme;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The themes of a period: every remark that says something is in exactly one of them, if need be alone.
 *
 * <p>Immutable and thread-safe.
 *
 * @param all the themes: most remarks first, then most customers, then by id
 * @param wordless the remarks without a word that says what they are about, sorted; they are in no theme
 */
public record Themes(List<Theme> all, List<RemarkRef> wordless) {

    private static final Comparator<Theme> MOST_FIRST = Comparator.comparingInt((Theme theme) -> -theme.size())
            .thenComparingInt(theme -> -theme.customers().size())
            .thenComparing(Theme::id);

    /** Sorts the themes. */
    public Themes {
        Checks.of("themes")
                .elements("all", Absent.orEmptyList(all))
                .elements("wordless", Absent.orEmptyList(wordless))
                .orThrow();
        all = Absent.orEmptyList(all).stream().sorted(MOST_FIRST).toList();
        wordless = List.copyOf(new TreeSet<>(Absent.orEmptyList(wordless)));
    }

    /**
     * Returns the themes with the most remarks.
     *
     * @param most how many at most
     * @return that many, or all there are
     */
    public List<Theme> top(int most) {
        return all.stream().limit(most).toList();
    }

    /**
     * Returns the themes in which there is more than one remark.
     *
     * @return the shared themes, most remarks first
     */
    public List<Theme> shared() {
        return all.stream().filter(theme -> theme.size() > 1).toList();
    }

    /**
     * Returns the themes that span categories: what people ask for, fail at and report as broken at once is a signal for
     * the product, not for one desk. The mix of each theme is the evidence.
     *
     * @param categories of how many categories there must be remarks at least
     * @param ofEach how many remarks there must be of each of these at least
     * @return those themes, most remarks first
     */
    public List<Theme> spanning(int categories, int ofEach) {
        return all.stream()
                .filter(theme -> theme.mix().values().stream()
                                .filter(count -> count >= ofEach)
                                .count()
                        >= categories)
                .toList();
    }

    /**
     * Finds a theme.
     *
     * @param id its id
     * @return the theme; empty if there is none of that id
     */
    public Optional<Theme> find(ThemeId id) {
        return all.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /**
     * Returns the theme of each remark.
     *
     * @return the id of its theme for each remark that is in one, sorted by remark
     */
    public Map<RemarkRef, ThemeId> assignment() {
        Map<RemarkRef, ThemeId> assignment = new TreeMap<>();
        all.forEach(theme -> theme.members().forEach(member -> assignment.put(member, theme.id())));
        return Collections.unmodifiableMap(assignment);
    }

    /** Returns how many themes there are, never the words of customers. */
    @Override
    public String toString() {
        return "Themes[" + all.size() + " themes, " + wordless.size() + " without words]";
    }
}
