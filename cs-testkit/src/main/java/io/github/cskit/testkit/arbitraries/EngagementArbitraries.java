package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.engagement.Milestone;
import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.engagement.TouchpointKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of contacts with customers, of what happened to them, and of the steps of their journey.
 *
 * <p>Immutable and thread-safe.
 */
public final class EngagementArbitraries {

    private EngagementArbitraries() {}

    /**
     * Returns touchpoints of every kind, one-way and two-way.
     *
     * @return the generator
     */
    public static Arbitrary<Touchpoint> touchpoints() {
        return Unowned.owned(touchpoints(Timeline.open()));
    }

    /**
     * Returns customer events of every kind.
     *
     * @return the generator
     */
    public static Arbitrary<CustomerEvent> customerEvents() {
        return Unowned.owned(customerEvents(Timeline.open()));
    }

    /**
     * Returns milestones: open, done in time, and done late.
     *
     * @return the generator
     */
    public static Arbitrary<Milestone> milestones() {
        return Unowned.owned(milestones(Timeline.open()));
    }

    static Arbitrary<Unowned<Touchpoint>> touchpoints(Timeline timeline) {
        return Combinators.combine(
                        timeline.instants(),
                        Arbitraries.of(TouchpointKind.class),
                        Arbitraries.of(true, false),
                        TextArbitraries.texts().optional(0.5))
                .as((at, kind, twoWay, summary) ->
                        (Unowned<Touchpoint>) owner -> new Touchpoint(owner, at, kind, twoWay, summary));
    }

    static Arbitrary<Unowned<CustomerEvent>> customerEvents(Timeline timeline) {
        return Combinators.combine(
                        timeline.instants(),
                        Arbitraries.of(CustomerEventKind.class),
                        TextArbitraries.texts().optional(0.5))
                .as((at, kind, detail) -> (Unowned<CustomerEvent>) owner -> new CustomerEvent(owner, at, kind, detail));
    }

    static Arbitrary<Unowned<Milestone>> milestones(Timeline timeline) {
        return Combinators.combine(
                        TextArbitraries.names(),
                        timeline.dates(),
                        timeline.dates().optional(0.6))
                .as((name, due, done) -> (Unowned<Milestone>) owner -> new Milestone(owner, name, due, done));
    }
}
