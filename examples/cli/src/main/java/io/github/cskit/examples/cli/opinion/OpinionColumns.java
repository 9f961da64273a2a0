package io.github.cskit.examples.cli.opinion;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.scoring.satisfaction.pattern.PatternOwners;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which columns of a table hold what is needed beyond figures. Immutable and thread-safe.
 *
 * @param comment the column of what people wrote; absent if no reasons are wanted
 * @param account the column of their accounts; absent if it is not known who belongs together
 * @param places the columns in which low satisfaction is looked for; empty if it is not
 * @param owners who owns a place
 */
public record OpinionColumns(
        Optional<String> comment, Optional<String> account, List<String> places, PatternOwners owners) {

    /** Checks that no place is named twice. */
    public OpinionColumns {
        places = List.copyOf(places);
        if (new LinkedHashSet<>(places).size() < places.size()) {
            throw new BadUseException("The option --patterns names a column twice but must name each once.");
        }
    }

    /**
     * Reads who owns a place from the command line.
     *
     * @param owners a role by column, or by column and value as {@code feature:billing}
     * @param places the columns that there are
     * @return the standard owners with these
     * @throws BadUseException if a column is not among those that are looked at
     */
    public static PatternOwners owners(Map<String, String> owners, List<String> places) {
        PatternOwners table = PatternOwners.standard();
        for (Map.Entry<String, String> owner : owners.entrySet()) {
            String[] place = owner.getKey().split(":", 2);
            if (!places.contains(place[0])) {
                throw new BadUseException(
                        "The option --owner names the column (" + place[0] + ") but must name one of --patterns.");
            }
            if (owner.getValue().isBlank()) {
                throw new BadUseException("The option --owner names no role for (" + owner.getKey() + ") but must.");
            }
            Role role = Role.of(owner.getValue());
            table = place.length == 1 ? table.with(place[0], role) : table.with(place[0], place[1], role);
        }
        return table;
    }

    /**
     * Returns the columns that the table must have.
     *
     * @return all that are named
     */
    public Stream<String> names() {
        return Stream.concat(Stream.of(comment, account).flatMap(Optional::stream), places.stream());
    }

    /** Returns whether single answers have to be kept. */
    boolean wanted() {
        return comment.isPresent() || !places.isEmpty();
    }
}
