package io.github.cskit.reporting.approval;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An append-only list of what happened to drafts, each entry chained to the one before by its hash. Deleting, inserting,
 * swapping or editing an entry shows, and cutting entries off at the end shows too where the head is kept elsewhere. It
 * keeps nobody from rewriting trail and head together: that takes a place that the writer cannot reach.
 *
 * <p>It lives in memory; a host that keeps it takes each entry as it is written. Thread-safe.
 */
public final class AuditTrail {

    private final List<AuditEntry> entries;
    private final Consumer<AuditEntry> listener;
    private AuditHead head;

    private AuditTrail(List<AuditEntry> entries, AuditHead head, Consumer<AuditEntry> listener) {
        this.entries = new ArrayList<>(entries);
        this.head = head;
        this.listener = listener;
    }

    /**
     * Starts a trail that lasts as long as this process.
     *
     * @return an empty trail
     */
    public static AuditTrail inMemory() {
        return new AuditTrail(List.of(), AuditHead.EMPTY, entry -> {});
    }

    /**
     * Goes on with a trail that a host kept.
     *
     * @param entries the entries so far, verified first
     * @param head the head as it was kept
     * @param listener told each new entry, in order, before the step it records is reported as done
     * @return the trail
     * @throws io.github.cskit.core.validation.InvalidValueException with every place where it was tampered with
     */
    public static AuditTrail resume(List<AuditEntry> entries, AuditHead head, Consumer<AuditEntry> listener) {
        Checks checks = Checks.of("audit trail");
        verify(entries, head).forEach(p -> checks.problem(p.path(), p.found(), p.rule()));
        checks.orThrow();
        return new AuditTrail(entries, head, listener);
    }

    /**
     * Finds every place where a trail was tampered with.
     *
     * @param entries the entries
     * @param head the head as it was kept elsewhere
     * @return what does not fit, by place; empty if all does
     */
    public static List<Problem> verify(List<AuditEntry> entries, AuditHead head) {
        List<Problem> problems = new ArrayList<>();
        AuditHead expected = AuditHead.EMPTY;
        for (int i = 0; i < entries.size(); i++) {
            AuditEntry entry = entries.get(i);
            String path = "entries[" + i + "]";
            if (entry.sequence() != expected.length() + 1) {
                problems.add(new Problem(path, "number " + entry.sequence(), "be number " + (expected.length() + 1)));
            }
            if (!entry.previous().equals(expected.hash())) {
                problems.add(new Problem(path, "chained to another entry", "follow the one before it"));
            }
            if (!entry.hash().equals(entry.expectedHash())) {
                problems.add(new Problem(path, "other than when it was written", "have the hash of its content"));
            }
            expected = new AuditHead(entry.sequence(), entry.hash());
        }
        if (!expected.equals(head)) {
            problems.add(new Problem("entries", "ended at number " + expected.length(), "end where the head says"));
        }
        return problems;
    }

    /**
     * Returns the entries so far.
     *
     * @return a copy, oldest first
     */
    public synchronized List<AuditEntry> entries() {
        return List.copyOf(entries);
    }

    /**
     * Returns where the trail stands.
     *
     * @return its length and last hash
     */
    public synchronized AuditHead head() {
        return head;
    }

    synchronized void append(Instant at, String actor, AuditAction action, Fingerprint content) {
        AuditEntry entry = AuditEntry.after(head, at, actor, action, content);
        listener.accept(entry);
        entries.add(entry);
        head = new AuditHead(entry.sequence(), entry.hash());
    }
}
