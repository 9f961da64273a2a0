package io.github.cskit.scoring.alert;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.scoring.risk.AccountRisk;
import io.github.cskit.scoring.risk.ChurnDates;
import io.github.cskit.scoring.risk.ChurnSignal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every alert that was raised, every signal that was suppressed and why, and which accounts are muted. It stores nothing
 * by itself: a host keeps its entries.
 *
 * <p>Immutable and thread-safe.
 */
public final class AlertLedger {

    private final List<AlertEntry> entries;
    private final List<AlertMute> mutes;

    private AlertLedger(List<AlertEntry> entries, List<AlertMute> mutes) {
        this.entries = List.copyOf(entries);
        this.mutes = List.copyOf(mutes);
    }

    /**
     * Creates a ledger of what a host has kept.
     *
     * @param entries the entries
     * @param mutes the mutes
     * @return the ledger
     */
    public static AlertLedger of(Collection<AlertEntry> entries, Collection<AlertMute> mutes) {
        return new AlertLedger(new ArrayList<>(entries), new ArrayList<>(mutes));
    }

    /**
     * Returns the ledger without entries.
     *
     * @return an empty ledger
     */
    public static AlertLedger empty() {
        return of(List.of(), List.of());
    }

    /**
     * Returns this ledger with an account muted.
     *
     * @param mute the decision
     * @return another ledger
     */
    public AlertLedger with(AlertMute mute) {
        List<AlertMute> more = new ArrayList<>(mutes);
        more.add(mute);
        return new AlertLedger(entries, more);
    }

    /**
     * Decides which signals of an account raise an alert, and notes every decision.
     *
     * @param risk the account's risk
     * @param policy when a signal raises one
     * @return this ledger with one entry more for each signal
     */
    public AlertLedger decide(AccountRisk risk, AlertPolicy policy) {
        return decide(List.of(risk), policy);
    }

    /**
     * Decides which signals of many accounts raise an alert, and notes every decision.
     *
     * @param risks the accounts' risks, each decided after those before it
     * @param policy when a signal raises one
     * @return this ledger with one entry more for each signal
     */
    public AlertLedger decide(Collection<AccountRisk> risks, AlertPolicy policy) {
        List<AlertEntry> more = new ArrayList<>(entries);
        Map<AlertKey, Instant> raised = new HashMap<>();
        entries.forEach(entry -> note(entry, raised));
        for (AccountRisk risk : risks) {
            for (ChurnSignal signal : risk.signals()) {
                Optional<SuppressionReason> suppressed = suppression(risk, signal, policy, raised);
                AlertEntry entry = new AlertEntry(risk.customer(), signal.kind(), risk.asOf(), suppressed);
                note(entry, raised);
                more.add(entry);
            }
        }
        return new AlertLedger(more, mutes);
    }

    /**
     * Returns the entries.
     *
     * @return the entries, as they were decided
     */
    public List<AlertEntry> entries() {
        return entries;
    }

    /**
     * Measures how many alerts were followed by a departure.
     *
     * @param departures what is known of each account's departure; an account that is not there has not left
     * @param policy within how many days a departure makes an alert right
     * @param asOf the instant; departures after it are not known
     * @param zone the zone in which days begin
     * @return the share with its interval; alerts whose horizon is not over are pending unless the account has left
     */
    public AlertPrecision precision(
            Map<CustomerId, ChurnDates> departures, AlertPolicy policy, Instant asOf, ZoneId zone) {
        LocalDate today = asOf.atZone(zone).toLocalDate();
        long right = 0;
        long wrong = 0;
        int pending = 0;
        for (AlertEntry entry : entries) {
            if (entry.raised()) {
                LocalDate raised = entry.at().atZone(zone).toLocalDate();
                LocalDate end = raised.plusDays(policy.horizonDays());
                Optional<LocalDate> left = Optional.ofNullable(departures.get(entry.customer()))
                        .flatMap(ChurnDates::effectiveOn)
                        .filter(day -> !day.isAfter(today))
                        .filter(day -> !day.isBefore(raised) && !day.isAfter(end));
                right += left.isPresent() ? 1 : 0;
                wrong += left.isEmpty() && end.isBefore(today) ? 1 : 0;
                pending += left.isEmpty() && !end.isBefore(today) ? 1 : 0;
            }
        }
        Optional<Proportion> share =
                right + wrong == 0 ? Optional.empty() : Optional.of(Proportion.of(right, right + wrong));
        return new AlertPrecision(share, share.map(s -> s.wilson(policy.level())), pending);
    }

    /** Returns how many entries there are. */
    @Override
    public String toString() {
        return "AlertLedger[entries=" + entries.size() + "]";
    }

    private Optional<SuppressionReason> suppression(
            AccountRisk risk, ChurnSignal signal, AlertPolicy policy, Map<AlertKey, Instant> raised) {
        Instant now = risk.asOf();
        if (mutes.stream().anyMatch(mute -> mute.customer().equals(risk.customer()) && now.isBefore(mute.until()))) {
            return Optional.of(SuppressionReason.MUTED);
        }
        if (signal.at().isBefore(now.minus(policy.expiry()))) {
            return Optional.of(SuppressionReason.EXPIRED);
        }
        return Optional.ofNullable(raised.get(new AlertKey(risk.customer(), signal.kind())))
                .filter(last -> now.isBefore(last.plus(policy.cooldown())))
                .map(last -> SuppressionReason.COOLDOWN);
    }

    private static void note(AlertEntry entry, Map<AlertKey, Instant> raised) {
        if (entry.raised()) {
            raised.merge(entry.key(), entry.at(), (one, other) -> one.isAfter(other) ? one : other);
        }
    }
}
