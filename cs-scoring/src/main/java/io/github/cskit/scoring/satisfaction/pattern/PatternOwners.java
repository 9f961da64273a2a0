package io.github.cskit.scoring.satisfaction.pattern;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who owns a place where satisfaction may be low: a table of the host's, by group where one is named, else by dimension, else
 * Product.
 *
 * <p>Immutable and thread-safe.
 *
 * @param byDimension the role for each dimension
 * @param byGroup the role for single groups, by dimension and then by group
 */
public record PatternOwners(Map<String, Role> byDimension, Map<String, Map<String, Role>> byGroup) {

    /** Sorts the tables. */
    public PatternOwners {
        Checks.of("pattern owners")
                .present("byDimension", byDimension)
                .present("byGroup", byGroup)
                .orThrow();
        byDimension = Collections.unmodifiableSortedMap(new TreeMap<>(byDimension));
        SortedMap<String, Map<String, Role>> copy = new TreeMap<>();
        byGroup.forEach(
                (dimension, roles) -> copy.put(dimension, Collections.unmodifiableSortedMap(new TreeMap<>(roles))));
        byGroup = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Returns the standard table: features belong to Product, workflows to Design, periods to the head of the division.
     *
     * @return the table; it names no single group
     */
    public static PatternOwners standard() {
        return new PatternOwners(
                Map.of(
                        PatternDimension.FEATURE,
                        Role.PRODUCT,
                        PatternDimension.WORKFLOW,
                        Role.DESIGN,
                        PatternDimension.PERIOD,
                        Role.DIVISION_LEAD),
                Map.of());
    }

    /**
     * Returns this table with the owner of a dimension.
     *
     * @param dimension its name
     * @param role who owns what is not named singly in it
     * @return the changed table
     */
    public PatternOwners with(String dimension, Role role) {
        Map<String, Role> more = new TreeMap<>(byDimension);
        more.put(dimension, role);
        return new PatternOwners(more, byGroup);
    }

    /**
     * Returns this table with the owner of one group: the feature {@code help-centre} belongs to Documentation.
     *
     * @param dimension the name of its dimension
     * @param group the group
     * @param role who owns it
     * @return the changed table
     */
    public PatternOwners with(String dimension, String group, Role role) {
        Map<String, Map<String, Role>> more = new TreeMap<>(byGroup);
        Map<String, Role> roles = new TreeMap<>(more.getOrDefault(dimension, Map.of()));
        roles.put(group, role);
        more.put(dimension, roles);
        return new PatternOwners(byDimension, more);
    }

    /**
     * Returns who owns a place.
     *
     * @param dimension the name of its dimension
     * @param group the group
     * @return the role
     */
    public Role ownerOf(String dimension, String group) {
        return Optional.ofNullable(byGroup.getOrDefault(dimension, Map.of()).get(group))
                .or(() -> Optional.ofNullable(byDimension.get(dimension)))
                .orElse(Role.PRODUCT);
    }
}
