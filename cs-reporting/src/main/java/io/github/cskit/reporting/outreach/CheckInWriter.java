package io.github.cskit.reporting.outreach;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.account.AccountEntry;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.Quoter;
import io.github.cskit.reporting.account.Reason;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.reporting.account.SignalWords;
import io.github.cskit.reporting.account.TicketNote;
import io.github.cskit.reporting.draft.DeliveryChannel;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.draft.Recipient;
import io.github.cskit.reporting.message.MessageFacts;
import io.github.cskit.reporting.message.MessageTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes check-ins: to accounts that stand in Yellow and were not spoken with for 30 days (see {@link OutreachPolicy}), about
 * the measure that costs them most and has words that a customer may read. It sends nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param frame the time of the review
 * @param feeds what was recorded when
 * @param policy the numbers
 * @param template the words; fields {@code topic}, {@code name}, {@code concern}, {@code question}, {@code open-requests},
 *     {@code sender}
 * @param sender who signs
 */
public record CheckInWriter(
        ReviewFrame frame, FeedCoverage feeds, OutreachPolicy policy, MessageTemplate template, String sender) {

    /** Checks the parts. */
    public CheckInWriter {
        Checks.of("check-in writer")
                .present("frame", frame)
                .present("feeds", feeds)
                .present("policy", policy)
                .present("template", template)
                .name("sender", sender)
                .orThrow();
    }

    /**
     * Writes the check-ins that are due.
     *
     * @param accounts the accounts with their entries
     * @return drafts, and the accounts for which there is none, each in the order given
     */
    public CheckIns write(List<ReviewedAccount> accounts) {
        List<CheckIn> drafted = new ArrayList<>();
        List<Withheld> withheld = new ArrayList<>();
        for (ReviewedAccount each : accounts) {
            if (isYellow(each.review())) {
                write(each, drafted, withheld);
            }
        }
        return new CheckIns(drafted, withheld);
    }

    private static boolean isYellow(AccountReview account) {
        return !account.standing().churned() && account.is(Band.YELLOW);
    }

    private void write(ReviewedAccount account, List<CheckIn> drafted, List<Withheld> withheld) {
        AccountReview review = account.review();
        ContactState contact = ContactState.judge(review.history(), feeds, frame, policy.contactDays());
        Optional<AccountScoped<Recipient>> recipient = MainContact.of(review.customer());
        Optional<MeasureResult> concern = concern(review.scored().orElseThrow(), account.entry());
        if (contact == ContactState.RECENT) {
            return;
        }
        if (contact == ContactState.UNKNOWN) {
            withheld.add(new Withheld(review.id(), Withheld.Reason.CONTACT_UNKNOWN));
        } else if (recipient.isEmpty()) {
            withheld.add(new Withheld(review.id(), Withheld.Reason.NO_RECIPIENT));
        } else if (concern.isEmpty()) {
            withheld.add(new Withheld(review.id(), Withheld.Reason.NO_CONCERN));
        } else {
            Draft draft = draft(account, recipient.get(), concern.get());
            drafted.add(new CheckIn(draft, talkingPoints(account)));
        }
    }

    /** The measures that cost most come first, as the entry tells them; then the others, the lowest first. */
    private static Optional<MeasureResult> concern(Scored scored, AccountEntry entry) {
        List<MeasureResult> measures = scored.explanation().measures();
        Stream<SignalId> told = entry.reasons().stream()
                .filter(reason -> reason.kind() == Reason.Kind.COSTS)
                .map(Reason::signal);
        Stream<SignalId> others = measures.stream()
                .sorted(Comparator.comparing(MeasureResult::points).thenComparing(MeasureResult::signal))
                .map(MeasureResult::signal);
        return Stream.concat(told, others)
                .flatMap(signal ->
                        measures.stream().filter(measure -> measure.signal().equals(signal)))
                .filter(measure ->
                        ConcernWords.of(measure.signal(), measure.value()).isPresent())
                .findFirst();
    }

    private Draft draft(ReviewedAccount account, AccountScoped<Recipient> recipient, MeasureResult measure) {
        AccountReview review = account.review();
        ConcernWords words = ConcernWords.of(measure.signal(), measure.value()).orElseThrow();
        MessageFacts facts = MessageFacts.of(review.id())
                .common("topic", words.topic())
                .words("name", MainContact.greeting(recipient))
                .fact("concern", words.sentence(measure.value()), AccountScoped.of(review.id(), evidence(measure)))
                .common("question", words.question())
                .words("open-requests", AccountScoped.of(review.id(), openRequests(account.entry())))
                .common("sender", sender);
        return template.draft(facts, "check-in " + frame.weekName(), DeliveryChannel.EMAIL)
                .to(recipient)
                .build();
    }

    private Evidence evidence(MeasureResult measure) {
        return new Evidence(
                "signal",
                measure.signal().value(),
                SignalWords.noun(measure.signal()) + ": " + SignalWords.value(measure.signal(), measure.value())
                        + ", up to " + frame.lastDay());
    }

    private static String openRequests(AccountEntry entry) {
        return switch (entry.openTickets()) {
            case 0 -> "";
            case 1 -> "One of your requests to our support is still open; we can go through it as well.\n\n";
            default ->
                entry.openTickets()
                        + " of your requests to our support are still open; we can go through them as well.\n\n";
        };
    }

    /** Half of them are about use and opinion; then come open tickets, then those of late that were resolved. */
    private List<TalkingPoint> talkingPoints(ReviewedAccount account) {
        AccountEntry entry = account.entry();
        Stream<TalkingPoint> reasons = entry.reasons().stream()
                .filter(reason -> reason.kind() != Reason.Kind.MISSING)
                .map(reason -> new TalkingPoint(
                        reason.text(), new Evidence("signal", reason.signal().value(), reason.text())));
        Stream<TalkingPoint> tickets = entry.tickets().stream()
                .map(ticket -> new TalkingPoint(
                        "Open since " + ticket.openedOn() + ": \"" + ticket.quote() + "\"",
                        new Evidence("ticket", ticket.ticket().value(), ticket.quote())));
        int half = (policy.talkingPoints() + 1) / 2;
        List<TalkingPoint> points = new ArrayList<>(reasons.limit(half).toList());
        points.addAll(Stream.concat(tickets, resolved(account.review()))
                .limit(policy.talkingPoints() - points.size())
                .toList());
        return points;
    }

    private Stream<TalkingPoint> resolved(AccountReview review) {
        DateRange recent = frame.lastDays(policy.ticketDays());
        Quoter quoter = Quoter.of(review.customer());
        return review.history().tickets().stream()
                .filter(ticket -> frame.holds(recent, ticket.openedAt()) && !frame.isOpen(ticket))
                .sorted(Comparator.comparing(Ticket::openedAt).reversed().thenComparing(Ticket::id))
                .map(ticket -> resolved(ticket, TicketNote.quote(ticket, quoter)));
    }

    private TalkingPoint resolved(Ticket ticket, String quote) {
        LocalDate opened = ticket.openedAt().atZone(frame.zone()).toLocalDate();
        return new TalkingPoint(
                "Asked on " + opened + " and resolved: \"" + quote + "\"",
                new Evidence("ticket", ticket.id().value(), quote));
    }
}
