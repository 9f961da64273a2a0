package io.github.cskit.reporting.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationRegister;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.escalation.EscalationReviewer;
import io.github.cskit.reporting.render.DocumentRenderers;
import io.github.cskit.scoring.satisfaction.pattern.LowPattern;
import io.github.cskit.scoring.satisfaction.pattern.LowSatisfaction;
import io.github.cskit.scoring.satisfaction.usage.UsageAssociation;
import io.github.cskit.triage.theme.ThemeDetector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OpinionReviewerTest {

    private static final Instant AS_OF = Instant.parse("2026-07-01T00:00:00Z");
    private static final LocalDate END = LocalDate.of(2026, 7, 1);

    /** 60 accounts with two people each; the feature {@code import} is disliked, and who exports much is content. */
    private static final List<CustomerHistory> CUSTOMERS = customers();

    @Test
    @Tag("SAT-4")
    void aDislikedFeatureIsFoundWithItsOwner() {
        LowSatisfaction found = OpinionReviewer.standard().lowSatisfaction(CUSTOMERS, AS_OF, ZoneOffset.UTC);

        assertThat(found.patterns()).extracting(LowPattern::group).containsExactly("import");
        assertThat(found.patterns().get(0).owner()).isEqualTo(Role.PRODUCT);
        assertThat(OpinionReviewer.standard()
                        .lowSatisfaction(CUSTOMERS, AS_OF.minus(Duration.ofDays(400)), ZoneOffset.UTC)
                        .tried())
                .isZero();
    }

    @Test
    @Tag("SAT-4")
    @Tag("ESC-1")
    void itsPacketIsAmongThoseThatAreDue() {
        Portfolio portfolio = Portfolio.of(CUSTOMERS, FeedCoverage.none());
        List<Escalation> packets =
                EscalationReviewer.standard(ZoneOffset.UTC)
                        .review(portfolio, AS_OF, EscalationRegister.empty())
                        .packets()
                        .stream()
                        .filter(packet -> packet.kind().equals(EscalationKind.LOW_SATISFACTION))
                        .toList();

        assertThat(packets).hasSize(1);
        assertThat(packets.get(0).recipient()).isEqualTo(Role.PRODUCT);
        assertThat(packets.get(0).subject()).contains("import");
        assertThat(packets.get(0).evidence()).isNotEmpty();
    }

    @Test
    @Tag("SAT-2")
    void whoWasADetractorAndIsNoneAnyMoreGivesNoReason() {
        DetractorReasons reasons =
                OpinionReviewer.standard().reasons(CUSTOMERS, AS_OF, ZoneOffset.UTC, ThemeDetector.standard());

        assertThat(reasons.wrote()).isPositive();
        assertThat(reasons.themes().all())
                .allSatisfy(theme -> assertThat(theme.label()).doesNotContain("long ago"));
    }

    @Test
    @Tag("SAT-5")
    @Tag("SIG-2")
    void usageBeforeTheAnswersMakesTheSheetForProduct() {
        Portfolio portfolio =
                Portfolio.of(CUSTOMERS, FeedCoverage.none().with(Feed.USAGE, DateRange.of(END.minusDays(200), END)));
        UsageInsights insights =
                UsageInsights.of(portfolio, AS_OF, ZoneOffset.UTC, SurveyKind.NPS, AnswerScale.ZERO_TO_TEN, List.of());
        UsageInsights silent = UsageInsights.of(
                Portfolio.of(CUSTOMERS, FeedCoverage.none()),
                AS_OF,
                ZoneOffset.UTC,
                SurveyKind.NPS,
                AnswerScale.ZERO_TO_TEN,
                List.of());

        assertThat(insights.sheet().associations().findings())
                .extracting(UsageAssociation::feature)
                .contains("feature export");
        assertThat(DocumentRenderers.text().render(insights.sheet().toDocument()))
                .contains("Product (Peter)", "NPS answers on the scale 0-10", "not cause");
        assertThat(insights.requests()).hasSize(3);
        assertThat(silent.requests()).hasSize(4);
        assertThat(silent.sheet().associations().findings()).isEmpty();
    }

    private static List<CustomerHistory> customers() {
        Random random = new Random(11);
        return IntStream.range(0, 60).mapToObj(i -> customer(i, random)).toList();
    }

    private static CustomerHistory customer(int number, Random random) {
        CustomerId id = CustomerId.of("c-" + number);
        int exports = random.nextInt(20);
        List<Usage> usage = new ArrayList<>();
        for (int day = 61; day < 61 + exports; day++) {
            usage.add(Usage.builder(id, END.minusDays(day))
                    .feature(FeatureId.of("export"))
                    .build());
        }
        List<SurveyResponse> surveys = new ArrayList<>();
        for (int person = 0; person < 2; person++) {
            String feature = person == 0 ? "import" : "plan-" + random.nextInt(3);
            int answer = Math.max(0, Math.min(10, exports / 3 + random.nextInt(4) + (person == 0 ? -3 : 2)));
            surveys.add(answer(id, person, 120, feature, 0, "The login was down long ago"));
            surveys.add(answer(id, person, 60, feature, answer, "The import is slow and breaks on large files"));
        }
        return CustomerHistory.builder(
                        Customer.builder(id, "Customer " + number).build())
                .usage(usage)
                .surveys(surveys)
                .build();
    }

    private static SurveyResponse answer(
            CustomerId id, int person, int daysAgo, String feature, int answer, String comment) {
        return SurveyResponse.builder(
                        SurveyResponseId.of(id + "-" + person + "-" + daysAgo),
                        AS_OF.minus(Duration.ofDays(daysAgo)),
                        SurveyKind.NPS,
                        AnswerScale.ZERO_TO_TEN)
                .customer(id)
                .respondent("p-" + person)
                .feature(FeatureId.of(feature))
                .answer(answer)
                .comment(comment)
                .build();
    }
}
