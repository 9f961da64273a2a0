package io.github.cskit.reporting.sequence;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.reporting.document.Days;
import io.github.cskit.reporting.draft.DeliveryChannel;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.message.MessageFacts;
import io.github.cskit.reporting.message.MessageTemplate;
import io.github.cskit.reporting.outreach.MainContact;
import io.github.cskit.reporting.outreach.OutreachPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the steps of sequences that are due, and writes their drafts. A step is due on its day and for some days after (see
 * {@link OutreachPolicy#stepDays()}), so that an account added late is not flooded. What was released before is the desk's to
 * know: the draft of a step is the same each time.
 *
 * <p>Immutable and thread-safe.
 *
 * @param frame the time of the review
 * @param policy the numbers
 * @param sequences the sequences
 */
public record SequencePlanner(ReviewFrame frame, OutreachPolicy policy, List<OutreachSequence> sequences) {

    /** Checks the parts and copies the list. */
    public SequencePlanner {
        Checks.of("sequence planner")
                .present("frame", frame)
                .present("policy", policy)
                .elements("sequences", sequences)
                .orThrow();
        sequences = List.copyOf(sequences);
    }

    /**
     * Finds the steps that are due for an account.
     *
     * @param history its records
     * @return the steps, by day, then in the order of the sequences
     */
    public List<DueStep> due(CustomerHistory history) {
        DateRange window = frame.lastDays(policy.stepDays() + 1);
        Customer customer = history.customer();
        List<DueStep> due = new ArrayList<>();
        for (OutreachSequence sequence : sequences) {
            for (SequenceStep step : sequence.isFor(customer.segment()) ? sequence.steps() : List.<SequenceStep>of()) {
                day(step, history)
                        .filter(window::contains)
                        .ifPresent(day -> due.add(new DueStep(customer.id(), sequence, step, day)));
            }
        }
        due.sort(Comparator.comparing(DueStep::dueOn));
        return List.copyOf(due);
    }

    /**
     * Writes the draft of a step.
     *
     * @param due the step
     * @param history the records of its account
     * @param template its template, with any of the fields {@code name}, {@code milestone}, {@code progress}, {@code article},
     *     {@code title}, {@code reason}, {@code day}, {@code sender}
     * @param sender who signs
     * @return the draft; empty if nobody with an address is known
     * @throws io.github.cskit.core.privacy.AccountScopeException if the records are of another account
     */
    public Optional<Draft> draft(DueStep due, CustomerHistory history, MessageTemplate template, String sender) {
        Customer customer =
                AccountScoped.of(history.customer().id(), history.customer()).forAccount(due.account());
        String day = Days.written(due.dueOn());
        String progress = due.step()
                .milestone()
                .map(milestone -> "On " + day + " you reached this: " + milestone + ".")
                .orElse("You have been with us for "
                        + due.step().daysAfterStart().orElse(0) + " days.");
        Evidence fact = new Evidence("sequence", due.reference(), "due on " + due.dueOn());
        return MainContact.of(customer).map(recipient -> {
            MessageFacts facts = MessageFacts.of(customer.id())
                    .words("name", MainContact.greeting(recipient))
                    .common("milestone", due.step().title())
                    .common("title", due.step().title())
                    .fact("progress", progress, AccountScoped.of(customer.id(), fact))
                    .fact("reason", progress, AccountScoped.of(customer.id(), fact))
                    .date("day", AccountScoped.of(customer.id(), due.dueOn()))
                    .common("article", due.step().article())
                    .common("sender", sender);
            return template.draft(facts, due.reference(), DeliveryChannel.EMAIL)
                    .to(recipient)
                    .build();
        });
    }

    private static Optional<LocalDate> day(SequenceStep step, CustomerHistory history) {
        Optional<LocalDate> reached = history.milestones().stream()
                .filter(milestone ->
                        step.milestone().filter(milestone.name()::equals).isPresent())
                .flatMap(milestone -> milestone.doneOn().stream())
                .min(Comparator.naturalOrder());
        return reached.or(() -> step.daysAfterStart()
                .flatMap(days -> history.customer()
                        .contract()
                        .flatMap(contract -> contract.start())
                        .map(start -> start.plusDays(days))));
    }
}
