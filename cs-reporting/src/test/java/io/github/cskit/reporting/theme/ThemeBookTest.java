package io.github.cskit.reporting.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkKind;
import io.github.cskit.triage.theme.RemarkRef;
import io.github.cskit.triage.theme.Theme;
import io.github.cskit.triage.theme.ThemeDetector;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ThemeBookTest {

    private static final Instant AS_OF = Instant.parse("2026-11-02T00:00:00Z");
    private static final ReviewFrame FRAME = new ReviewFrame(AS_OF, ZoneOffset.UTC);
    private static final DateRange WEEK = FRAME.lastDays(7);

    private final ThemeBook book = ThemeBook.of(FRAME, remarks(), ThemeDetector.standard());

    @Test
    @Tag("THM-4")
    void ticketsRequestsAndCommentsOnOneSubjectAreOneTheme() {
        assertThat(book.all().all()).hasSize(2);
        assertThat(book.all().all().get(0).members())
                .extracting(RemarkRef::kind)
                .containsOnly(RemarkKind.TICKET, RemarkKind.REQUEST, RemarkKind.VERBATIM);
    }

    @Test
    @Tag("THM-1")
    void aPeriodHasItsOwnRemarksUnderTheNamesOfTheWhole() {
        Theme whole = book.all().all().get(0);
        Theme part = book.in(WEEK).find(whole.id()).orElseThrow();

        assertThat(part.label()).isEqualTo(whole.label());
        assertThat(part.members()).extracting(RemarkRef::id).containsExactly("t-0", "t-1", "t-2");
        assertThat(part.customers()).extracting(CustomerId::value).containsExactly("c-0", "c-1", "c-2");
        assertThat(part.mix()).containsOnlyKeys(TicketCategory.FEATURE_REQUEST);
        assertThat(part.quotes()).allSatisfy(quote -> assertThat(part.members()).contains(quote.ref()));
        assertThat(book.counts(WEEK)).containsEntry(whole.id(), 3);
        assertThat(book.counts(WEEK.previous())).containsEntry(whole.id(), 5);
    }

    @Test
    @Tag("THM-6")
    void whoeverWroteAnythingWrote() {
        assertThat(book.wrote(WEEK)).extracting(CustomerId::value).contains("c-0", "c-9");
        assertThat(book.wrote(FRAME.lastDays(1))).isEmpty();
    }

    private static List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        List<String> wishes = List.of(
                "Provision users over SCIM",
                "SCIM provisioning of users",
                "Users by SCIM please",
                "We want SCIM for our users",
                "Provisioning users over SCIM",
                "Will SCIM provision our users?",
                "SCIM to provision new users",
                "Our users need SCIM");
        for (int i = 0; i < wishes.size(); i++) {
            RemarkKind kind = i < 6 ? RemarkKind.TICKET : i < 7 ? RemarkKind.REQUEST : RemarkKind.VERBATIM;
            remarks.add(remark(kind, i, wishes.get(i), i < 3 ? 3 : 10));
        }
        for (int i = 8; i < 14; i++) {
            remarks.add(
                    remark(RemarkKind.TICKET, i, "The invoice of dock " + (char) ('a' + i) + " has a wrong tax", 3));
        }
        return remarks;
    }

    private static Remark remark(RemarkKind kind, int number, String text, int daysAgo) {
        return new Remark(
                new RemarkRef(kind, "t-" + number),
                "",
                text,
                Optional.of(CustomerId.of("c-" + number)),
                Optional.of(AS_OF.minusSeconds(daysAgo * 86_400L)),
                List.of(),
                Optional.empty(),
                kind == RemarkKind.TICKET ? Optional.of(TicketCategory.FEATURE_REQUEST) : Optional.empty());
    }
}
