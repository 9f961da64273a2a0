package io.github.cskit.reporting.approval;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.draft.Finding;
import io.github.cskit.reporting.draft.FindingKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where drafts wait for people. A draft is submitted, a named person approves exactly that content, and then it can be
 * released, once. Every step is written to an audit trail. It sends nothing by itself, and it reads no clock.
 *
 * <p>Approvals and releases are named by the content's fingerprint: whoever approves says what was seen, and a draft
 * edited in the meantime is another one. Thread-safe.
 */
public final class ReviewDesk {

    private static final String DESK = "review desk";

    private static final class File {

        private final Draft draft;
        private Optional<Approval> approval = Optional.empty();
        private boolean released;

        private File(Draft draft) {
            this.draft = draft;
        }
    }

    private final ApprovalPolicy policy;
    private final ReleaseRegister register;
    private final AuditTrail trail;
    private final Map<Fingerprint, File> files = new HashMap<>();

    private ReviewDesk(ApprovalPolicy policy, ReleaseRegister register, AuditTrail trail) {
        this.policy = policy;
        this.register = register;
        this.trail = trail;
    }

    /**
     * Opens a desk.
     *
     * @param policy for how long approvals hold, and whose
     * @param register remembers what was released
     * @param trail where every step is written
     * @return a desk without drafts
     */
    public static ReviewDesk of(ApprovalPolicy policy, ReleaseRegister register, AuditTrail trail) {
        Checks.of(DESK)
                .present("policy", policy)
                .present("register", register)
                .present("trail", trail)
                .orThrow();
        return new ReviewDesk(policy, register, trail);
    }

    /**
     * Puts a draft on the desk. Submitting the same content again changes nothing.
     *
     * @param draft the draft
     * @param at when
     * @return what an approval has to name
     */
    public synchronized Fingerprint submit(Draft draft, Instant at) {
        if (files.putIfAbsent(draft.fingerprint(), new File(draft)) == null) {
            trail.append(at, draft.author().orElse(DESK), AuditAction.SUBMITTED, draft.fingerprint());
        }
        return draft.fingerprint();
    }

    /**
     * Returns the draft with some content, for a person to read.
     *
     * @param content the fingerprint of the content
     * @return the draft, if it was submitted
     */
    public synchronized Optional<Draft> find(Fingerprint content) {
        return Optional.ofNullable(files.get(content)).map(file -> file.draft);
    }

    /**
     * Returns how far a draft has come.
     *
     * @param content the fingerprint of its content
     * @param at when; an approval that has expired by then no longer counts
     * @return its state, if it was submitted
     */
    public synchronized Optional<DraftState> state(Fingerprint content, Instant at) {
        return Optional.ofNullable(files.get(content)).map(file -> {
            if (file.released) {
                return DraftState.RELEASED;
            }
            boolean approved = file.approval.filter(given -> given.holdsAt(at)).isPresent();
            return approved ? DraftState.APPROVED : DraftState.PENDING_HUMAN_REVIEW;
        });
    }

    /**
     * Approves a draft in the name of a person.
     *
     * @param content the fingerprint of what the person saw
     * @param reviewer the person
     * @param noted the kinds of findings that the person took note of; all that the draft has are needed
     * @param at when
     * @return the approval, or why there is none
     */
    public synchronized ApprovalOutcome approve(
            Fingerprint content, Reviewer reviewer, Set<FindingKind> noted, Instant at) {
        Optional<File> file = Optional.ofNullable(files.get(content));
        Optional<Refusal> refusal =
                file.isEmpty() ? Optional.of(Refusal.UNKNOWN_CONTENT) : refusalOf(file.get(), reviewer, noted);
        if (refusal.isPresent()) {
            trail.append(at, reviewer.name(), AuditAction.APPROVAL_REFUSED, content);
            return new ApprovalOutcome.Refused(refusal.get());
        }
        Approval approval = new Approval(content, reviewer, at, at.plus(policy.validFor()), noted);
        trail.append(at, reviewer.name(), AuditAction.APPROVED, content);
        file.orElseThrow().approval = Optional.of(approval);
        return new ApprovalOutcome.Approved(approval);
    }

    /**
     * Takes an approval back, if the draft was not released yet.
     *
     * @param content the fingerprint of the content
     * @param reviewer the person who takes it back
     * @param at when
     * @return why it could not be; empty if it was taken back
     */
    public synchronized Optional<Refusal> revoke(Fingerprint content, Reviewer reviewer, Instant at) {
        File file = files.get(content);
        if (file == null) {
            return Optional.of(Refusal.UNKNOWN_CONTENT);
        }
        if (file.released) {
            return Optional.of(Refusal.ALREADY_RELEASED);
        }
        if (file.approval.isEmpty()) {
            return Optional.of(Refusal.NOT_APPROVED);
        }
        trail.append(at, reviewer.name(), AuditAction.REVOKED, content);
        file.approval = Optional.empty();
        return Optional.empty();
    }

    /**
     * Releases an approved draft, once and for all.
     *
     * @param content the fingerprint of the content
     * @param at when
     * @return the message that may leave, or why it may not
     */
    public synchronized ReleaseOutcome release(Fingerprint content, Instant at) {
        Optional<File> file = Optional.ofNullable(files.get(content));
        Optional<Refusal> refusal = file.isEmpty() ? Optional.of(Refusal.UNKNOWN_CONTENT) : refusalOf(file.get(), at);
        if (refusal.isEmpty()) {
            file.orElseThrow().released = true;
            refusal = register.claim(content) ? Optional.empty() : Optional.of(Refusal.ALREADY_RELEASED);
        }
        if (refusal.isPresent()) {
            trail.append(at, DESK, AuditAction.RELEASE_REFUSED, content);
            return new ReleaseOutcome.Refused(refusal.get());
        }
        trail.append(at, DESK, AuditAction.RELEASED, content);
        File released = file.orElseThrow();
        return new ReleaseOutcome.Released(new ApprovedMessage(released.draft, released.approval.orElseThrow()));
    }

    /**
     * Releases an approved draft and hands it to a port. If the port fails, its exception passes through and the message
     * is not sent again: nobody can know whether it left.
     *
     * @param content the fingerprint of the content
     * @param port where it leaves
     * @param at when
     * @return the message that left, or why none did
     */
    public ReleaseOutcome send(Fingerprint content, SendingPort port, Instant at) {
        ReleaseOutcome outcome = release(content, at);
        if (outcome instanceof ReleaseOutcome.Released released) {
            port.send(released.message());
        }
        return outcome;
    }

    private Optional<Refusal> refusalOf(File file, Reviewer reviewer, Set<FindingKind> noted) {
        if (file.released) {
            return Optional.of(Refusal.ALREADY_RELEASED);
        }
        boolean own = file.draft.author().filter(reviewer.name()::equals).isPresent();
        if (own && !policy.selfApproval()) {
            return Optional.of(Refusal.SELF_APPROVAL);
        }
        boolean all = file.draft.findings().stream().map(Finding::kind).allMatch(noted::contains);
        return all ? Optional.empty() : Optional.of(Refusal.FINDINGS_NOT_NOTED);
    }

    private static Optional<Refusal> refusalOf(File file, Instant at) {
        if (file.released) {
            return Optional.of(Refusal.ALREADY_RELEASED);
        }
        if (file.approval.isEmpty() || at.isBefore(file.approval.get().approvedAt())) {
            return Optional.of(Refusal.NOT_APPROVED);
        }
        return file.approval.get().holdsAt(at) ? Optional.empty() : Optional.of(Refusal.APPROVAL_EXPIRED);
    }
}
