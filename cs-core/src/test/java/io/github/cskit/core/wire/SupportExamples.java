package io.github.cskit.core.wire;

import static io.github.cskit.core.wire.AccountExamples.AT;
import static io.github.cskit.core.wire.AccountExamples.DAY;
import static io.github.cskit.core.wire.AccountExamples.ID;
import static io.github.cskit.core.wire.WireExamples.example;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.product.Adoption;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Release;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.CueEvidence;
import io.github.cskit.core.ticket.Sentiment;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketField;
import io.github.cskit.core.ticket.TicketId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examples of products, tickets and surveys. */
final class SupportExamples {

    static final ModelRef MODEL = new ModelRef("three-component", "1", Fingerprint.ofText("three-component"));
    private static final FeatureId EXPORT = FeatureId.of("export");

    private SupportExamples() {}

    static List<WireExample> all() {
        return List.of(
                example(Adoption.class, new Adoption(ID, EXPORT, DAY), new Adoption(ID, FeatureId.of("api"), DAY)),
                example(
                        Feature.class,
                        feature(),
                        Feature.builder(EXPORT, "Export").build()),
                example(Release.class, release(), Release.builder("r-1", DAY).build()),
                example(Usage.class, usage(), Usage.builder(ID, DAY).build()),
                example(Ticket.class, ticket(), minimalTicket()),
                example(CueEvidence.class, cue(-0.5), cue(1.0)),
                example(Classification.class, classification(List.of(cue(2.5))), classification(List.of())),
                example(SurveyResponse.class, survey(), minimalSurvey()));
    }

    static Feature feature() {
        return new Feature(EXPORT, "Export to CSV", Optional.of("Reports"), List.of("pro", "enterprise"));
    }

    static Release release() {
        return new Release("2026.10", DAY, Optional.of(EXPORT), Optional.of("Autumn"));
    }

    static Usage usage() {
        return new Usage(
                ID,
                DAY,
                Optional.of("u-9"),
                Optional.of(EXPORT),
                Optional.of(3),
                Optional.of(12.5),
                Optional.of(4_000_000_000L),
                Optional.of(17L));
    }

    static Ticket ticket() {
        return Ticket.builder(TicketId.of("t-1"), AT, "Export fails", "It says \"error 500\" – twice.\nPlease help.")
                .customer(ID)
                .resolvedAt(AT.plusSeconds(3600))
                .severity(2)
                .channel("email")
                .tags(List.of("export", "csv"))
                .feature(EXPORT)
                .sentiment(Sentiment.NEGATIVE)
                .build();
    }

    static SurveyResponse survey() {
        return SurveyResponse.builder(SurveyResponseId.of("s-1"), AT, SurveyKind.CSAT, AnswerScale.ONE_TO_FIVE)
                .customer(ID)
                .respondent("u-9")
                .answer(4)
                .comment("Fine")
                .feature(EXPORT)
                .workflow("month end")
                .build();
    }

    private static Ticket minimalTicket() {
        return Ticket.builder(TicketId.of("t-2"), AT, "", "").build();
    }

    private static SurveyResponse minimalSurvey() {
        return SurveyResponse.builder(SurveyResponseId.of("s-2"), AT, SurveyKind.NPS, AnswerScale.ZERO_TO_TEN)
                .build();
    }

    private static CueEvidence cue(double weight) {
        return new CueEvidence(TicketCategory.BUG_REPORT, TicketField.TITLE, 7, 12, "fails", weight);
    }

    private static Classification classification(List<CueEvidence> evidence) {
        Map<TicketCategory, Double> probabilities = new EnumMap<>(TicketCategory.class);
        for (TicketCategory category : TicketCategory.values()) {
            probabilities.put(category, category == TicketCategory.BUG_REPORT ? 0.7 : 0.05);
        }
        return new Classification(
                TicketId.of("t-1"), TicketCategory.BUG_REPORT, probabilities, false, false, evidence, MODEL);
    }
}
