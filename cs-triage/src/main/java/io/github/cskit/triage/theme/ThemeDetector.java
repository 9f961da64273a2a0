package io.github.cskit.triage.theme;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.theme.ThemeWriter.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds the themes of remarks from what they say. Remarks that are nearly the same are taken together first; then each is
 * joined to those nearest to it in a latent semantic space, and themes are the communities of that graph, so that nobody
 * has to say how many there are. Tags and features of the host's count as words of their own. The order in which remarks
 * are given makes no difference, and the same remarks always give the same themes.
 *
 * <p>It reads no meaning: the same wish in words that nobody else uses stays alone. It works best from some hundred
 * remarks up, and with English text; other scripts are compared word by word, without stems.
 *
 * <p>Immutable and thread-safe.
 */
public final class ThemeDetector {

    private static final Comparator<Remark> CANONICAL =
            Comparator.comparing(Remark::text).thenComparing(Remark::title).thenComparing(Remark::ref);

    private final ThemePolicy policy;
    private final Function<Optional<CustomerId>, Redactor> redactors;

    /**
     * Creates a detector.
     *
     * @param policy its numbers
     * @param redactors gives the redactor for the remarks of an account, or for those of an unknown one: labels and quotes
     *     are made of redacted text only; must be thread-safe
     */
    public ThemeDetector(ThemePolicy policy, Function<Optional<CustomerId>, Redactor> redactors) {
        Checks.of("theme detector")
                .present("policy", policy)
                .present("redactors", redactors)
                .orThrow();
        this.policy = policy;
        this.redactors = redactors;
    }

    /**
     * Returns the standard detector. Its quotes and labels are redacted cautiously, see {@link Redactor#cautious()}, by a redactor
     * that knows nobody's name.
     *
     * @return a detector with the standard policy
     */
    public static ThemeDetector standard() {
        Redactor redactor = Redactor.standard().cautious();
        return new ThemeDetector(ThemePolicy.standard(), account -> redactor);
    }

    /**
     * Finds themes.
     *
     * @param remarks the remarks of a period, in any order; of several with the same kind and id one counts
     * @return the themes, most remarks first
     */
    public Themes detect(Collection<Remark> remarks) {
        List<Remark> canonical = canonical(remarks);
        RemarkGroups groups = RemarkGroups.of(canonical, policy);
        List<RemarkRef> wordless = new ArrayList<>();
        Map<Integer, List<Member>> members = new TreeMap<>();
        for (int i = 0; i < canonical.size(); i++) {
            int leader = groups.leaders().get(i);
            if (leader < 0) {
                wordless.add(canonical.get(i).ref());
            } else {
                members.computeIfAbsent(groups.groups().get(leader), group -> new ArrayList<>())
                        .add(new Member(canonical.get(i), leader));
            }
        }
        return new Themes(write(members.values(), new ThemeWriter(policy, redactors, groups)), wordless);
    }

    private static List<Theme> write(Collection<List<Member>> groups, ThemeWriter writer) {
        List<List<Member>> largestFirst = new ArrayList<>(groups);
        largestFirst.sort(Comparator.comparingInt((List<Member> group) -> -group.size()));
        Map<String, Integer> taken = new HashMap<>();
        List<Theme> themes = new ArrayList<>();
        for (List<Member> group : largestFirst) {
            String label = writer.label(group);
            themes.add(writer.theme(ThemeId.of(free(ThemeLabels.slug(label), taken)), label, group));
        }
        return themes;
    }

    /** Returns an id that is free, the next number behind it where it is not; looked up, since many may be called alike. */
    private static String free(String wanted, Map<String, Integer> taken) {
        String slug = wanted.isEmpty() ? "theme" : wanted;
        int number = taken.getOrDefault(slug, 0) + 1;
        String free = number == 1 ? slug : slug + "-" + number;
        while (number > 1 && taken.containsKey(free)) {
            number++;
            free = slug + "-" + number;
        }
        taken.put(slug, number);
        taken.putIfAbsent(free, 1);
        return free;
    }

    private static List<Remark> canonical(Collection<Remark> remarks) {
        List<Remark> sorted = new ArrayList<>(remarks);
        sorted.sort(CANONICAL);
        Set<RemarkRef> seen = new HashSet<>();
        sorted.removeIf(remark -> !seen.add(remark.ref()));
        return sorted;
    }
}
