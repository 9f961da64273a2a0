package io.github.cskit.reporting.approval;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.reporting.draft.FindingKind;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * That a named person approved exactly this content, when, and until when it holds. Only a {@link ReviewDesk} makes one:
 * it has no public constructor, and no document can be read as one. It is not the permission to send; the desk gives
 * that, once.
 *
 * <p>Immutable and thread-safe.
 */
public final class Approval {

    private final Fingerprint content;
    private final Reviewer reviewer;
    private final Instant approvedAt;
    private final Instant expiresAtExclusive;
    private final Set<FindingKind> noted;

    Approval(
            Fingerprint content,
            Reviewer reviewer,
            Instant approvedAt,
            Instant expiresAtExclusive,
            Set<FindingKind> noted) {
        this.content = content;
        this.reviewer = reviewer;
        this.approvedAt = approvedAt;
        this.expiresAtExclusive = expiresAtExclusive;
        Set<FindingKind> copy = EnumSet.noneOf(FindingKind.class);
        copy.addAll(noted);
        this.noted = Collections.unmodifiableSet(copy);
    }

    /**
     * Returns what was approved.
     *
     * @return the fingerprint of the draft's content
     */
    public Fingerprint content() {
        return content;
    }

    /**
     * Returns who approved it.
     *
     * @return the person
     */
    public Reviewer reviewer() {
        return reviewer;
    }

    /**
     * Returns when it was approved.
     *
     * @return the instant
     */
    public Instant approvedAt() {
        return approvedAt;
    }

    /**
     * Returns until when it holds.
     *
     * @return the first instant at which it no longer does
     */
    public Instant expiresAtExclusive() {
        return expiresAtExclusive;
    }

    /**
     * Returns which findings the reviewer took note of.
     *
     * @return the kinds
     */
    public Set<FindingKind> noted() {
        return noted;
    }

    boolean holdsAt(Instant at) {
        return !at.isBefore(approvedAt) && at.isBefore(expiresAtExclusive);
    }

    /** Returns a short fingerprint and the time, never the person. */
    @Override
    public String toString() {
        return "Approval[" + content + " at " + approvedAt + "]";
    }
}
