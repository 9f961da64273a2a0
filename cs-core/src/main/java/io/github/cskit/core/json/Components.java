package io.github.cskit.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cskit.core.validation.BoundaryValidator;
import io.github.cskit.core.validation.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The components of a value that is being read, and which of them were refused. Not thread-safe. */
final class Components {

    private final Creator creator;
    private final JsonNode object;
    private final List<@Nullable Object> values = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();

    Components(Creator creator, JsonNode object) {
        this.creator = creator;
        this.object = object;
    }

    void add(@Nullable Object value) {
        values.add(value);
    }

    void addRefused() {
        refused.add(creator.parts().get(values.size()).name());
        values.add(null);
    }

    List<@Nullable Object> values() {
        return Collections.unmodifiableList(values);
    }

    /** Says null where a document says null, for the reader who looks for it there. */
    Problem asWritten(Problem problem) {
        boolean isNull =
                problem.found().equals("absent") && object.path(problem.path()).isNull();
        return isNull ? new Problem(problem.path(), "null", problem.rule()) : problem;
    }

    /** Returns what the constraints say of the components that could be read. */
    List<Problem> violations() {
        if (!creator.isCanonical()) {
            return List.of();
        }
        return BoundaryValidator.standard().check(creator.type().asSubclass(Record.class), values).stream()
                .filter(problem -> !refused.contains(problem.path().split("[.\\[]", 2)[0]))
                .map(this::asWritten)
                .toList();
    }
}
