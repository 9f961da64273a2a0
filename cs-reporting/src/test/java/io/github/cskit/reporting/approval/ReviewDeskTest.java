package io.github.cskit.reporting.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.draft.Drafts;
import io.github.cskit.reporting.draft.FindingKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("COM-3")
class ReviewDeskTest {

    private static final Instant NOON = Desks.NOON;

    private final AuditTrail trail = AuditTrail.inMemory();
    private final ReviewDesk desk = ReviewDesk.of(ApprovalPolicy.standard(), ReleaseRegister.inMemory(), trail);
    private final List<ApprovedMessage> sent = new ArrayList<>();

    @Test
    void aDraftIsPendingUntilANamedPersonApprovesExactlyIt() {
        Fingerprint content = desk.submit(Drafts.plain().build(), NOON);
        assertThat(desk.state(content, NOON)).contains(DraftState.PENDING_HUMAN_REVIEW);
        assertThat(desk.send(content, sent::add, NOON)).isEqualTo(new ReleaseOutcome.Refused(Refusal.NOT_APPROVED));

        Desks.approve(desk, content, NOON);
        assertThat(desk.state(content, NOON)).contains(DraftState.APPROVED);
        assertThat(desk.send(content, sent::add, NOON)).isInstanceOf(ReleaseOutcome.Released.class);
        assertThat(desk.state(content, NOON)).contains(DraftState.RELEASED);

        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).body()).isEqualTo(Drafts.plain().build().body());
        assertThat(sent.get(0).approval().reviewer()).isEqualTo(Desks.CASEY);
    }

    @Test
    void itIsReleasedOnceAndForAll() {
        Fingerprint content = desk.submit(Drafts.plain().build(), NOON);
        Desks.approve(desk, content, NOON);
        desk.send(content, sent::add, NOON);

        assertThat(desk.send(content, sent::add, NOON)).isEqualTo(new ReleaseOutcome.Refused(Refusal.ALREADY_RELEASED));
        assertThat(desk.approve(content, Desks.CASEY, Set.of(), NOON))
                .isEqualTo(new ApprovalOutcome.Refused(Refusal.ALREADY_RELEASED));
        desk.submit(Drafts.plain().build(), NOON);
        assertThat(desk.send(content, sent::add, NOON)).isEqualTo(new ReleaseOutcome.Refused(Refusal.ALREADY_RELEASED));
        assertThat(desk.revoke(content, Desks.CASEY, NOON)).contains(Refusal.ALREADY_RELEASED);
        assertThat(sent).hasSize(1);
    }

    @Test
    void editingMakesADraftThatNobodyApproved() {
        Draft draft = Drafts.plain().build();
        Desks.approve(desk, desk.submit(draft, NOON), NOON);

        Fingerprint edited =
                desk.submit(draft.edit("Bea").body(draft.body() + "!").build(), NOON);

        assertThat(desk.send(edited, sent::add, NOON)).isEqualTo(new ReleaseOutcome.Refused(Refusal.NOT_APPROVED));
    }

    @Test
    void anApprovalHoldsUntilJustBeforeItsEnd() {
        Fingerprint content = desk.submit(Drafts.plain().build(), NOON);
        Desks.approve(desk, content, NOON);
        Instant end = NOON.plus(Desks.VALID);

        assertThat(desk.state(content, end.minusNanos(1))).contains(DraftState.APPROVED);
        assertThat(desk.release(content, end)).isEqualTo(new ReleaseOutcome.Refused(Refusal.APPROVAL_EXPIRED));
        assertThat(desk.release(content, NOON.minusNanos(1)))
                .isEqualTo(new ReleaseOutcome.Refused(Refusal.NOT_APPROVED));
        assertThat(desk.release(content, end.minusNanos(1))).isInstanceOf(ReleaseOutcome.Released.class);
    }

    @Test
    void aRevokedApprovalIsNone() {
        Fingerprint content = desk.submit(Drafts.plain().build(), NOON);
        assertThat(desk.revoke(content, Desks.CASEY, NOON)).contains(Refusal.NOT_APPROVED);
        Desks.approve(desk, content, NOON);

        assertThat(desk.revoke(content, Desks.CASEY, NOON)).isEmpty();

        assertThat(desk.release(content, NOON)).isEqualTo(new ReleaseOutcome.Refused(Refusal.NOT_APPROVED));
    }

    @Test
    void nobodyApprovesTheirOwnWordsUnlessTheHostAllowsIt() {
        Draft own = Drafts.plain().author("Casey").build();
        assertThat(desk.approve(desk.submit(own, NOON), Desks.CASEY, Set.of(), NOON))
                .isEqualTo(new ApprovalOutcome.Refused(Refusal.SELF_APPROVAL));

        ReviewDesk lenient = ReviewDesk.of(
                new ApprovalPolicy(Duration.ofHours(1), true), ReleaseRegister.inMemory(), AuditTrail.inMemory());
        assertThat(lenient.approve(lenient.submit(own, NOON), Desks.CASEY, Set.of(), NOON))
                .isInstanceOf(ApprovalOutcome.Approved.class);
    }

    @Test
    @Tag("COM-5")
    void aReviewerHasToTakeNoteOfWhatWasFound() {
        Draft draft = Drafts.plain().body("We will ship it by Friday.").build();
        Fingerprint content = desk.submit(draft, NOON);

        assertThat(desk.approve(content, Desks.CASEY, Set.of(), NOON))
                .isEqualTo(new ApprovalOutcome.Refused(Refusal.FINDINGS_NOT_NOTED));
        assertThat(desk.approve(content, Desks.CASEY, Set.of(FindingKind.COMMITMENT), NOON))
                .isInstanceOf(ApprovalOutcome.Approved.class);
    }

    @Test
    void whatWasNeverSubmittedIsUnknown() {
        Fingerprint content = Drafts.plain().build().fingerprint();

        assertThat(desk.approve(content, Desks.CASEY, Set.of(), NOON))
                .isEqualTo(new ApprovalOutcome.Refused(Refusal.UNKNOWN_CONTENT));
        assertThat(desk.release(content, NOON)).isEqualTo(new ReleaseOutcome.Refused(Refusal.UNKNOWN_CONTENT));
        assertThat(desk.revoke(content, Desks.CASEY, NOON)).contains(Refusal.UNKNOWN_CONTENT);
        assertThat(desk.state(content, NOON)).isEmpty();
    }

    @Test
    void aMessageThatAnotherProcessReleasedIsNotReleasedHere() {
        ReleaseRegister shared = ReleaseRegister.inMemory();
        ReviewDesk one = ReviewDesk.of(ApprovalPolicy.standard(), shared, AuditTrail.inMemory());
        ReviewDesk two = ReviewDesk.of(ApprovalPolicy.standard(), shared, AuditTrail.inMemory());
        Fingerprint content = one.submit(Drafts.plain().build(), NOON);
        two.submit(Drafts.plain().build(), NOON);
        Desks.approve(one, content, NOON);
        Desks.approve(two, content, NOON);

        assertThat(one.release(content, NOON)).isInstanceOf(ReleaseOutcome.Released.class);
        assertThat(two.release(content, NOON)).isEqualTo(new ReleaseOutcome.Refused(Refusal.ALREADY_RELEASED));
    }

    @Test
    void aPortThatFailsIsNotAskedTwice() {
        Fingerprint content = desk.submit(Drafts.plain().build(), NOON);
        Desks.approve(desk, content, NOON);

        assertThatThrownBy(() -> desk.send(
                        content,
                        message -> {
                            throw new IllegalStateException("mail server away");
                        },
                        NOON))
                .hasMessage("mail server away");

        assertThat(desk.send(content, sent::add, NOON)).isEqualTo(new ReleaseOutcome.Refused(Refusal.ALREADY_RELEASED));
        assertThat(sent).isEmpty();
    }

    @Test
    void everyStepIsInTheTrail() {
        Fingerprint content = desk.submit(Drafts.plain().build(), NOON);
        desk.release(content, NOON);
        Desks.approve(desk, content, NOON);
        desk.release(content, NOON);

        assertThat(trail.entries())
                .extracting(AuditEntry::action)
                .containsExactly(
                        AuditAction.SUBMITTED, AuditAction.RELEASE_REFUSED, AuditAction.APPROVED, AuditAction.RELEASED);
        assertThat(AuditTrail.verify(trail.entries(), trail.head())).isEmpty();
    }
}
