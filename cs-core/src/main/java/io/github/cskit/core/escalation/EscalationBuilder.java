package io.github.cskit.core.escalation;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a packet and refuses it while one that its kind requires is missing, naming all that are. Not
 * thread-safe.
 */
public final class EscalationBuilder {

    private static final String GIVEN = "be given";

    private final EscalationKind kind;
    private final EscalationPolicy policy;
    private final List<EscalationSection> sections = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<CustomerId> customers = new TreeSet<>();
    private final Set<Role> informed = new LinkedHashSet<>();
    private @Nullable EscalationKey key;
    private @Nullable Role recipient;
    private @Nullable String subject;
    private @Nullable Priority priority;
    private @Nullable Instant raisedAt;
    private @Nullable ZoneId zone;
    private @Nullable Deadline acknowledge;
    private @Nullable Deadline resolve;

    EscalationBuilder(EscalationKind kind, EscalationPolicy policy) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Sets what makes another packet the same matter.
     *
     * @param about what of: a customer, a feature, a topic; together with the kind it makes the key
     * @return this builder
     */
    public EscalationBuilder about(String about) {
        this.key = EscalationKey.of(kind, about);
        return this;
    }

    /**
     * Sets the key where it is known already: that of an open case which the packet updates.
     *
     * @param key the key
     * @return this builder
     */
    public EscalationBuilder key(EscalationKey key) {
        this.key = key;
        return this;
    }

    /**
     * Sets the role that must act, where it is not the one that the policy names.
     *
     * @param role the role
     * @return this builder
     */
    public EscalationBuilder recipient(Role role) {
        this.recipient = role;
        return this;
    }

    /**
     * Adds a role that is told as well.
     *
     * @param role the role; the recipient itself is left out
     * @return this builder
     */
    public EscalationBuilder informed(Role role) {
        informed.add(role);
        return this;
    }

    /**
     * Sets what it is about in one line.
     *
     * @param subject the line
     * @return this builder
     */
    public EscalationBuilder subject(String subject) {
        this.subject = subject;
        return this;
    }

    /**
     * Adds a part of the body.
     *
     * @param section the part
     * @return this builder
     */
    public EscalationBuilder section(EscalationSection section) {
        sections.add(section);
        return this;
    }

    /**
     * Adds a part of sentences, unless there are none: an empty part is a missing one.
     *
     * @param name the name of the part
     * @param lines its sentences
     * @return this builder
     */
    public EscalationBuilder lines(String name, List<String> lines) {
        return lines.isEmpty() ? this : section(EscalationSection.ofLines(name, lines));
    }

    /**
     * Adds facts that can be looked up.
     *
     * @param facts the facts
     * @return this builder
     */
    public EscalationBuilder evidence(Collection<Evidence> facts) {
        evidence.addAll(facts);
        return this;
    }

    /**
     * Adds accounts that it concerns.
     *
     * @param accounts the accounts; one named twice counts once
     * @return this builder
     */
    public EscalationBuilder customers(Collection<CustomerId> accounts) {
        customers.addAll(accounts);
        return this;
    }

    /**
     * Sets how soon it should be worked on.
     *
     * @param priority the priority
     * @return this builder
     */
    public EscalationBuilder priority(Priority priority) {
        this.priority = priority;
        return this;
    }

    /**
     * Sets when it is raised, and where calendar days are counted.
     *
     * @param instant when
     * @param recipientZone the zone of the recipient
     * @return this builder
     */
    public EscalationBuilder raisedAt(Instant instant, ZoneId recipientZone) {
        this.raisedAt = instant;
        this.zone = recipientZone;
        return this;
    }

    /**
     * Sets how long its acknowledgement may take, where that is not what the policy says.
     *
     * @param deadline how long
     * @return this builder
     */
    public EscalationBuilder acknowledgeWithin(Deadline deadline) {
        this.acknowledge = deadline;
        return this;
    }

    /**
     * Sets how long its resolution may take, where that is not what the policy says.
     *
     * @param deadline how long
     * @return this builder
     */
    public EscalationBuilder resolveWithin(Deadline deadline) {
        this.resolve = deadline;
        return this;
    }

    /**
     * Returns all that is still missing, without building.
     *
     * @return the problems; empty if the packet can be built
     */
    public List<Problem> missing() {
        List<Problem> missing = new ArrayList<>();
        need(missing, "about", key);
        need(missing, "subject", subject);
        need(missing, "priority", priority);
        need(missing, "raisedAt", raisedAt);
        need(missing, "evidence", evidence.isEmpty() ? null : evidence);
        Optional<EscalationRule> rule = policy.find(kind);
        if (rule.isEmpty()) {
            missing.add(new Problem("kind", "(" + kind + ")", "have a rule in the escalation policy"));
            return missing;
        }
        for (String name : rule.get().sections()) {
            boolean there = sections.stream().anyMatch(section -> section.name().equals(name));
            need(missing, "sections[" + name + "]", there ? name : null);
        }
        return missing;
    }

    /**
     * Builds the packet.
     *
     * @return the packet
     * @throws io.github.cskit.core.validation.InvalidValueException naming every required part that is missing, or
     *     everything else that is wrong
     */
    public Escalation build() {
        Checks checks = Checks.of("escalation", key == null ? kind : key);
        missing().forEach(problem -> checks.problem(problem.path(), problem.found(), problem.rule()));
        checks.orThrow();
        EscalationRule rule = policy.find(kind).orElseThrow();
        Role to = recipient == null ? rule.recipient() : recipient;
        return new Escalation(
                Objects.requireNonNull(key),
                kind,
                to,
                informed.stream().filter(role -> !role.equals(to)).toList(),
                Objects.requireNonNull(subject),
                sections,
                evidence,
                List.copyOf(customers),
                Objects.requireNonNull(priority),
                Objects.requireNonNull(raisedAt),
                due(acknowledge == null ? rule.acknowledge() : acknowledge),
                due(resolve == null ? rule.resolve() : resolve));
    }

    private Instant due(Deadline deadline) {
        return deadline.dueAfter(Objects.requireNonNull(raisedAt), Objects.requireNonNull(zone));
    }

    private static void need(List<Problem> missing, String part, @Nullable Object value) {
        if (value == null) {
            missing.add(new Problem(part, "absent", GIVEN));
        }
    }
}
