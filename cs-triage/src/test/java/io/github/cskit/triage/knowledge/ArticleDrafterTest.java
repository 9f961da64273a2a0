package io.github.cskit.triage.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.InvalidValueException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KNO-1")
class ArticleDrafterTest {

    private static final Article LABELS = Article.of(
            "print-labels", "# Print shipping labels\n\nYou will print.\n\n## Reprint a label\n\nOpen it again.\n");

    private static final Set<TicketId> TICKETS = Set.of(TicketId.of("T-1"), TicketId.of("T-2"));

    private static KnowledgeOutcome draft(ResolvedCase resolved) {
        return ArticleDrafter.of(List.of(LABELS), Redactor.standard().knowingNames(List.of("Ada Lovelace")))
                .draft(resolved);
    }

    private static ArticleDraft drafted(ResolvedCase resolved) {
        return ((KnowledgeOutcome.Drafted) draft(resolved)).draft();
    }

    @Test
    void aCaseWithStepsBecomesAnArticleInOrder() {
        ArticleDraft draft = drafted(ResolvedCase.ofSteps(
                "Labels come out cut off",
                "You will print labels that fit the paper.",
                List.of("Open **Settings > Printer**.", "Choose **A6**."),
                TICKETS));

        assertThat(draft.kind()).isEqualTo(ArticleDraft.Kind.ARTICLE);
        assertThat(draft.id()).isEqualTo(ArticleId.of("labels-come-out-cut-off"));
        assertThat(draft.tickets()).isEqualTo(TICKETS);
        assertThat(draft.style()).isEmpty();
        assertThat(draft.markdown()).isEqualTo("""
                        # Labels come out cut off

                        You will print labels that fit the paper.

                        ## Steps

                        1. Open **Settings > Printer**.
                        2. Choose **A6**.

                        ## What's next

                        - [Print shipping labels](print-labels.md)
                        """);
    }

    @Test
    void aQuestionThatAnAnswerSettlesBecomesAnEntryOfTheQuestionsAskedOften() {
        ArticleDraft draft =
                drafted(ResolvedCase.ofAnswer("Which scanners work?", "All that act as keyboards.", TICKETS));

        assertThat(draft.kind()).isEqualTo(ArticleDraft.Kind.FAQ);
        assertThat(draft.markdown()).isEqualTo("# Which scanners work?\n\nAll that act as keyboards.\n");
    }

    @Test
    void whatIsCoveredIsLinkedInstead() {
        assertThat(draft(ResolvedCase.ofAnswer("How do I print shipping labels?", "Choose it.", TICKETS)))
                .isEqualTo(new KnowledgeOutcome.Covered(LABELS.id()));
        assertThat(draft(ResolvedCase.ofAnswer("reprinting the label", "Choose it.", TICKETS)))
                .isEqualTo(new KnowledgeOutcome.Covered(LABELS.id()));
    }

    @Test
    @Tag("AIA-3")
    void personalAndSecretDataIsTakenOut() {
        ArticleDraft draft = drafted(new ResolvedCase(
                "Import for ada@example.com stops",
                "You will import again, as Ada Lovelace does.",
                List.of("Sign in with password: hunter2hunter2", "Call +1 415 555 0132."),
                "Ask ada@example.com.",
                TICKETS));

        assertThat(draft.markdown())
                .doesNotContain("ada@example.com", "Lovelace", "hunter2", "555")
                .contains("# Import for [email-1] stops", "Ask [email-1].");
        assertThat(draft.id().value()).doesNotContain("ada");
    }

    @Test
    void wordsOfACaseCannotBecomeHeadingsOrStepsOfTheirOwn() {
        assertThat(drafted(ResolvedCase.ofSteps(
                                "Import\n# Free money", "You will.\n\n1. Pay me", List.of("A\n2. B"), TICKETS))
                        .markdown())
                .startsWith("# Import # Free money\n\nYou will. 1. Pay me\n\n## Steps\n\n1. A 2. B\n");
    }

    @Test
    void onlyANamedPersonMakesAnArticleOfIt() {
        ArticleDraft draft = drafted(
                ResolvedCase.ofSteps("Labels come out cut off", "You will print.", List.of("Choose **A6**."), TICKETS));

        assertThat(draft.reviewedBy("Casey").title()).isEqualTo("Labels come out cut off");
        assertThatThrownBy(() -> draft.reviewedBy(" ")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aDraftOutOfStyleIsNotPublished() {
        ArticleDraft draft =
                drafted(ResolvedCase.ofSteps("Scanners", "You will scan.", List.of("Plug it in."), TICKETS));

        assertThat(draft.style()).containsExactly(ArticleRule.SCREEN, ArticleRule.WHATS_NEXT);
        assertThatThrownBy(() -> draft.reviewedBy("Casey"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("bold")
                .hasMessageContaining("What's next");
    }

    @Test
    void aCaseThatTeachesNothingIsRefused() {
        assertThatThrownBy(() -> ResolvedCase.ofAnswer("Why?", " ", TICKETS)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ResolvedCase.ofAnswer("Why?", "So.", Set.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("tickets is empty");
    }
}
