package io.github.cskit.core.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.validation.InvalidValueException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("DOM-2")
class ClassificationTest {

    private static final ModelRef MODEL = new ModelRef("m", "1", Fingerprint.ofText("m"));
    private static final Ticket TICKET = Ticket.builder(
                    TicketId.of("t-1"), Instant.EPOCH, "Export fails", "Every time.")
            .build();

    @Test
    void theChosenCategoryIsAMostProbableOne() {
        assertThat(classification(0.4).confidence()).isEqualTo(0.4);
        assertThatThrownBy(() -> classification(0.05)).hasMessageContaining("category is less probable than another");
    }

    @Test
    void probabilitiesAddUpToOne() {
        Map<TicketCategory, Double> probabilities = probabilities(0.4);
        probabilities.put(TicketCategory.BUG_REPORT, 0.41);

        assertThatThrownBy(() -> classification(probabilities)).hasMessageContaining("must add up to 1");
        probabilities.remove(TicketCategory.BUG_REPORT);
        assertThatThrownBy(() -> classification(probabilities))
                .hasMessageContaining("probabilities[bug-report] is absent");
    }

    @Test
    void aCueStandsInItsTicket() {
        CueEvidence cue = new CueEvidence(TicketCategory.BUG_REPORT, TicketField.TITLE, 7, 12, "fails", 1.0);

        assertThat(cue.wordsIn(TICKET)).isEqualTo("fails");
        assertThatThrownBy(() -> new CueEvidence(TicketCategory.BUG_REPORT, TicketField.BODY, 7, 7, "x", 1.0))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aTicketIsNotResolvedBeforeItWasOpened() {
        Ticket.Builder builder = Ticket.builder(TicketId.of("t-1"), Instant.EPOCH, "a", "b\ud800")
                .resolvedAt(Instant.EPOCH.minusSeconds(1))
                .severity(5);

        assertThat(catchThrowableOfType(InvalidValueException.class, builder::build)
                        .problems())
                .extracting(problem -> problem.path())
                .containsExactly("body", "severity", "resolvedAt");
    }

    @Test
    void anUnknownCategoryIsNotRepeated() {
        assertThatThrownBy(() -> TicketCategory.parse("secret"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be one of bug-report, feature-request")
                .hasMessageNotContaining("secret");
    }

    private static Classification classification(double bug) {
        return classification(probabilities(bug));
    }

    private static Map<TicketCategory, Double> probabilities(double bug) {
        Map<TicketCategory, Double> probabilities = new EnumMap<>(TicketCategory.class);
        for (TicketCategory category : TicketCategory.values()) {
            probabilities.put(category, category == TicketCategory.BUG_REPORT ? bug : (1 - bug) / 6);
        }
        return probabilities;
    }

    private static Classification classification(Map<TicketCategory, Double> probabilities) {
        return new Classification(
                TICKET.id(), TicketCategory.BUG_REPORT, probabilities, false, false, List.of(), MODEL);
    }
}
