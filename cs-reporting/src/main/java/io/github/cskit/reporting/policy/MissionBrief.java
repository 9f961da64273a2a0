package io.github.cskit.reporting.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.decision.CheckpointKind;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.FreeText;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What another division asks of ours: taken in as data, so that the work can be handed over against it.
 *
 * <p>Source: division charter, "interfaces". Immutable and thread-safe.
 *
 * @param id under which it is found
 * @param from who asks
 * @param objective what it is for
 * @param deliverables the names of what is to be delivered; at least one, and they differ
 * @param checkpoints the decisions within it that need a person
 * @param dueOn the day by which it is due; absent if none was set
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MissionBrief(
        @NotNull @Text String id,
        @NotNull @Text String from,
        @NotNull @FreeText String objective,
        List<@NotNull @Text String> deliverables,
        List<CheckpointKind> checkpoints,

        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> dueOn) {

    /** Checks the whole brief and reports all problems together. */
    public MissionBrief {
        deliverables = Absent.orEmptyList(deliverables);
        checkpoints = Absent.orEmptyList(checkpoints);
        dueOn = Absent.orEmpty(dueOn);
        Checks checks = Checks.of("mission brief", id)
                .name("id", id)
                .name("from", from)
                .text("objective", objective)
                .names("deliverables", deliverables)
                .elements("checkpoints", checkpoints)
                .require(!deliverables.isEmpty(), "deliverables", "empty", "name at least one");
        if (checks.fine()) {
            Set<String> names = new HashSet<>();
            for (int i = 0; i < deliverables.size(); i++) {
                checks.require(
                        names.add(deliverables.get(i)), "deliverables[" + i + "]", "named before", "be named once");
            }
        }
        checks.orThrow();
    }

    /**
     * Reads a brief from its JSON document.
     *
     * @param json the document
     * @return the brief
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once, each with its path
     */
    public static MissionBrief parse(String json) {
        return JsonCodec.standard().read(json, MissionBrief.class);
    }

    /** Returns id and the number of deliverables. */
    @Override
    public String toString() {
        return "MissionBrief[" + id + ", deliverables=" + deliverables.size() + "]";
    }
}
