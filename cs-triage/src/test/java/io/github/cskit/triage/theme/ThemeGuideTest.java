package io.github.cskit.triage.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.triage.duplicate.DuplicateCandidate;
import io.github.cskit.triage.duplicate.DuplicateFinder;
import io.github.cskit.triage.duplicate.DuplicatePolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs what the guide shows. */
@Tag("THM-1")
@Tag("THM-6")
class ThemeGuideTest {

    private final List<String> shown = new ArrayList<>();

    @Test
    void theGuideFindsThemesAndWhatTheyAreWorth() {
        List<Remark> remarks = Subjects.remarks(12);
        List<CustomerId> wrote = List.of();
        List<CustomerId> customers = List.of(CustomerId.of("a"));
        Map<CustomerId, Money> arr = Map.of(CustomerId.of("a"), Money.of(100, "USD"));
        Currency currency = Currency.getInstance("USD");
        Themes themes = ThemeDetector.standard().detect(remarks);
        for (Theme theme : themes.top(5)) {
            show(theme.label(), theme.size(), theme.customers(), theme.quotes());
        }
        ThemeRevenue revenue = ThemeRevenue.of(themes.top(5), wrote, customers, arr, currency);

        assertThat(shown).hasSize(5).allMatch(line -> line.endsWith(" 12 0 3"));
        assertThat(revenue.silent()).isEqualTo(1);
        assertThat(revenue.union()).isEqualTo(Money.of(0, "USD"));
    }

    @Test
    void theGuideRedactsTheNamesOfEachAccount() {
        Map<CustomerId, List<Contact>> contacts = Map.of(
                CustomerId.of("a"),
                List.of(Contact.builder("Quilla Zarnowski", false).build()));
        ThemeDetector detector = new ThemeDetector(
                ThemePolicy.standard(),
                account -> account.map(contacts::get)
                        .map(Redactor.standard()::knowing)
                        .orElse(Redactor.standard()));
        Remark remark = Remark.of(Ticket.builder(TicketId.of("1"), Instant.EPOCH, "Quilla Zarnowski is locked out", "")
                .customer(CustomerId.of("a"))
                .build());

        assertThat(detector.detect(List.of(remark)).all().get(0).quotes())
                .extracting(ThemeQuote::text)
                .containsExactly("[name-1] is locked out");
    }

    @Test
    void theGuideFindsDuplicates() {
        List<Remark> remarks = Subjects.remarks(12);
        Remark remark = remarks.get(0);
        DuplicateFinder finder = DuplicateFinder.over(remarks, DuplicatePolicy.standard());
        List<DuplicateCandidate> candidates = finder.candidates(remark.ref(), 10);

        assertThat(candidates).hasSize(10);
    }

    private void show(String label, int size, List<CustomerId> customers, List<ThemeQuote> quotes) {
        shown.add(label + " " + size + " " + customers.size() + " " + quotes.size());
    }
}
