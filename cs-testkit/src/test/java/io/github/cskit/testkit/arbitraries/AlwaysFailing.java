package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Objective;
import io.github.cskit.core.customer.Opportunity;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.decision.CheckpointDecision;
import io.github.cskit.core.decision.CheckpointKind;
import io.github.cskit.core.decision.DecisionRecord;
import io.github.cskit.core.decision.HumanCheckpoint;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.Milestone;
import io.github.cskit.core.engagement.Touchpoint;
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
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.explain.Provenance;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.MissingMeasure;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.ScoreInterval;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.money.ArrTier;
import io.github.cskit.core.money.ArrTierPolicy;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.privacy.AccountFile;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.product.Adoption;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Release;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.result.Partial;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.statistics.FinitePopulation;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.NetShare;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.CueEvidence;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.time.DatedSeries;
import io.github.cskit.core.time.Hours;
import io.github.cskit.core.time.Schedule;
import io.github.cskit.core.time.WeeklyHours;
import io.github.cskit.core.validation.Problem;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * A downstream test class as a host writes it, except that all its properties fail: what they are shrunk to is judged
 * elsewhere. It is run on purpose only; its name keeps it out of the build's own list.
 */
@AddLifecycleHook(KeepsSmallestSample.class)
@SuppressWarnings("unused") // the parameters are there to be found and shrunk
class AlwaysFailing {

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void customers(
            @ForAll CustomerId p1,
            @ForAll Segment p2,
            @ForAll Contact p3,
            @ForAll Objective p4,
            @ForAll Contract p5,
            @ForAll Customer p6) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void commerce(
            @ForAll ContractMovement p1,
            @ForAll Opportunity p2,
            @ForAll Money p3,
            @ForAll ArrTier p4,
            @ForAll ArrTierPolicy p5) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void times(@ForAll DateRange p1, @ForAll DatedSeries p2, @ForAll DatedSeries.Point p3) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void schedules(@ForAll Hours p1, @ForAll WeeklyHours p2, @ForAll Schedule p3) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void engagement(@ForAll Touchpoint p1, @ForAll CustomerEvent p2, @ForAll Milestone p3) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void product(@ForAll FeatureId p1, @ForAll Feature p2, @ForAll Release p3, @ForAll Adoption p4, @ForAll Usage p5) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void tickets(@ForAll TicketId p1, @ForAll Ticket p2, @ForAll CueEvidence p3, @ForAll Classification p4) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void surveys(@ForAll SurveyResponseId p1, @ForAll AnswerScale p2, @ForAll SurveyResponse p3) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void signals(
            @ForAll SignalId p1,
            @ForAll SignalDefinition p2,
            @ForAll SignalCatalog p3,
            @ForAll Reading p4,
            @ForAll Reading.Measured p5,
            @ForAll Reading.Missing p6) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void snapshots(@ForAll CustomerSnapshot p1, @ForAll FeedCoverage p2) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void histories(@ForAll CustomerHistory p1) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void portfolios(@ForAll Portfolio p1) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void reasons(
            @ForAll Points p1,
            @ForAll LedgerLine p2,
            @ForAll Ledger p3,
            @ForAll Fingerprint p4,
            @ForAll ModelRef p5,
            @ForAll Provenance p6,
            @ForAll Evidence p7,
            @ForAll DecisionRecord p8) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void health(
            @ForAll HealthScore p1,
            @ForAll Coverage p2,
            @ForAll ScoreInterval p3,
            @ForAll MeasureResult p4,
            @ForAll MissingMeasure p5) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void assessments(@ForAll HealthAssessment p1, @ForAll Scored p2, @ForAll NotScored p3) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void rest(
            @ForAll Role p1,
            @ForAll Directory p2,
            @ForAll Interval p3,
            @ForAll Proportion p4,
            @ForAll NetShare p5,
            @ForAll Problem p6,
            @ForAll Failure p7,
            @ForAll FinitePopulation p8) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void escalations(
            @ForAll EscalationKind p1,
            @ForAll EscalationKey p2,
            @ForAll Deadline p3,
            @ForAll EscalationSection p4,
            @ForAll EscalationRule p5,
            @ForAll EscalationPolicy p6,
            @ForAll Escalation p7,
            @ForAll EscalationEvent p8,
            @ForAll EscalationFact p9) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void checkpoints(@ForAll CheckpointKind p1, @ForAll HumanCheckpoint p2, @ForAll CheckpointDecision p3) {
        throw new AssertionError("on purpose");
    }

    @Property(seed = "7", tries = 20, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    void wrapped(@ForAll Partial<Ticket> p1, @ForAll AccountScoped<Ticket> p2, @ForAll AccountFile<CustomerId> p3) {
        throw new AssertionError("on purpose");
    }
}
