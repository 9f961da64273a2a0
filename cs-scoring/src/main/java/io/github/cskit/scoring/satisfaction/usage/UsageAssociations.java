package io.github.cskit.scoring.satisfaction.usage;

import io.github.cskit.core.validation.Checks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that was tried beside satisfaction, findings first: whoever sees one sees of how many tries it is one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy the numbers it was judged by
 * @param answers how many answers there are
 * @param accounts how many accounts they come from; absent where accounts are not known
 * @param all every feature and pattern that was tried: findings first, the strongest first, then by name
 */
public record UsageAssociations(
        CorrelationPolicy policy, int answers, Optional<Integer> accounts, List<UsageAssociation> all) {

    private static final Comparator<UsageAssociation> FINDINGS_FIRST = Comparator.comparing(
                    (UsageAssociation each) -> !each.verdict().stands())
            .thenComparing(each -> -each.strength())
            .thenComparing(UsageAssociation::feature);

    /** Sorts the associations. */
    public UsageAssociations {
        Checks.of("associations")
                .present("policy", policy)
                .number("answers", answers, 0, Integer.MAX_VALUE)
                .elements("all", all)
                .orThrow();
        all = all.stream().sorted(FINDINGS_FIRST).toList();
    }

    /**
     * Returns what stands.
     *
     * @return the findings, the strongest first
     */
    public List<UsageAssociation> findings() {
        return all.stream().filter(each -> each.verdict().stands()).toList();
    }

    /**
     * Returns the findings that run against what the host expected.
     *
     * @return empty if nothing does
     */
    public List<UsageAssociation> contradictions() {
        return all.stream().filter(UsageAssociation::contradictsExpectation).toList();
    }

    /**
     * Returns how many of them were tested: those with enough data.
     *
     * @return the number that the correction is for
     */
    public int tried() {
        return (int) all.stream().filter(each -> each.figures().isPresent()).count();
    }
}
