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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;

/** Which generator makes which type: the one table that the provider asks. */
final class DomainTypes {

    /** The types without parameters. */
    static final Map<Class<?>, Supplier<Arbitrary<?>>> PLAIN = plain();

    /** The types that wrap another, by how they wrap a generator of it. */
    static final Map<Class<?>, Function<Arbitrary<Object>, Arbitrary<?>>> WRAPPING = wrapping();

    private DomainTypes() {}

    private static Map<Class<?>, Supplier<Arbitrary<?>>> plain() {
        Map<Class<?>, Supplier<Arbitrary<?>>> types = new LinkedHashMap<>();
        addCustomers(types);
        addProduct(types);
        addVoices(types);
        addSignals(types);
        addHealth(types);
        addReasons(types);
        addEscalations(types);
        addCheckpoints(types);
        addRest(types);
        return Collections.unmodifiableMap(types);
    }

    private static Map<Class<?>, Function<Arbitrary<Object>, Arbitrary<?>>> wrapping() {
        Map<Class<?>, Function<Arbitrary<Object>, Arbitrary<?>>> types = new LinkedHashMap<>();
        types.put(Partial.class, ResultArbitraries::partials);
        types.put(AccountScoped.class, ResultArbitraries::accountScoped);
        types.put(AccountFile.class, ResultArbitraries::accountFiles);
        return Collections.unmodifiableMap(types);
    }

    private static void addCustomers(Map<Class<?>, Supplier<Arbitrary<?>>> types) {
        types.put(CustomerId.class, CustomerArbitraries::customerIds);
        types.put(Segment.class, CustomerArbitraries::segments);
        types.put(Contact.class, CustomerArbitraries::contacts);
        types.put(Objective.class, CustomerArbitraries::objectives);
        types.put(Contract.class, CustomerArbitraries::contracts);
        types.put(Customer.class, CustomerArbitraries::customers);
        types.put(ContractMovement.class, CustomerArbitraries::contractMovements);
        types.put(Opportunity.class, CustomerArbitraries::opportunities);
        types.put(Money.class, MoneyArbitraries::money);
        types.put(ArrTier.class, MoneyArbitraries::arrTiers);
        types.put(ArrTierPolicy.class, MoneyArbitraries::arrTierPolicies);
    }

    private static void addProduct(Map<Class<?>, Supplier<Arbitrary<?>>> types) {
        types.put(Touchpoint.class, EngagementArbitraries::touchpoints);
        types.put(CustomerEvent.class, EngagementArbitraries::customerEvents);
        types.put(Milestone.class, EngagementArbitraries::milestones);
        types.put(FeatureId.class, ProductArbitraries::featureIds);
        types.put(Feature.class, ProductArbitraries::features);
        types.put(Release.class, ProductArbitraries::releases);
        types.put(Adoption.class, ProductArbitraries::adoptions);
        types.put(Usage.class, ProductArbitraries::usage);
    }

    private static void addVoices(Map<Class<?>, Supplier<Arbitrary<?>>> types) {
        types.put(TicketId.class, TicketArbitraries::ticketIds);
        types.put(Ticket.class, TicketArbitraries::tickets);
        types.put(CueEvidence.class, TicketArbitraries::cueEvidence);
        types.put(Classification.class, TicketArbitraries::classifications);
        types.put(SurveyResponseId.class, SurveyArbitraries::surveyResponseIds);
        types.put(AnswerScale.class, SurveyArbitraries::answerScales);
        types.put(SurveyResponse.class, SurveyArbitraries::surveyResponses);
    }

    private static void addSignals(Map<Class<?>, Supplier<Arbitrary<?>>> types) {
        types.put(SignalId.class, SignalArbitraries::signalIds);
        types.put(SignalDefinition.class, SignalArbitraries::signalDefinitions);
        types.put(SignalCatalog.class, SignalArbitraries::signalCatalogs);
        types.put(Reading.class, SignalArbitraries::readings);
        types.put(Reading.Measured.class, SignalArbitraries::measured);
        types.put(Reading.Missing.class, SignalArbitraries::missing);
        types.put(CustomerSnapshot.class, SignalArbitraries::customerSnapshots);
        types.put(FeedCoverage.class, SignalArbitraries::feedCoverages);
        types.put(CustomerHistory.class, PortfolioArbitraries::customerHistories);
        types.put(Portfolio.class, PortfolioArbitraries::portfolios);
    }

    private static void addHealth(Map<Class<?>, Supplier<Arbitrary<?>>> types) {
        types.put(HealthScore.class, HealthArbitraries::healthScores);
        types.put(Coverage.class, HealthArbitraries::coverages);
        types.put(ScoreInterval.class, HealthArbitraries::scoreIntervals);
        types.put(MeasureResult.class, HealthArbitraries::measureResults);
        types.put(MissingMeasure.class, HealthArbitraries::missingMeasures);
        types.put(HealthAssessment.class, HealthArbitraries::healthAssessments);
        types.put(Scored.class, HealthArbitraries::scored);
        types.put(NotScored.class, HealthArbitraries::notScored);
    }

    private static void addReasons(Map<Class<?>, Supplier<Arbitrary<?>>> types) {
        types.put(Points.class, ExplainArbitraries::points);
        types.put(LedgerLine.class, ExplainArbitraries::ledgerLines);
        types.put(Ledger.class, ExplainArbitraries::ledgers);
        types.put(Fingerprint.class, ExplainArbitraries::fingerprints);
        types.put(ModelRef.class, ExplainArbitraries::modelRefs);
        types.put(Provenance.class, ExplainArbitraries::provenances);
        types.put(Evidence.class, ExplainArbitraries::evidence);
        types.put(DecisionRecord.class, ExplainArbitraries::decisionRecords);
    }

    private static void addEscalations(Map<Class<?>, Supplier<Arbitrary<?>>> types) {
        types.put(Role.class, EscalationArbitraries::roles);
        types.put(Directory.class, EscalationArbitraries::directories);
        types.put(EscalationKind.class, EscalationArbitraries::escalationKinds);
        types.put(EscalationKey.class, EscalationArbitraries::escalationKeys);
        types.put(Deadline.class, EscalationArbitraries::deadlines);
        types.put(EscalationFact.class, EscalationArbitraries::escalationFacts);
        types.put(EscalationSection.class, EscalationArbitraries::escalationSections);
        types.put(EscalationRule.class, EscalationArbitraries::escalationRules);
        types.put(EscalationPolicy.class, EscalationArbitraries::escalationPolicies);
        types.put(Escalation.class, EscalationArbitraries::escalations);
        types.put(EscalationEvent.class, EscalationArbitraries::escalationEvents);
    }

    private static void addCheckpoints(Map<Class<?>, Supplier<Arbitrary<?>>> types) {
        types.put(CheckpointKind.class, CheckpointArbitraries::checkpointKinds);
        types.put(HumanCheckpoint.class, CheckpointArbitraries::humanCheckpoints);
        types.put(CheckpointDecision.class, CheckpointArbitraries::checkpointDecisions);
    }

    private static void addRest(Map<Class<?>, Supplier<Arbitrary<?>>> types) {
        types.put(DateRange.class, TimeArbitraries::dateRanges);
        types.put(DatedSeries.class, TimeArbitraries::datedSeries);
        types.put(DatedSeries.Point.class, TimeArbitraries::points);
        types.put(Hours.class, ScheduleArbitraries::hours);
        types.put(WeeklyHours.class, ScheduleArbitraries::weeklyHours);
        types.put(Schedule.class, ScheduleArbitraries::schedules);
        types.put(Interval.class, StatisticsArbitraries::intervals);
        types.put(Proportion.class, StatisticsArbitraries::proportions);
        types.put(FinitePopulation.class, StatisticsArbitraries::finitePopulations);
        types.put(NetShare.class, StatisticsArbitraries::netShares);
        types.put(Problem.class, ResultArbitraries::problems);
        types.put(Failure.class, ResultArbitraries::failures);
    }
}
