package io.github.cskit.core.escalation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A packet for whoever must act: the one envelope of every kind of escalation, complete by construction. It is internal:
 * it may name customers and quote them, and never goes to a customer. Where it stands is not in it, see
 * {@link EscalationRegister}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key what makes another packet the same matter
 * @param kind what it is about
 * @param recipient the role that must act
 * @param informed the roles that are told as well, without the recipient
 * @param subject what it is about in one line
 * @param sections its body; at least one part, each once
 * @param evidence what can be looked up; at least one fact
 * @param customers the accounts that it concerns
 * @param priority how soon it should be worked on
 * @param raisedAt when it was raised
 * @param acknowledgeBy the last moment for its acknowledgement, not before it was raised
 * @param resolveBy the last moment for its resolution, not before it was raised
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Escalation(
        EscalationKey key,
        EscalationKind kind,
        Role recipient,
        List<Role> informed,
        String subject,
        List<EscalationSection> sections,
        List<Evidence> evidence,
        List<CustomerId> customers,
        Priority priority,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant raisedAt,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant acknowledgeBy,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant resolveBy) {

    /** Checks every part and reports all problems together. */
    public Escalation {
        informed = Absent.orEmptyList(informed);
        sections = Absent.orEmptyList(sections);
        evidence = Absent.orEmptyList(evidence);
        customers = Absent.orEmptyList(customers);
        Checks checks = Checks.of("escalation", key)
                .present("key", key)
                .present("kind", kind)
                .present("recipient", recipient)
                .elements("informed", informed)
                .name("subject", subject)
                .elements("sections", sections)
                .elements("evidence", evidence)
                .elements("customers", customers)
                .present("priority", priority)
                .present("raisedAt", raisedAt)
                .present("acknowledgeBy", acknowledgeBy)
                .present("resolveBy", resolveBy)
                .require(!sections.isEmpty(), "sections", "empty", "hold a part")
                .require(!evidence.isEmpty(), "evidence", "empty", "hold a fact");
        checkParts(checks, sections);
        checkTimes(checks, raisedAt, acknowledgeBy, resolveBy);
        checks.orThrow();
    }

    /**
     * Starts a packet.
     *
     * @param kind what it is about
     * @param policy the rule of every kind: recipient, deadlines, required parts
     * @return a builder that has nothing yet
     */
    public static EscalationBuilder builder(EscalationKind kind, EscalationPolicy policy) {
        return new EscalationBuilder(kind, policy);
    }

    /**
     * Finds a part of the body.
     *
     * @param name its name
     * @return the part; empty if there is none
     */
    public Optional<EscalationSection> section(String name) {
        return sections.stream().filter(section -> section.name().equals(name)).findFirst();
    }

    /** Returns key and recipient, never what it says. */
    @Override
    public String toString() {
        return "Escalation[" + key + " to " + recipient + "]";
    }

    private static void checkParts(Checks checks, List<EscalationSection> sections) {
        Set<String> names = new LinkedHashSet<>();
        for (EscalationSection section : sections) {
            if (section != null) {
                checks.require(names.add(section.name()), "sections", "holding a part twice", "hold each part once");
            }
        }
    }

    private static void checkTimes(Checks checks, Instant raisedAt, Instant acknowledgeBy, Instant resolveBy) {
        if (raisedAt != null && acknowledgeBy != null && resolveBy != null) {
            String rule = "not be before raisedAt (" + raisedAt + ")";
            checks.require(!acknowledgeBy.isBefore(raisedAt), "acknowledgeBy", acknowledgeBy, rule)
                    .require(!resolveBy.isBefore(raisedAt), "resolveBy", resolveBy, rule);
        }
    }
}
