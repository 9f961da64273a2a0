package io.github.cskit.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.reporting.message.MessageTemplates;
import io.github.cskit.reporting.outreach.CheckInWriter;
import io.github.cskit.reporting.outreach.CheckIns;
import io.github.cskit.reporting.outreach.Outreach;
import io.github.cskit.reporting.outreach.OutreachPolicy;
import io.github.cskit.reporting.outreach.Withheld;
import io.github.cskit.reporting.render.DocumentRenderers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("COM-1")
@Tag("COM-3")
class CheckInsDocumentTest {

    private static final Map<CustomerId, String> NAMES =
            Map.of(CustomerId.of("a-1"), "Larch <b>& Vale", CustomerId.of("a-2"), "Oban");

    @Test
    void draftsAreShownWithTheirTalkingPointsAsPendingReview() {
        CheckIns due = new CheckInWriter(
                        Outreach.FRAME,
                        Outreach.FEEDS,
                        OutreachPolicy.standard(),
                        MessageTemplates.named("check-in"),
                        "Casey")
                .write(List.of(Outreach.yellow(
                        CustomerHistory.builder(Outreach.customer("a-1").build())
                                .build(),
                        List.of(Outreach.note("T-1", "Labels are cut off")))));

        String text = DocumentRenderers.text().render(CheckInsDocument.of(due, Outreach.FRAME, NAMES));
        String html = DocumentRenderers.html().render(CheckInsDocument.of(due, Outreach.FRAME, NAMES));

        assertThat(text)
                .contains(
                        "Check-ins, pending human review",
                        "Week 2026-W44",
                        "How things go with your team",
                        "Hello Ada,",
                        "Talking points, for us only",
                        "Labels are cut off",
                        due.drafted().get(0).draft().fingerprint().toString());
        assertThat(html).contains("Larch &lt;b&gt;&amp; Vale").doesNotContain("<b>& Vale");
    }

    @Test
    void accountsWithoutADraftAreTasks() {
        CheckIns due =
                new CheckIns(List.of(), List.of(new Withheld(CustomerId.of("a-2"), Withheld.Reason.NO_RECIPIENT)));

        assertThat(DocumentRenderers.markdown().render(CheckInsDocument.of(due, Outreach.FRAME, NAMES)))
                .contains("For a person: no draft", "Oban", "Nobody with an e");
        assertThat(DocumentRenderers.markdown()
                        .render(CheckInsDocument.of(new CheckIns(List.of(), List.of()), Outreach.FRAME, NAMES)))
                .contains("Nobody has to be written to");
    }
}
