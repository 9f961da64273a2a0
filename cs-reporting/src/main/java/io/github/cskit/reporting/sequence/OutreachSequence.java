package io.github.cskit.reporting.sequence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Messages that follow a customer's journey: versioned data. It sends nothing: each step that is due becomes a draft.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name
 * @param version the version its author gave it
 * @param segments the segments it is for; empty for all
 * @param steps its steps; at least one, with names that differ
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OutreachSequence(
        @NotNull @Text String name, @NotNull @Text String version, List<Segment> segments, List<SequenceStep> steps) {

    /** Checks the whole sequence and reports all problems together. */
    public OutreachSequence {
        segments = Absent.orEmptyList(segments);
        steps = Absent.orEmptyList(steps);
        Checks checks = Checks.of("sequence", name)
                .name("name", name)
                .name("version", version)
                .elements("segments", segments)
                .elements("steps", steps);
        if (checks.fine()) {
            checks.require(!steps.isEmpty(), "steps", "empty", "hold at least one");
            Set<String> names = new HashSet<>();
            for (int i = 0; i < steps.size(); i++) {
                String step = steps.get(i).name();
                checks.require(names.add(step), "steps[" + i + "].name", "(" + step + ") again", "be used once");
            }
        }
        checks.orThrow();
    }

    /**
     * Reads a sequence from its JSON document.
     *
     * @param json the document
     * @return the sequence
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once, each with its path
     */
    public static OutreachSequence parse(String json) {
        return JsonCodec.standard().read(json, OutreachSequence.class);
    }

    boolean isFor(Optional<Segment> segment) {
        return segments.isEmpty() || segment.filter(segments::contains).isPresent();
    }

    /** Returns name, version and the number of steps. */
    @Override
    public String toString() {
        return "OutreachSequence[" + name + " " + version + ", steps=" + steps.size() + "]";
    }
}
