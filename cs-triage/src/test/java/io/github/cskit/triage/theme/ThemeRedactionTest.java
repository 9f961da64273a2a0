package io.github.cskit.triage.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("THM-2")
@Tag("AIA-3")
class ThemeRedactionTest {

    private static final String NAME = "Quilla Zarnowski";
    private static final List<String> SECRETS = List.of(
            "quilla.zarnowski@example.com",
            "+1 415 555 0132",
            "4111 1111 1111 1111",
            "GB82 WEST 1234 5698 7654 32",
            "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
            NAME);
    private static final List<String> TRACES =
            List.of("zarnowski", "quilla", "example.com", "555 0132", "1111", "west", "ghp_", "7e42", "tiger77");

    private final SplittableRandom random = new SplittableRandom(17);

    @Test
    void noLabelIdOrQuoteOfAThousandCollectionsHoldsWhatIsRecognised() {
        ThemeDetector detector = new ThemeDetector(ThemePolicy.standard(), ThemeRedactionTest::redactor);
        for (int collection = 0; collection < 1_000; collection++) {
            List<Remark> remarks = remarks();
            Themes themes = detector.detect(remarks);

            assertThat(themes.shared()).isNotEmpty();
            assertThat(themes.all().stream().flatMap(ThemeRedactionTest::shown))
                    .as("what is shown of collection %s", collection)
                    .noneMatch(ThemeRedactionTest::tells);
        }
    }

    @Test
    void theSameCollectionsTellMuchWithoutARedactor() {
        assertThat(remarks().stream().flatMap(remark -> Stream.of(remark.title(), remark.text())))
                .filteredOn(ThemeRedactionTest::tells)
                .hasSizeGreaterThan(6);
    }

    @Test
    void namesAreThoseOfTheAccountThatWrote() {
        List<Remark> remarks =
                List.of(ticket(0, "a", NAME + " cannot log in"), ticket(1, "b", NAME + " wants an invoice"));
        ThemeDetector ofA = new ThemeDetector(
                ThemePolicy.standard(),
                account -> account.map(CustomerId::value).filter("a"::equals).isPresent()
                        ? redactor(account)
                        : Redactor.standard());

        assertThat(ofA.detect(remarks).all())
                .flatExtracting(Theme::quotes)
                .extracting(quote -> quote.customer().orElseThrow().value() + ": " + quote.text())
                .containsExactlyInAnyOrder("a: [name-1] cannot log in", "b: " + NAME + " wants an invoice");
    }

    @Test
    void placeholdersAreNoWordsOfALabel() {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            remarks.add(ticket(i, "a", "Write to quilla" + i + "@example.com about quilla" + i + "@example.com"));
        }
        assertThat(ThemeDetector.standard().detect(remarks).all())
                .extracting(Theme::label)
                .allMatch(label -> label.equals("Write"));
    }

    @Test
    void aTagThatBecomesTheLabelIsRedacted() {
        Ticket ticket = Ticket.builder(TicketId.of("1"), Instant.EPOCH, "...", "?")
                .tags(List.of("quilla.zarnowski@example.com"))
                .build();
        assertThat(ThemeDetector.standard().detect(List.of(Remark.of(ticket))).all())
                .extracting(Theme::label)
                .containsExactly("[email-1]");
    }

    private List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String secret = SECRETS.get(random.nextInt(SECRETS.size()));
            boolean inTitle = random.nextBoolean();
            String words = (i % 2 == 0 ? "printer label jams tray " : "invoice vat number total ") + i;
            String title = inTitle ? words + " " + secret : words;
            String body =
                    "Password: tiger77!" + random.nextInt(10) + "\n" + (inTitle ? "again" : words + ", " + secret);
            remarks.add(new Remark(
                    new RemarkRef(RemarkKind.TICKET, "t" + i),
                    random.nextInt(4) == 0 ? "" : title,
                    body,
                    Optional.of(CustomerId.of("c" + i % 3)),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return remarks;
    }

    private static Redactor redactor(Optional<CustomerId> account) {
        return Redactor.standard().knowingNames(List.of(NAME));
    }

    private static Stream<String> shown(Theme theme) {
        return Stream.concat(
                Stream.of(theme.label(), theme.id().value()),
                theme.quotes().stream().map(ThemeQuote::text));
    }

    private static boolean tells(String text) {
        return TRACES.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);
    }

    private static Remark ticket(int number, String customer, String title) {
        return Remark.of(Ticket.builder(TicketId.of("t" + number), Instant.EPOCH, title, "")
                .customer(CustomerId.of(customer))
                .build());
    }
}
