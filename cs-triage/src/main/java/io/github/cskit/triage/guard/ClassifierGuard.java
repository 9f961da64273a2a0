package io.github.cskit.triage.guard;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.classify.TicketClassifier;
import io.github.cskit.triage.classify.TicketClassifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a host's classifier and everyone who needs an answer. Whatever the classifier does (it throws, hangs, or
 * returns nonsense) the ticket is classified, by the fallback if need be, and the fault is recorded. A classifier that
 * keeps failing is left alone for a while.
 *
 * <pre>{@code
 * ClassifierGuard guard = ClassifierGuard.of("acme", acme);                       // no time limit, no thread
 * ClassifierGuard patient = ClassifierGuard.builder("acme", acme)
 *         .timeLimit(TimeLimit.of(Duration.ofSeconds(2), executor, 4))             // on threads of the host's
 *         .build();
 * GuardedBatch batch = patient.classifyAll(tickets);
 * }</pre>
 *
 * <p>Without a {@link TimeLimit} there is none: the classifier runs in the calling thread for as long as it takes, and
 * {@link GuardReport#sentence()} says so. It never throws for what a classifier does. Thread-safe.
 */
public final class ClassifierGuard {

    private final String name;
    private final TicketClassifier classifier;
    private final TicketClassifier fallback;
    private final GuardPolicy policy;
    private final ServiceRecord record;
    private final Optional<TimeLimit> limit;
    private final Caller caller;
    private final FaultTally total = new FaultTally();

    private ClassifierGuard(Builder builder) {
        this.name = builder.name;
        this.classifier = builder.classifier;
        this.fallback = builder.fallback == null ? TicketClassifiers.standard() : builder.fallback;
        this.policy = builder.policy;
        this.record = new ServiceRecord(policy);
        this.limit = Optional.ofNullable(builder.limit);
        this.caller = limit.map(TimeLimit::caller).orElse(Caller.DIRECT);
    }

    /**
     * Guards a classifier with the standard policy and fallback, without a time limit.
     *
     * @param name what reports call it; not blank
     * @param classifier the classifier
     * @return the guard
     */
    public static ClassifierGuard of(String name, TicketClassifier classifier) {
        return builder(name, classifier).build();
    }

    /**
     * Starts a guard.
     *
     * @param name what reports call the classifier; not blank
     * @param classifier the classifier
     * @return a builder for the optional parts
     */
    public static Builder builder(String name, TicketClassifier classifier) {
        return new Builder(name, classifier);
    }

    /**
     * Classifies a ticket.
     *
     * @param ticket the ticket
     * @return its classification, with the fault if it is not the classifier's own
     */
    public GuardedClassification classify(Ticket ticket) {
        return counted(ticket, TicketClassifier::classify, Budget.endless(), new FaultTally());
    }

    /**
     * Classifies tickets one after the other, in the calling thread or with one call at a time on another. The limit of a
     * batch counts here.
     *
     * @param tickets the tickets
     * @return a result for every one of them
     */
    public GuardedBatch classifyAll(List<Ticket> tickets) {
        return all(tickets, TicketClassifier::classify);
    }

    /**
     * Classifies tickets as {@link #classifyAll} does, but by {@link TicketClassifier#decide}: the evidence may be empty.
     *
     * @param tickets the tickets
     * @return a result for every one of them
     */
    public GuardedBatch decideAll(List<Ticket> tickets) {
        return all(tickets, TicketClassifier::decide);
    }

    /**
     * Returns a guard of the same parts that has seen no ticket yet: what is asked of it does not depend on what was asked
     * before.
     *
     * @return another guard; a time limit's threads are shared
     */
    public ClassifierGuard anew() {
        Builder builder = builder(name, classifier).fallback(fallback).policy(policy);
        limit.ifPresent(builder::timeLimit);
        return builder.build();
    }

    /**
     * Returns the guarded classifier for whoever wants no more than classifications. The faults are in {@link #report()}.
     *
     * @return a classifier that always answers
     */
    public TicketClassifier asClassifier() {
        return new TicketClassifier() {
            @Override
            public Classification classify(Ticket ticket) {
                return ClassifierGuard.this.classify(ticket).classification();
            }

            @Override
            public Classification decide(Ticket ticket) {
                return counted(ticket, TicketClassifier::decide, Budget.endless(), new FaultTally())
                        .classification();
            }
        };
    }

    /**
     * Returns how the classifier did so far.
     *
     * @return all tickets since this guard was made
     */
    public GuardReport report() {
        return total.report(name, record.isQuarantined(), limit);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return "ClassifierGuard[" + name + "]";
    }

    private GuardedBatch all(List<Ticket> tickets, Question question) {
        Budget budget = limit.map(TimeLimit::budget).orElseGet(Budget::endless);
        FaultTally tally = new FaultTally();
        List<GuardedClassification> results = new ArrayList<>(tickets.size());
        for (Ticket ticket : tickets) {
            results.add(counted(ticket, question, budget, tally));
        }
        return new GuardedBatch(results, tally.report(name, record.isQuarantined(), limit));
    }

    private GuardedClassification counted(Ticket ticket, Question question, Budget budget, FaultTally tally) {
        GuardedClassification result = judged(ticket, question, budget);
        tally.count(result);
        total.count(result);
        return result;
    }

    private GuardedClassification judged(Ticket ticket, Question question, Budget budget) {
        if (!record.admit()) {
            ClassifierFault passedBy = new ClassifierFault(ticket.id(), FaultKind.QUARANTINED, "it kept failing");
            return fallBack(ticket, question, passedBy);
        }
        boolean again = record.asksAgain();
        Reply<Classification> reply = caller.call(() -> question.put(classifier, ticket), budget);
        Optional<ClassifierFault> fault = AnswerCheck.check(ticket, reply);
        if (fault.isEmpty() && again) {
            Reply<Classification> second = caller.call(() -> question.put(classifier, ticket), budget);
            fault = AnswerCheck.check(ticket, second).or(() -> disagreement(ticket, answer(reply), answer(second)));
        }
        if (fault.isPresent()) {
            record.fault(fault.get().kind());
            return fallBack(ticket, question, fault.get());
        }
        record.good();
        return new Answered(answer(reply));
    }

    private static Optional<ClassifierFault> disagreement(Ticket ticket, Classification one, Classification other) {
        return AnswerCheck.agree(one, other)
                ? Optional.empty()
                : Optional.of(new ClassifierFault(ticket.id(), FaultKind.INCONSISTENT, "two answers to one ticket"));
    }

    private FellBack fallBack(Ticket ticket, Question question, ClassifierFault cause) {
        Reply<Classification> reply = Reply.of(() -> question.put(fallback, ticket));
        Optional<ClassifierFault> fault = AnswerCheck.check(ticket, reply);
        return new FellBack(fault.isPresent() ? Undecided.of(ticket) : answer(reply), cause, fault);
    }

    private static Classification answer(Reply<Classification> checked) {
        if (checked instanceof Reply.Returned<Classification> returned && returned.answer() != null) {
            return returned.answer();
        }
        throw new IllegalStateException("A reply was used that has no answer.");
    }

    /** What a classifier is asked: to classify, or only to decide. */
    @FunctionalInterface
    private interface Question {

        @Nullable
        Classification put(TicketClassifier classifier, Ticket ticket);
    }

    /** Collects the parts of a guard. Not thread-safe. */
    public static final class Builder {

        private final String name;
        private final TicketClassifier classifier;
        private @Nullable TicketClassifier fallback;
        private GuardPolicy policy = GuardPolicy.standard();
        private @Nullable TimeLimit limit;

        private Builder(String name, TicketClassifier classifier) {
            Checks.of("classifier guard")
                    .name("name", name)
                    .present("classifier", classifier)
                    .orThrow();
            this.name = name;
            this.classifier = classifier;
        }

        /**
         * Sets who answers where the classifier does not.
         *
         * @param fallback the fallback, which is called in the calling thread; default the standard classifier
         * @return this builder
         */
        public Builder fallback(TicketClassifier fallback) {
            this.fallback = Objects.requireNonNull(fallback, "fallback");
            return this;
        }

        /**
         * Sets how much is put up with.
         *
         * @param policy the policy; default the standard one
         * @return this builder
         */
        public Builder policy(GuardPolicy policy) {
            this.policy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Sets how long the classifier is waited for, and where it runs.
         *
         * @param limit the limit; default none
         * @return this builder
         */
        public Builder timeLimit(TimeLimit limit) {
            this.limit = Objects.requireNonNull(limit, "limit");
            return this;
        }

        /**
         * Makes the guard.
         *
         * @return a guard that has seen no ticket yet
         */
        public ClassifierGuard build() {
            return new ClassifierGuard(this);
        }
    }
}
