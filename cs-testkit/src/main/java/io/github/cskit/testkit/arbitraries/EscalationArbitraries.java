package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Deadline;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationEvent;
import io.github.cskit.core.escalation.EscalationFact;
import io.github.cskit.core.escalation.EscalationKey;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.escalation.EscalationRule;
import io.github.cskit.core.escalation.EscalationSection;
import io.github.cskit.core.escalation.EscalationStatus;
import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Evidence;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of roles, of the directories that name who holds them, and of escalations with their rules and log.
 *
 * <p>Immutable and thread-safe.
 */
public final class EscalationArbitraries {

    private static final long SECONDS_A_DAY = 86_400;

    private EscalationArbitraries() {}

    /**
     * Returns roles: the standard ones, and a host's own.
     *
     * @return the generator
     */
    public static Arbitrary<Role> roles() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Role.PRODUCT, Role.ENGINEERING, Role.DOCUMENTATION, Role.DESIGN, Role.CSM)),
                Tuple.of(1, TextArbitraries.names().map(Role::of)));
    }

    /**
     * Returns directories of up to five roles.
     *
     * @return the generator; shrinks towards the empty directory
     */
    public static Arbitrary<Directory> directories() {
        return Arbitraries.maps(roles(), TextArbitraries.names()).ofMaxSize(5).map(Directory::new);
    }

    /**
     * Returns kinds: the standard ones, and a host's own.
     *
     * @return the generator
     */
    public static Arbitrary<EscalationKind> escalationKinds() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.of(
                                EscalationKind.BUG,
                                EscalationKind.PRODUCT_GAP,
                                EscalationKind.DOCUMENTATION_GAP,
                                EscalationKind.CHURN_ALERT)),
                Tuple.of(1, TextArbitraries.names().map(EscalationKind::of)));
    }

    /**
     * Returns keys.
     *
     * @return the generator
     */
    public static Arbitrary<EscalationKey> escalationKeys() {
        return Combinators.combine(escalationKinds(), TextArbitraries.ids()).as(EscalationKey::of);
    }

    /**
     * Returns deadlines of up to 400 hours or days.
     *
     * @return the generator; shrinks towards one hour
     */
    public static Arbitrary<Deadline> deadlines() {
        return Combinators.combine(Arbitraries.integers().between(1, 400), Arbitraries.of(Deadline.Unit.values()))
                .as(Deadline::new);
    }

    /**
     * Returns named figures.
     *
     * @return the generator
     */
    public static Arbitrary<EscalationFact> escalationFacts() {
        return Combinators.combine(TextArbitraries.names(), TextArbitraries.texts())
                .as(EscalationFact::new);
    }

    /**
     * Returns parts of a body, with facts, with lines or with both.
     *
     * @return the generator; shrinks towards one empty line
     */
    public static Arbitrary<EscalationSection> escalationSections() {
        return Combinators.combine(
                        TextArbitraries.names(),
                        escalationFacts().list().ofMaxSize(3),
                        TextArbitraries.texts().list().ofMinSize(1).ofMaxSize(3))
                .as(EscalationSection::new);
    }

    /**
     * Returns rules with up to three required parts.
     *
     * @return the generator
     */
    public static Arbitrary<EscalationRule> escalationRules() {
        return Combinators.combine(
                        roles(),
                        deadlines(),
                        deadlines(),
                        TextArbitraries.names().list().ofMaxSize(3))
                .as(EscalationRule::new);
    }

    /**
     * Returns policies of up to four kinds.
     *
     * @return the generator; shrinks towards the policy without rules
     */
    public static Arbitrary<EscalationPolicy> escalationPolicies() {
        return Arbitraries.maps(escalationKinds(), escalationRules())
                .ofMaxSize(4)
                .map(EscalationPolicy::new);
    }

    /**
     * Returns packets.
     *
     * @return the generator
     */
    public static Arbitrary<Escalation> escalations() {
        Arbitrary<List<EscalationSection>> sections =
                escalationSections().list().ofMinSize(1).ofMaxSize(3).uniqueElements(EscalationSection::name);
        Arbitrary<List<Evidence>> evidence =
                ExplainArbitraries.evidence().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<CustomerId>> customers =
                CustomerArbitraries.customerIds().list().ofMaxSize(3);
        Arbitrary<List<Role>> informed = roles().list().ofMaxSize(2);
        return Combinators.combine(
                        Combinators.combine(escalationKinds(), TextArbitraries.ids(), roles())
                                .as(Head::new),
                        informed,
                        TextArbitraries.names(),
                        sections,
                        evidence,
                        customers,
                        Arbitraries.of(Priority.values()),
                        TimeArbitraries.instants())
                .as(EscalationArbitraries::packet);
    }

    /**
     * Returns entries of the log: raisings, moves and refusals.
     *
     * @return the generator
     */
    public static Arbitrary<EscalationEvent> escalationEvents() {
        Arbitrary<EscalationStatus> moves = Arbitraries.of(
                EscalationStatus.ACKNOWLEDGED,
                EscalationStatus.IN_PROGRESS,
                EscalationStatus.RESOLVED,
                EscalationStatus.VERIFIED);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Combinators.combine(
                                        escalationKeys(), moves, TextArbitraries.names(), TimeArbitraries.instants())
                                .as(EscalationEvent::moved)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        escalationKeys(),
                                        TextArbitraries.texts(),
                                        TextArbitraries.names(),
                                        TimeArbitraries.instants())
                                .as(EscalationEvent::declined)),
                Tuple.of(1, escalations().map(EscalationEvent::raised)));
    }

    private static Escalation packet(
            Head head,
            List<Role> informed,
            String subject,
            List<EscalationSection> sections,
            List<Evidence> evidence,
            List<CustomerId> customers,
            Priority priority,
            Instant raisedAt) {
        return new Escalation(
                EscalationKey.of(head.kind(), head.about()),
                head.kind(),
                head.recipient(),
                informed,
                subject,
                sections,
                evidence,
                customers,
                priority,
                raisedAt,
                TimeArbitraries.later(raisedAt, SECONDS_A_DAY),
                TimeArbitraries.later(raisedAt, 7 * SECONDS_A_DAY));
    }

    private record Head(EscalationKind kind, String about, Role recipient) {}
}
