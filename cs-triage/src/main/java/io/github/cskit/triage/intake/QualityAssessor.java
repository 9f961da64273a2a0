package io.github.cskit.triage.intake;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds tickets against the form of their category. It finds an answer below its heading, or by what people say without a
 * form ("on Chrome 118", "I was trying to"). It knows English; in another language it finds what stands below the headings
 * of the host's forms. The empty headings and the examples of a template are not taken for answers.
 *
 * <p>Time is linear in the length of the ticket. Immutable and thread-safe.
 */
public final class QualityAssessor {

    private final TicketForms forms;
    private final Map<TicketCategory, FormLabels> labels = new EnumMap<>(TicketCategory.class);
    private final IntakeCues cues;

    private QualityAssessor(TicketForms forms, IntakeCues cues) {
        this.forms = forms;
        this.cues = cues;
        forms.forms().forEach((category, form) -> labels.put(category, FormLabels.of(form)));
    }

    /**
     * Creates an assessor with the default forms.
     *
     * @return the assessor
     */
    public static QualityAssessor standard() {
        return of(TicketForms.standard());
    }

    /**
     * Creates an assessor.
     *
     * @param forms what tickets are held against
     * @return the assessor
     */
    public static QualityAssessor of(TicketForms forms) {
        return new QualityAssessor(forms, IntakeCues.standard());
    }

    /**
     * Holds a classified ticket against the form of its category; where the classifier abstained, of its best guess.
     *
     * @param ticket the ticket
     * @param classification what it is about
     * @return how complete it is
     */
    public TicketQuality assess(Ticket ticket, Classification classification) {
        return assess(ticket, classification.category());
    }

    /**
     * Holds a ticket against the form of a category.
     *
     * @param ticket the ticket
     * @param category the category
     * @return how complete it is
     */
    public TicketQuality assess(Ticket ticket, TicketCategory category) {
        TicketForm form = forms.form(category);
        IntakeReading reading = new IntakeReading(form, Objects.requireNonNull(labels.get(category)), cues);
        reading.read(ticket.title(), TicketField.TITLE);
        reading.read(ticket.body(), TicketField.BODY);
        List<PartFound> found = new ArrayList<>();
        List<FormField> missing = new ArrayList<>();
        for (FormField field : form.fields()) {
            Optional<PartFound> answer = reading.answer(field);
            boolean named =
                    field.part() == IntakePart.ACCOUNT && ticket.customer().isPresent();
            if (answer.isPresent()) {
                found.add(answer.get());
            } else if (named) {
                found.add(new PartFound(IntakePart.ACCOUNT, field.weight(), Optional.empty(), 0, 0));
            } else {
                missing.add(field);
            }
        }
        missing.sort(Comparator.comparing(FormField::weight).reversed());
        return new TicketQuality(ticket.id(), category, found, missing);
    }
}
