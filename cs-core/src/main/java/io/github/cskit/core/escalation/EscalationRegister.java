package io.github.cskit.core.escalation;

import io.github.cskit.core.result.Failure;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All escalations and where they stand: a log of entries and what follows from it. The same entries give the same
 * register, in whatever order and however often each arrives. It stores nothing by itself: a host keeps the entries.
 *
 * <pre>{@code
 * EscalationRegister register = EscalationRegister.empty().with(EscalationEvent.raised(packet));
 * register = register.with(EscalationEvent.moved(packet.key(), ACKNOWLEDGED, "Peter", at));
 * register.overdue(asOf);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class EscalationRegister {

    /** By time; of one instant in the order of the life cycle. */
    private static final Comparator<EscalationEvent> ORDER = Comparator.comparing(EscalationEvent::at)
            .thenComparing(EscalationEvent::status)
            .thenComparing(entry -> entry.by().orElse(""))
            .thenComparing(entry -> entry.reason().orElse(""))
            .thenComparing(
                    entry -> entry.packet().map(EscalationRegister::content).orElse(""));

    private static final EscalationRegister EMPTY = new EscalationRegister(new TreeMap<>());

    private final SortedMap<EscalationKey, CaseFile> files;

    private EscalationRegister(SortedMap<EscalationKey, CaseFile> files) {
        this.files = files;
    }

    /**
     * Returns the register of nothing.
     *
     * @return an empty register
     */
    public static EscalationRegister empty() {
        return EMPTY;
    }

    /**
     * Folds a log. An entry that is not legal where it stands is left out and listed; it stops nothing.
     *
     * @param entries the entries, in any order, any of them more than once
     * @return the register
     */
    public static EscalationRegister fold(Collection<EscalationEvent> entries) {
        SortedMap<EscalationKey, Set<EscalationEvent>> byKey = new TreeMap<>();
        for (EscalationEvent entry : entries) {
            byKey.computeIfAbsent(entry.key(), key -> new LinkedHashSet<>()).add(entry);
        }
        SortedMap<EscalationKey, CaseFile> files = new TreeMap<>();
        byKey.forEach((key, distinct) -> files.put(key, file(distinct)));
        return new EscalationRegister(files);
    }

    /**
     * Returns this register with an entry added. An entry that it has already changes nothing.
     *
     * @param entry the entry
     * @return another register
     * @throws InvalidValueException if the entry is not legal where it stands, saying what is
     */
    public EscalationRegister with(EscalationEvent entry) {
        Set<EscalationEvent> entries = new LinkedHashSet<>();
        CaseFile before = files.get(entry.key());
        int refusedBefore = 0;
        if (before != null) {
            entries.addAll(before.entries());
            refusedBefore = before.refused().size();
        }
        entries.add(entry);
        CaseFile after = file(entries);
        if (after.refused().size() > refusedBefore) {
            Failure last = after.refused().get(after.refused().size() - 1);
            throw new InvalidValueException("escalation event (" + entry.key() + ")", last.problems());
        }
        SortedMap<EscalationKey, CaseFile> more = new TreeMap<>(files);
        more.put(entry.key(), after);
        return new EscalationRegister(more);
    }

    /**
     * Returns every case.
     *
     * @return the cases by key, of one key the oldest first
     */
    public List<EscalationCase> cases() {
        return files.values().stream().flatMap(file -> file.cases().stream()).toList();
    }

    /**
     * Returns the cases that are not over.
     *
     * @return those that are neither verified nor declined, by key
     */
    public List<EscalationCase> open() {
        return cases().stream().filter(each -> !each.status().closed()).toList();
    }

    /**
     * Finds the latest case of a matter.
     *
     * @param key the matter
     * @return the case that was opened last; empty if it was never raised
     */
    public Optional<EscalationCase> find(EscalationKey key) {
        CaseFile file = files.get(key);
        return file == null || file.cases().isEmpty()
                ? Optional.empty()
                : Optional.of(file.cases().get(file.cases().size() - 1));
    }

    /**
     * Lists what is late.
     *
     * @param asOf the instant; what is due at it is still in time
     * @return missing acknowledgements and resolutions, the longest overdue first; one case may be late in both
     */
    public List<OverdueEscalation> overdue(Instant asOf) {
        return open().stream()
                .flatMap(each -> late(each, asOf))
                .sorted(Comparator.comparing(OverdueEscalation::due)
                        .thenComparing(each -> each.escalation().packet().key())
                        .thenComparing(OverdueEscalation::late))
                .toList();
    }

    /**
     * Returns the entries of the log, for a host to keep.
     *
     * @return each once, by key and time, those that were refused included
     */
    public List<EscalationEvent> entries() {
        return files.values().stream().flatMap(file -> file.entries().stream()).toList();
    }

    /**
     * Returns the entries that were not legal where they stand.
     *
     * @return what is wrong with each
     */
    public List<Failure> refused() {
        return files.values().stream().flatMap(file -> file.refused().stream()).toList();
    }

    /** Returns how many cases there are. */
    @Override
    public String toString() {
        return "EscalationRegister[cases=" + cases().size() + "]";
    }

    /** Tells two packets of one matter and one instant apart, so that their order never depends on that of the feed. */
    private static String content(Escalation packet) {
        StringBuilder text = new StringBuilder(packet.subject()).append('\n').append(packet.resolveBy());
        packet.sections().forEach(part -> {
            text.append('\n').append(part.name()).append(part.lines());
            part.facts().forEach(fact -> text.append(fact.label()).append(fact.value()));
        });
        packet.evidence()
                .forEach(fact -> text.append('\n').append(fact.source()).append(fact.text()));
        return text.append(packet.customers()).append(packet.informed()).toString();
    }

    private static Stream<OverdueEscalation> late(EscalationCase each, Instant asOf) {
        Escalation packet = each.packet();
        List<OverdueEscalation> late = new ArrayList<>();
        if (each.status() == EscalationStatus.RAISED && asOf.isAfter(packet.acknowledgeBy())) {
            late.add(new OverdueEscalation(each, OverdueEscalation.Late.ACKNOWLEDGEMENT, packet.acknowledgeBy()));
        }
        if (each.status().owed() && asOf.isAfter(packet.resolveBy())) {
            late.add(new OverdueEscalation(each, OverdueEscalation.Late.RESOLUTION, packet.resolveBy()));
        }
        return late.stream();
    }

    private static CaseFile file(Collection<EscalationEvent> distinct) {
        List<EscalationEvent> ordered = distinct.stream().sorted(ORDER).toList();
        CaseFile file = CaseFile.empty();
        for (EscalationEvent entry : ordered) {
            file = file.plus(entry);
        }
        return file;
    }

    /** The entries of one matter and the cases that follow from them. */
    private record CaseFile(List<EscalationEvent> entries, List<EscalationCase> cases, List<Failure> refused) {

        static CaseFile empty() {
            return new CaseFile(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        /** Adds the next entry; only used while the file is being made. */
        CaseFile plus(EscalationEvent entry) {
            entries.add(entry);
            int last = cases.size() - 1;
            boolean open = last >= 0 && !cases.get(last).status().closed();
            if (entry.status() == EscalationStatus.RAISED) {
                if (open) {
                    cases.set(last, raisedAgain(cases.get(last), entry));
                } else {
                    cases.add(EscalationCase.open(entry));
                }
            } else if (last >= 0 && cases.get(last).status().next().contains(entry.status())) {
                cases.set(last, moved(cases.get(last), entry));
            } else {
                String found = last < 0 ? "unknown" : cases.get(last).status().wireName();
                refused.add(refusal(entry, found));
            }
            return this;
        }

        private static Failure refusal(EscalationEvent entry, String found) {
            String rule = "be followed by another status than " + entry.status().wireName();
            return new Failure(
                    "escalation event (" + entry.key() + ") of " + entry.at(),
                    List.of(new Problem("status", found, rule)));
        }

        private static EscalationCase moved(EscalationCase before, EscalationEvent entry) {
            return new EscalationCase(
                    before.packet(),
                    entry.status(),
                    before.timesRaised(),
                    before.lastRaisedAt(),
                    plus(before.entries(), entry));
        }

        private static EscalationCase raisedAgain(EscalationCase before, EscalationEvent entry) {
            Escalation first = before.packet();
            Escalation latest = entry.packet().orElseThrow();
            Escalation both = new Escalation(
                    latest.key(),
                    latest.kind(),
                    latest.recipient(),
                    latest.informed(),
                    latest.subject(),
                    latest.sections(),
                    latest.evidence(),
                    latest.customers(),
                    latest.priority(),
                    first.raisedAt(),
                    earlier(first.acknowledgeBy(), latest.acknowledgeBy()),
                    earlier(first.resolveBy(), latest.resolveBy()));
            return new EscalationCase(
                    both, before.status(), before.timesRaised() + 1, entry.at(), plus(before.entries(), entry));
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }

        private static List<EscalationEvent> plus(List<EscalationEvent> entries, EscalationEvent entry) {
            List<EscalationEvent> more = new ArrayList<>(entries);
            more.add(entry);
            return more;
        }
    }
}
