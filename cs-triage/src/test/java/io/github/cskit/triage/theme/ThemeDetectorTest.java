package io.github.cskit.triage.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ThemeDetectorTest {

    private static final ThemeDetector DETECTOR = ThemeDetector.standard();

    @Test
    @Tag("THM-2")
    void remarksOnOneSubjectFormAThemeThatNobodyNamed() {
        Themes themes = DETECTOR.detect(Subjects.remarks(12));

        assertThat(themes.shared()).hasSize(Subjects.NAMES.size());
        themes.all()
                .forEach(theme -> assertThat(theme.members())
                        .extracting(member -> member.id().replaceAll("\\d", ""))
                        .as(theme.label())
                        .containsOnly(theme.members().get(0).id().replaceAll("\\d", "")));
        assertThat(themes.wordless()).isEmpty();
    }

    @Test
    @Tag("THM-2")
    void aLabelIsMadeOfWordsOfTheTheme() {
        Themes themes = DETECTOR.detect(Subjects.remarks(12));
        Map<RemarkRef, ThemeId> assignment = themes.assignment();

        Theme invoices = themes.find(assignment.get(Subjects.ref("invoice", 0))).orElseThrow();
        Theme passwords =
                themes.find(assignment.get(Subjects.ref("password", 0))).orElseThrow();
        assertThat(invoices.label()).containsIgnoringCase("invoice");
        assertThat(invoices.id().value()).contains("invoice");
        assertThat(passwords.label()).containsIgnoringCase("password");
    }

    @Test
    @Tag("THM-2")
    void aSubjectThatIsMostOfAFewRemarksDoesNotFallApart() {
        List<Remark> remarks = new ArrayList<>();
        List<String> endings = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday");
        endings.forEach(
                day -> remarks.add(Remark.of(Subjects.ref("freeze", remarks.size()), "calendar freezes " + day)));
        remarks.add(Remark.of(Subjects.ref("vat", 0), "invoice lacks vat number"));
        remarks.add(Remark.of(Subjects.ref("vat", 1), "vat number missing on invoice"));
        ThemeDetector fine =
                new ThemeDetector(ThemePolicy.standard().withResolution(2.5), account -> Redactor.standard());

        assertThat(fine.detect(remarks).all()).extracting(Theme::size).containsExactly(6, 2);
    }

    @Test
    @Tag("THM-2")
    void theOrderOfTheRemarksMakesNoDifference() {
        List<Remark> remarks = new ArrayList<>(Subjects.remarks(30));
        Themes expected = DETECTOR.detect(remarks);
        Random random = new Random(11);
        for (int shuffle = 0; shuffle < 20; shuffle++) {
            Collections.shuffle(remarks, random);
            assertThat(DETECTOR.detect(remarks)).isEqualTo(expected);
        }
    }

    @Test
    @Tag("THM-4")
    void ticketsRequestsAndVerbatimsShareThemes() {
        List<Remark> remarks = new ArrayList<>(Subjects.remarks(8));
        remarks.add(Remark.of(new RemarkRef(RemarkKind.REQUEST, "1"), "please put the vat number on the invoice"));
        remarks.add(Remark.of(SurveyResponse.builder(
                                SurveyResponseId.of("1"), Instant.EPOCH, SurveyKind.NPS, AnswerScale.ZERO_TO_TEN)
                        .answer(3)
                        .comment("invoice pdf again without the vat number")
                        .build())
                .orElseThrow());
        Map<RemarkRef, ThemeId> assignment = DETECTOR.detect(remarks).assignment();

        assertThat(assignment.get(new RemarkRef(RemarkKind.REQUEST, "1")))
                .isEqualTo(assignment.get(new RemarkRef(RemarkKind.VERBATIM, "1")))
                .isEqualTo(assignment.get(Subjects.ref("invoice", 0)));
    }

    @Test
    @Tag("THM-1")
    void aThemeCountsItsCustomersOnceAndKnowsItsCategories() {
        Ticket first = ticket("1", "c1");
        Ticket second = ticket("2", "c1");
        Theme theme = DETECTOR.detect(List.of(
                        Remark.of(new TriagedTicket(first, TicketCategory.BUG_REPORT)),
                        Remark.of(new TriagedTicket(second, TicketCategory.FEATURE_REQUEST)),
                        Remark.of(ticket("3", "c2"))))
                .all()
                .get(0);

        assertThat(theme.tickets()).containsExactly(TicketId.of("1"), TicketId.of("2"), TicketId.of("3"));
        assertThat(theme.customers()).containsExactly(CustomerId.of("c1"), CustomerId.of("c2"));
        assertThat(theme.mix())
                .containsExactly(Map.entry(TicketCategory.BUG_REPORT, 1), Map.entry(TicketCategory.FEATURE_REQUEST, 1));
    }

    @Test
    @Tag("THM-2")
    void quotesAreRedactedShortAndTraceable() {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            remarks.add(Remark.of(
                    new RemarkRef(RemarkKind.TICKET, "t" + i),
                    "Mail to ann@example.com or call 555-0199, parcel label printer jams "
                            + "again and ".repeat(40 + i)));
        }
        Theme theme = DETECTOR.detect(remarks).all().get(0);

        assertThat(theme.size()).isEqualTo(6);
        assertThat(theme.quotes()).isNotEmpty();
        theme.quotes().forEach(quote -> {
            assertThat(quote.text()).doesNotContain("example.com", "555-0199").hasSizeLessThanOrEqualTo(160);
            assertThat(theme.members()).contains(quote.ref());
        });
        assertThat(theme.label() + theme.id()).doesNotContain("example.com").doesNotContain("0199");
        assertThat(theme.toString()).doesNotContain("parcel");
        assertThat(remarks.get(0).toString()).doesNotContain("parcel");
    }

    @Test
    @Tag("THM-5")
    void aThemeWithEnoughRemarksOfTwoCategoriesSpansThem() {
        Themes themes = DETECTOR.detect(List.of(
                Remark.of(new TriagedTicket(ticket("1", "c1"), TicketCategory.BUG_REPORT)),
                Remark.of(new TriagedTicket(ticket("2", "c1"), TicketCategory.FEATURE_REQUEST)),
                Remark.of(new TriagedTicket(ticket("3", "c2"), TicketCategory.FEATURE_REQUEST))));

        assertThat(themes.spanning(2, 1)).isEqualTo(themes.all()).hasSize(1);
        assertThat(themes.spanning(2, 2)).isEmpty();
        assertThat(themes.spanning(3, 1)).isEmpty();
    }

    @Test
    @Tag("THM-2")
    void tagsAndFeaturesSpeakWhereWordsDoNot() {
        List<Remark> remarks = new ArrayList<>(Subjects.remarks(8));
        String[] words = {"ottoman", "gherkin", "zephyr", "walrus"};
        for (int i = 0; i < words.length; i++) {
            remarks.add(Remark.of(Ticket.builder(TicketId.of("tagged" + i), Instant.EPOCH, words[i], "")
                    .tags(List.of("Dark mode"))
                    .feature(FeatureId.of("appearance"))
                    .build()));
        }
        Map<RemarkRef, ThemeId> assignment = DETECTOR.detect(remarks).assignment();

        ThemeId first = assignment.get(new RemarkRef(RemarkKind.TICKET, "tagged0"));
        for (int i = 1; i < words.length; i++) {
            assertThat(assignment.get(new RemarkRef(RemarkKind.TICKET, "tagged" + i)))
                    .isEqualTo(first);
        }
        assertThat(first).isNotEqualTo(assignment.get(Subjects.ref("invoice", 0)));
    }

    @Test
    void nothingAloneEqualAndWordlessRemarksAreFine() {
        assertThat(DETECTOR.detect(List.of()).all()).isEmpty();
        Themes one = DETECTOR.detect(List.of(Remark.of(Subjects.ref("a", 0), "Hello, how do I get the export?")));
        assertThat(one.all()).hasSize(1);
        assertThat(one.all().get(0).label()).isEqualTo("export");
        Themes equal = DETECTOR.detect(List.of(
                Remark.of(Subjects.ref("a", 0), "no login"),
                Remark.of(Subjects.ref("a", 1), "no login"),
                Remark.of(Subjects.ref("a", 2), " \u200b?!")));
        assertThat(equal.all()).hasSize(1);
        assertThat(equal.all().get(0).size()).isEqualTo(2);
        assertThat(equal.wordless()).containsExactly(Subjects.ref("a", 2));
    }

    @Test
    void aRemarkGivenTwiceCountsOnceWhicheverComesFirst() {
        Remark one = Remark.of(Subjects.ref("a", 0), "no login since monday");
        Remark other = Remark.of(Subjects.ref("a", 0), "printer jams");

        Themes themes = DETECTOR.detect(List.of(one, other));
        assertThat(themes.all()).hasSize(1);
        assertThat(DETECTOR.detect(List.of(other, one))).isEqualTo(themes);
    }

    @Test
    void remarksWithoutACommonWordStayAlone() {
        Themes themes = DETECTOR.detect(List.of(
                Remark.of(Subjects.ref("a", 0), "printer jams"),
                Remark.of(Subjects.ref("a", 1), "login impossible"),
                Remark.of(Subjects.ref("a", 2), "invoice missing")));
        assertThat(themes.all()).hasSize(3);
        assertThat(themes.shared()).isEmpty();
    }

    private static Ticket ticket(String id, String customer) {
        return Ticket.builder(TicketId.of(id), Instant.EPOCH, "Export to Excel", "the export to excel is wanted")
                .customer(CustomerId.of(customer))
                .build();
    }
}
