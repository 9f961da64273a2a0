package io.github.cskit.scoring.risk;

import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges the risk of one account: whether it needs action, which indicators stand out, which signals of leaving there
 * are. A usage change against a baseline of zero is missing, and missing is neither a drop nor none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy the thresholds
 */
public record RiskAssessor(RiskPolicy policy) {

    /** Checks that there are thresholds. */
    public RiskAssessor {
        Checks.of("risk assessor").present("policy", policy).orThrow();
    }

    /**
     * Returns the assessor with the standard thresholds.
     *
     * @return the assessor
     */
    public static RiskAssessor standard() {
        return new RiskAssessor(RiskPolicy.standard());
    }

    /**
     * Judges an account.
     *
     * @param account its records and readings
     * @return what speaks for and against it staying
     */
    public AccountRisk assess(WatchedAccount account) {
        List<String> unknown = new ArrayList<>();
        List<RiskIndicator> indicators = Stream.of(
                        new UsageCheck(policy).drop(account, unknown),
                        new SignInCheck(policy).find(account, unknown),
                        ticketSpike(account),
                        negativeNps(account),
                        event(account, RiskIndicatorKind.CHAMPION_LEFT, CustomerEventKind.CHAMPION_LEFT),
                        event(account, RiskIndicatorKind.COMPETITOR_MENTIONED, CustomerEventKind.COMPETITOR_MENTIONED),
                        declining(account))
                .flatMap(Optional::stream)
                .toList();
        return new AccountRisk(
                account.id(),
                account.asOf(),
                account.now().scored().map(scored -> RiskScore.complementOf(scored.score())),
                AtRiskRule.judge(account.now().assessment(), account.trend()),
                indicators,
                signals(account),
                unknown);
    }

    private List<ChurnSignal> signals(WatchedAccount account) {
        return Stream.of(
                        red(account),
                        requested(
                                account,
                                ChurnSignalKind.CANCELLATION_REQUESTED,
                                CustomerEventKind.CANCELLATION_REQUESTED,
                                "It asked to cancel on "),
                        requested(
                                account,
                                ChurnSignalKind.DOWNGRADE_REQUESTED,
                                CustomerEventKind.DOWNGRADE_REQUESTED,
                                "It asked for a smaller plan on "),
                        new UsageCheck(policy).reduced(account))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ChurnSignal> red(WatchedAccount account) {
        return account.now()
                .scored()
                .filter(scored -> scored.band() == Band.RED)
                .map(scored -> {
                    String text = "Its score is " + scored.score() + ", Red";
                    return new ChurnSignal(
                            ChurnSignalKind.RED,
                            account.asOf(),
                            text,
                            new Evidence("health", account.id().value(), text));
                });
    }

    private Optional<ChurnSignal> requested(
            WatchedAccount account, ChurnSignalKind kind, CustomerEventKind event, String words) {
        return latest(account, event).map(found -> {
            String text = words + found.at().atZone(account.zone()).toLocalDate();
            return new ChurnSignal(kind, found.at(), text, evidence(found, text));
        });
    }

    private Optional<RiskIndicator> ticketSpike(WatchedAccount account) {
        DateRange recent = DateRange.wholeDaysBefore(policy.spikeDays(), account.asOf(), account.zone());
        List<Ticket> tickets = account.history().tickets().stream()
                .filter(ticket -> ticket.openedAt().isBefore(account.asOf()))
                .filter(ticket -> recent.contains(ticket.openedAt(), account.zone()))
                .sorted(Comparator.comparing(Ticket::openedAt).thenComparing(Ticket::id))
                .toList();
        if (tickets.size() < policy.spikeTickets()) {
            return Optional.empty();
        }
        String text = CountWords.of(tickets.size(), "ticket") + " in " + CountWords.of(policy.spikeDays(), "day");
        return Optional.of(indicator(
                RiskIndicatorKind.TICKET_SPIKE,
                text,
                tickets.stream()
                        .map(ticket -> RootCauseEvidence.of(ticket, account.zone()))
                        .toList()));
    }

    private Optional<RiskIndicator> negativeNps(WatchedAccount account) {
        List<SurveyResponse> negative = account.history().surveys().stream()
                .filter(response -> response.kind() == SurveyKind.NPS)
                .filter(response -> recent(account, response.at()))
                .filter(response ->
                        response.answer().filter(a -> a <= policy.npsAnswer()).isPresent())
                .sorted(Comparator.comparing(SurveyResponse::at)
                        .thenComparing(response -> response.id().value()))
                .toList();
        if (negative.isEmpty()) {
            return Optional.empty();
        }
        int least = negative.stream()
                .mapToInt(response -> response.answer().orElseThrow())
                .min()
                .orElseThrow();
        return Optional.of(indicator(
                RiskIndicatorKind.NEGATIVE_NPS,
                CountWords.of(negative.size(), "recommendation answer") + " of " + policy.npsAnswer() + " or less"
                        + (negative.size() == 1 ? ": " : ", the lowest ") + least,
                negative.stream()
                        .map(r -> new Evidence(
                                "survey", r.id().value(), "answer " + r.answer().orElseThrow()))
                        .toList()));
    }

    private Optional<RiskIndicator> event(WatchedAccount account, RiskIndicatorKind kind, CustomerEventKind event) {
        return latest(account, event).map(found -> {
            String words = event == CustomerEventKind.CHAMPION_LEFT
                    ? "The champion left on "
                    : "A competitor was mentioned on ";
            String text = words + found.at().atZone(account.zone()).toLocalDate();
            return indicator(kind, text, List.of(evidence(found, text)));
        });
    }

    private Optional<RiskIndicator> declining(WatchedAccount account) {
        if (!account.trend().declining()) {
            return Optional.empty();
        }
        String text = "Its scores decline over " + account.trend().n() + " readings";
        return Optional.of(indicator(
                RiskIndicatorKind.DECLINING_SCORE,
                text,
                List.of(new Evidence("trend", account.id().value(), text))));
    }

    /** Returns the latest such event that still counts: recent, and not undone by the account's return. */
    private Optional<CustomerEvent> latest(WatchedAccount account, CustomerEventKind kind) {
        Instant back = account.history().events().stream()
                .filter(event -> event.kind() == CustomerEventKind.REACTIVATED)
                .map(CustomerEvent::at)
                .filter(at -> at.isBefore(account.asOf()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return account.history().events().stream()
                .filter(event -> event.kind() == kind && recent(account, event.at()))
                .filter(event -> !event.at().isBefore(back))
                .max(Comparator.comparing(CustomerEvent::at));
    }

    private boolean recent(WatchedAccount account, Instant at) {
        DateRange recent = DateRange.wholeDaysBefore(policy.recentDays(), account.asOf(), account.zone());
        return at.isBefore(account.asOf())
                && !at.atZone(account.zone()).toLocalDate().isBefore(recent.startInclusive());
    }

    private RiskIndicator indicator(RiskIndicatorKind kind, String text, List<Evidence> evidence) {
        return new RiskIndicator(kind, policy.action(kind), text, evidence);
    }

    private static Evidence evidence(CustomerEvent event, String text) {
        return new Evidence("event", event.kind().wireName() + "@" + event.at(), text);
    }
}
