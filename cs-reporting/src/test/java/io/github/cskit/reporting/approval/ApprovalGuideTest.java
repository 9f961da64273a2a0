package io.github.cskit.reporting.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.reporting.checklist.ChecklistAnswer;
import io.github.cskit.reporting.checklist.ChecklistAnswers;
import io.github.cskit.reporting.checklist.ChecklistReview;
import io.github.cskit.reporting.checklist.ChecklistTemplate;
import io.github.cskit.reporting.checklist.Checklists;
import io.github.cskit.reporting.checklist.ItemId;
import io.github.cskit.reporting.checklist.SignedChecklist;
import io.github.cskit.reporting.checklist.SigningKey;
import io.github.cskit.reporting.draft.DeliveryChannel;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.draft.Recipient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The code of the guide pages, as it stands there. */
class ApprovalGuideTest {

    private final List<ApprovedMessage> outbox = new ArrayList<>();

    @Test
    @Tag("COM-3")
    void aDraftLeavesOnceAPersonApprovedIt() {
        Instant now = Instant.parse("2026-11-20T12:00:00Z");
        SendingPort mailServer = outbox::add;

        CustomerId account = CustomerId.of("c-0102");
        Draft draft = Draft.builder(account, "check-in 2026-W47", DeliveryChannel.EMAIL)
                .to(AccountScoped.of(account, Recipient.of("ada@example.com", "Ada")))
                .subject("Your importer since the new release")
                .body("Hello Ada, your team ran 14 imports last week, half of what it was in October."
                        + " Has something become harder?")
                .claim(
                        "14 imports last week",
                        List.of(AccountScoped.of(
                                account, new Evidence("signal", "usage.events-7", "14 imports, 9 to 15 November"))))
                .build();

        ReviewDesk desk = ReviewDesk.of(ApprovalPolicy.standard(), ReleaseRegister.inMemory(), AuditTrail.inMemory());
        Fingerprint seen = desk.submit(draft, now);
        desk.approve(seen, Reviewer.of("Casey"), Set.of(), now);
        ReleaseOutcome first = desk.send(seen, mailServer, now); // released
        ReleaseOutcome second = desk.send(seen, mailServer, now); // refused: already released

        assertThat(first).isInstanceOf(ReleaseOutcome.Released.class);
        assertThat(second).isEqualTo(new ReleaseOutcome.Refused(Refusal.ALREADY_RELEASED));
        assertThat(outbox).hasSize(1);
    }

    @Test
    @Tag("CHK-1")
    void aChecklistIsAnsweredAndSealed() {
        byte[] hostSecret = new byte[32];

        ChecklistTemplate template = Checklists.named("new-feature");
        ChecklistAnswers answers = ChecklistAnswers.builder(template, "Importer 4.0")
                .answer(ItemId.of("discovery"), ChecklistAnswer.yes())
                .answer(ItemId.of("help-content"), ChecklistAnswer.no("Nothing to link to in the first week."))
                .answer(ItemId.of("errors-and-empty-states"), ChecklistAnswer.yes())
                .answer(ItemId.of("asking-for-help"), ChecklistAnswer.notApplicable("It has no screen of its own."))
                .answer(ItemId.of("feedback-and-analytics"), ChecklistAnswer.yes())
                .reviewedBy("Casey", LocalDate.of(2026, 11, 20))
                .build();
        ChecklistReview review = ChecklistReview.of(template, answers);
        SignedChecklist signed = SignedChecklist.sign(review, SigningKey.of(hostSecret));

        assertThat(review.outcome().orElseThrow().title()).isEqualTo("Approved with gaps");
        assertThat(signed.isAuthentic(SigningKey.of(hostSecret))).isTrue();
    }
}
