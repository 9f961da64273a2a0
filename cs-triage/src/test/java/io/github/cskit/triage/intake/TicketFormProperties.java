package io.github.cskit.triage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** Every way to fill in every form, field by field. */
@Tag("TKT-7")
class TicketFormProperties {

    private static final Instant OPENED = Instant.parse("2026-11-01T00:00:00Z");
    private static final TicketForms FORMS = TicketForms.standard();
    private static final QualityAssessor STANDARD = QualityAssessor.standard();

    @Example
    void exactlyWhatIsFilledInIsFoundAndExactlyTheRestIsAsked() {
        for (TicketCategory category : TicketCategory.values()) {
            List<FormField> fields = FORMS.form(category).fields();
            int ways = 1 << fields.size();
            for (int filled = 0; filled < ways; filled++) {
                TicketQuality quality = STANDARD.assess(ticket(fields, filled), category);
                int weight = 0;
                for (int i = 0; i < fields.size(); i++) {
                    boolean answered = isFilled(filled, i);
                    weight += answered ? fields.get(i).weight() : 0;
                    assertThat(quality.questions().contains(fields.get(i).question()))
                            .isEqualTo(!answered);
                }
                assertThat(quality.completeness()).isEqualTo(weight);
            }
        }
    }

    @Example
    void anEmptyFormSaysNothing() {
        for (TicketCategory category : TicketCategory.values()) {
            Ticket empty = Ticket.builder(
                            TicketId.of("T-1"), OPENED, "", FORMS.form(category).template())
                    .build();
            assertThat(STANDARD.assess(empty, category).completeness()).isZero();
        }
    }

    private static Ticket ticket(List<FormField> fields, int filled) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            String question = fields.get(i).question();
            body.append("### ")
                    .append(fields.get(i).label())
                    .append("\n\n<!-- ")
                    .append(question)
                    .append(" -->\n\n");
            body.append(isFilled(filled, i) ? "Lorem ipsum.\n\n" : "");
        }
        return Ticket.builder(TicketId.of("T-1"), OPENED, "Dolor sit amet", body.toString())
                .build();
    }

    private static boolean isFilled(int filled, int field) {
        int rest = filled >> field;
        return (rest & 1) == 1;
    }
}
