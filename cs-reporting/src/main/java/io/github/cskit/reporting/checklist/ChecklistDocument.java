package io.github.cskit.reporting.checklist;

import io.github.cskit.core.validation.Problem;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Callout;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Tone;
import io.github.cskit.reporting.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checklists as documents: the empty form, and the evaluated review as it is attached to release notes.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChecklistDocument {

    private static final Value OPEN = new Value.Nothing("not answered");

    private ChecklistDocument() {}

    /**
     * Returns a checklist before anybody answered it.
     *
     * @param template the checklist
     * @return the document
     */
    public static Document of(ChecklistTemplate template) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("items", "Items", List.of(formOf(template))));
        if (!template.gaps().isEmpty()) {
            List<Phrase> gaps =
                    template.gaps().stream().map(gap -> Phrase.of(gap.title())).toList();
            sections.add(new Section("gaps", "Readiness gaps", List.of(new BulletList(gaps))));
        }
        return new Document(
                template.title(),
                "Version " + template.version(),
                List.of(Fact.of("Items", new Value.Count(template.items().size()))),
                sections,
                Phrase.of("Answer each item with Yes, No (with the risk for support) or N/A (with a justification). The"
                        + " checklist does not block a launch."));
    }

    /**
     * Returns an evaluated review.
     *
     * @param review the review
     * @return the document
     */
    public static Document of(ChecklistReview review) {
        ChecklistAnswers answers = review.answers();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("outcome", "Outcome", outcomeOf(review)));
        sections.add(new Section("items", "Items", List.of(tableOf(review))));
        answers.notes()
                .ifPresent(notes -> sections.add(
                        new Section("notes", "Notes", List.of(new Paragraph(Phrase.of(Span.name(notes)))))));
        return new Document(
                review.template().title(),
                "Version " + answers.version() + ", " + answers.subject(),
                List.of(
                        Fact.of(
                                "Reviewer",
                                answers.reviewer().<Value>map(Value.Name::new).orElse(OPEN)),
                        Fact.of(
                                "Date",
                                answers.date().<Value>map(Value.Day::new).orElse(OPEN))),
                sections,
                Phrase.of("The outcome is a recommendation, not a gate."));
    }

    /**
     * Returns the table of items with their answers.
     *
     * @param review the review
     * @return the table, one row an item
     */
    public static Table tableOf(ChecklistReview review) {
        List<List<Value>> rows = new ArrayList<>();
        for (ChecklistItem item : review.template().items()) {
            Optional<ChecklistAnswer> answer =
                    Optional.ofNullable(review.answers().answers().get(item.id()));
            Value word = answer.<Value>map(a -> mark(a.choice())).orElse(OPEN);
            String text = answer.flatMap(a -> a.risk().or(a::justification)).orElse("");
            rows.add(List.of(new Value.Name(item.title()), word, new Value.Name(text)));
        }
        return new Table(
                "What was answered",
                List.of(Column.words("Item"), Column.words("Answer"), Column.words("Risk or justification")),
                rows);
    }

    /**
     * Returns the table of items to be answered.
     *
     * @param template the checklist
     * @return the table, one row an item
     */
    public static Table formOf(ChecklistTemplate template) {
        List<List<Value>> rows = new ArrayList<>();
        for (ChecklistItem item : template.items()) {
            rows.add(List.of(
                    new Value.Name(item.id().value()), new Value.Name(item.title()), new Value.Name(item.text())));
        }
        return new Table(
                "What is asked", List.of(Column.words("Id"), Column.words("Item"), Column.words("Asked")), rows);
    }

    private static List<Block> outcomeOf(ChecklistReview review) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(callout(review));
        if (!review.gaps().isEmpty()) {
            blocks.add(new BulletList(
                    review.gaps().stream().map(ChecklistDocument::gap).toList()));
        }
        if (!review.isComplete()) {
            blocks.add(Paragraph.of("Still missing:"));
            blocks.add(new BulletList(review.problems().stream()
                    .map(Problem::message)
                    .map(Phrase::of)
                    .toList()));
        }
        return blocks;
    }

    private static Callout callout(ChecklistReview review) {
        if (review.outcome().isEmpty()) {
            return new Callout(
                    Tone.NEUTRAL, "Incomplete:", Phrase.of("there is no outcome before every item is answered."));
        }
        return switch (review.outcome().get()) {
            case APPROVED ->
                new Callout(
                        Tone.GREEN, ChecklistOutcome.APPROVED.title() + ":", Phrase.of("customer success is ready."));
            case APPROVED_WITH_GAPS ->
                new Callout(
                        Tone.YELLOW,
                        ChecklistOutcome.APPROVED_WITH_GAPS.title() + ":",
                        Phrase.of("close the gaps soon after the launch."));
            case SUPPORT_UNREADY ->
                new Callout(
                        Tone.RED,
                        ChecklistOutcome.SUPPORT_UNREADY.title() + ":",
                        Phrase.of("gaps are significant: better to delay the launch."));
        };
    }

    private static Phrase gap(OpenGap gap) {
        return gap.issue()
                .map(issue -> Phrase.of(Span.of(gap.title() + " (issue "), Span.name(issue), Span.of(")")))
                .orElseGet(() -> Phrase.of(gap.title() + " (no issue yet)"));
    }

    private static Value.Mark mark(ChecklistAnswer.Choice choice) {
        return switch (choice) {
            case YES -> new Value.Mark(Tone.GREEN, "Yes");
            case NO -> new Value.Mark(Tone.RED, "No");
            case NOT_APPLICABLE -> new Value.Mark(Tone.NEUTRAL, "N/A");
        };
    }
}
