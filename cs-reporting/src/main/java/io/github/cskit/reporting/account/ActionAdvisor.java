package io.github.cskit.reporting.account;

import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.List;

/**
 * Chooses what to recommend for an account that needs action: the first of these that its records ask for. A
 * cancellation request or a very low score engages the executives; a champion who left, a competitor and a downgrade
 * request each have an answer; so have many open tickets and falling usage; else its health is reviewed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy the numbers
 * @param directory who holds which role
 * @param frame the time of the review
 */
public record ActionAdvisor(ActionPolicy policy, Directory directory, ReviewFrame frame) {

    private static final Role EXECUTIVE = Role.of("vp-customer-success");
    private static final Role SUPPORT = Role.of("support");

    private record Play(Role owner, String action, String because) {}

    /** Checks the parts. */
    public ActionAdvisor {
        Checks.of("action advisor")
                .present("policy", policy)
                .present("directory", directory)
                .present("frame", frame)
                .orThrow();
    }

    /**
     * Chooses the action for an account.
     *
     * @param account the account
     * @param events what happened to it lately
     * @param openTickets how many tickets of it are open
     * @return what to do, by whom, by when
     */
    public RecommendedAction advise(AccountReview account, List<EventNote> events, int openTickets) {
        Play play = play(account, events, openTickets);
        String recipient = directory.find(play.owner()).orElse(play.owner().value());
        return new RecommendedAction(play.action(), play.because(), play.owner(), recipient, due(account));
    }

    private Play play(AccountReview account, List<EventNote> events, int openTickets) {
        if (happened(events, CustomerEventKind.CANCELLATION_REQUESTED)) {
            return new Play(
                    EXECUTIVE,
                    "Call the decision maker, hear the reasons, and agree on what would keep the account",
                    "it asked to cancel");
        }
        if (account.scored()
                .filter(s -> s.score().compareTo(policy.saveBelow()) < 0)
                .isPresent()) {
            return new Play(
                    EXECUTIVE,
                    "Bring in an executive sponsor and open a save plan",
                    "its score is below " + policy.saveBelow());
        }
        if (happened(events, CustomerEventKind.CHAMPION_LEFT)) {
            return new Play(
                    Role.CSM, "Map the stakeholders, find a new champion and train a successor", "its champion left");
        }
        if (happened(events, CustomerEventKind.COMPETITOR_MENTIONED)) {
            return new Play(
                    Role.CSM,
                    "Go through the value reached so far, together with the account executive",
                    "a competitor was mentioned");
        }
        if (happened(events, CustomerEventKind.DOWNGRADE_REQUESTED)) {
            return new Play(
                    Role.CSM, "Review plan and use together before the plan changes", "it asked for a smaller plan");
        }
        return playForUse(account, openTickets);
    }

    private Play playForUse(AccountReview account, int openTickets) {
        if (openTickets >= policy.ticketSurge()) {
            return new Play(
                    SUPPORT, "Go through the open tickets with an engineer", openTickets + " of its tickets are open");
        }
        Reading change = account.now().snapshot().reading(Signals.USAGE_CHANGE_28);
        if (change instanceof Reading.Measured measured && measured.value() < -policy.usageDrop()) {
            String drop = SignalWords.value(Signals.USAGE_CHANGE_28, measured.value());
            return new Play(Role.CSM, "Hold an adoption workshop with the users", "usage is " + drop + " in 28 days");
        }
        return new Play(Role.CSM, "Review the account's health with its main contact", "its score asks for it");
    }

    private Instant due(AccountReview account) {
        return account.is(Band.RED)
                ? frame.asOf().plusSeconds(policy.redHours() * 3600L)
                : frame.asOf()
                        .atZone(frame.zone())
                        .plusDays(policy.yellowDays())
                        .toInstant();
    }

    private static boolean happened(List<EventNote> events, CustomerEventKind kind) {
        return events.stream().anyMatch(event -> event.kind() == kind);
    }
}
