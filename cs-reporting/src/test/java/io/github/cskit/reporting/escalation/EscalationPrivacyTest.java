package io.github.cskit.reporting.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationRegister;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.reporting.account.PortfolioReviewer;
import io.github.cskit.reporting.account.ReviewedPortfolio;
import io.github.cskit.reporting.render.DocumentRenderers;
import io.github.cskit.triage.bug.EngineeringPackage;
import io.github.cskit.triage.theme.TriagedTicket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What accounts wrote in private stays out of packets, and what one account wrote out of what is told of another. */
class EscalationPrivacyTest {

    private static final Instant NOW = Instant.parse("2026-11-02T00:00:00Z");
    private static final Pattern CANARY = Pattern.compile("canary(\\d{1,6})x");
    private static final EscalationReviewer REVIEWER = EscalationReviewer.standard(ZoneOffset.UTC);
    private static final List<TicketCategory> KINDS =
            List.of(TicketCategory.BUG_REPORT, TicketCategory.FEATURE_REQUEST, TicketCategory.HOW_TO_QUESTION);

    /**
     * A thousand portfolios in which every account's every text bears the account's own mark. A packet may bear the marks
     * of the accounts it concerns, and of no other; a quote that of the account it is of; an engineering package none of
     * the marks that stand in names.
     */
    @Test
    @Tag("ESC-9")
    @Tag("DOM-9")
    void noPacketOfAThousandPortfoliosHoldsWhatAnotherAccountWrote() {
        SplittableRandom random = new SplittableRandom(7);
        int packets = 0;
        for (int i = 0; i < 1_000; i++) {
            Portfolio portfolio = portfolio(random);
            EscalationReview review = review(portfolio, random);
            for (Escalation packet : review.packets()) {
                packets++;
                String text = JsonCodec.standard().write(packet);
                for (String mark : marks(text)) {
                    assertThat(packet.customers()).extracting(CustomerId::value).contains("c-" + mark);
                }
                packet.section("quotes")
                        .ifPresent(quotes -> quotes.lines().forEach(EscalationPrivacyTest::ownMarkOnly));
            }
            for (EngineeringPackage given : review.packages()) {
                assertThat(JsonCodec.standard().write(given)).doesNotContain("Firm of canary", "Person of canary");
            }
        }
        assertThat(packets).as("packets in all").isGreaterThan(3_000);
    }

    /** The twin puts a stranger's ticket among an account's own: the check above would see it. */
    @Test
    @Tag("DOM-9")
    void aForeignMarkWouldBeSeen() {
        assertThat(marks("\"canary12x wish\" (t-1, account c-13)")).containsExactly("12");
        assertThat(isOwn("\"canary12x wish\" (t-1, account c-13)")).isFalse();
        assertThat(isOwn("\"canary12x wish\" (t-1, account c-12)")).isTrue();
    }

    /**
     * Personal data of every kind, from outside the project, placed in bug reports and wishes: nothing of it is in a packet or
     * in a package.
     */
    @Test
    @Tag("ESC-9")
    @Tag("AIA-3")
    void noPersonalDataIsInAPackageOrInAQuote() throws IOException {
        String data = System.getProperty("cskit.data");
        if (Boolean.getBoolean("cskit.data.required")) {
            assertThat(data).as("the property cskit.data").isNotBlank();
        }
        Assumptions.assumeTrue(data != null && !data.isBlank(), "the property cskit.data is not set");
        ObjectMapper mapper = new ObjectMapper();
        Map<String, Integer> leaked = new TreeMap<>();
        int placed = 0;
        for (String line : Files.readAllLines(Path.of(data, "privacy", "recognizer-cases.jsonl"))) {
            JsonNode row = mapper.readTree(line);
            String told = row.get("spans").isEmpty() ? "" : told(row.get("text").asText());
            for (JsonNode span : row.get("spans")) {
                placed++;
                if (told.contains(span.get("text").asText())) {
                    leaked.merge(row.get("entity").asText(), 1, Integer::sum);
                }
            }
        }
        assertThat(placed).isGreaterThan(300);
        assertThat(leaked)
                .as("kinds of which something is told, of %s values", placed)
                .isEmpty();
    }

    /** Returns all that packets and packages tell of three wishes and a bug with a text in each. */
    private static String told(String text) {
        List<TriagedTicket> tickets = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            tickets.add(ticket(
                    "w-" + i, 1, TicketCategory.FEATURE_REQUEST, "Export, please", "We need an export.\n" + text));
        }
        tickets.add(ticket(
                "b-1", 1, TicketCategory.BUG_REPORT, "It breaks", "Steps:\n1. Open it\n2. Save it\n\n" + text + "\n"));
        Portfolio portfolio = Portfolio.of(List.of(account(1, List.of())), FeedCoverage.none());
        ReviewedPortfolio reviewed = PortfolioReviewer.standard(ZoneOffset.UTC).review(portfolio, NOW);
        EscalationReview review = REVIEWER.review(portfolio, reviewed, tickets, EscalationRegister.empty());
        assertThat(review.packages()).hasSize(1);
        StringBuilder told = new StringBuilder();
        for (Escalation packet : review.packets()) {
            packet.sections().forEach(part -> {
                part.lines().forEach(each -> told.append(each).append('\n'));
                part.facts().forEach(each -> told.append(each.value()).append('\n'));
            });
            told.append(packet.subject()).append('\n');
        }
        EngineeringPackage given = review.packages().get(0);
        return told.append(given.title())
                .append(given.description())
                .append(given.steps())
                .append(given.environment())
                .toString();
    }

    @Test
    @Tag("ESC-9")
    void thePackageIsReadAsMarkdownAndAsJson() {
        List<TriagedTicket> tickets = List.of(
                ticket("b-1", 1, TicketCategory.BUG_REPORT, "It | breaks", "Steps:\n1. Open <b>it</b>\n2. Save\n"));
        Portfolio portfolio = Portfolio.of(List.of(account(1, List.of())), FeedCoverage.none());
        ReviewedPortfolio reviewed = PortfolioReviewer.standard(ZoneOffset.UTC).review(portfolio, NOW);
        EscalationReview review = REVIEWER.review(portfolio, reviewed, tickets, EscalationRegister.empty());
        EngineeringPackage given = review.packages().get(0);

        assertThat(DocumentRenderers.markdown().render(EngineeringPackageDocument.of(given, ZoneOffset.UTC)))
                .contains("How to reproduce it")
                .doesNotContain("<b>");
        assertThat(JsonCodec.standard().write(given))
                .contains("\"steps\":[\"Open <b>it</b>\",\"Save\"]", "\"key\":\"bug/b-1\"");
        Escalation bug = review.packets().stream()
                .filter(packet -> packet.kind().equals(EscalationKind.BUG))
                .findFirst()
                .orElseThrow();
        assertThat(DocumentRenderers.markdown()
                        .render(EscalationDocument.of(bug, Directory.standard(), ZoneOffset.UTC)))
                .contains("Tucker (engineering)");
    }

    private static EscalationReview review(Portfolio portfolio, SplittableRandom random) {
        ReviewedPortfolio reviewed = PortfolioReviewer.standard(ZoneOffset.UTC).review(portfolio, NOW);
        List<TriagedTicket> tickets = new ArrayList<>();
        for (CustomerHistory account : portfolio.customers()) {
            for (Ticket ticket : account.tickets()) {
                tickets.add(new TriagedTicket(ticket, KINDS.get(random.nextInt(KINDS.size()))));
            }
        }
        return REVIEWER.review(portfolio, reviewed, tickets, EscalationRegister.empty());
    }

    private static Portfolio portfolio(SplittableRandom random) {
        List<CustomerHistory> accounts = new ArrayList<>();
        int size = 2 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            int mark = random.nextInt(100_000) * 10 + i;
            List<Ticket> tickets = new ArrayList<>();
            for (int j = random.nextInt(5); j >= 0; j--) {
                String wish = List.of("export of the plan", "dark mode at night", "sign in by phone")
                        .get(random.nextInt(3));
                String body = "canary" + mark + "x says: we need the " + wish + ". When I open it canary" + mark
                        + "x sees nothing at all.";
                tickets.add(ticket(
                                "t-" + mark + "-" + j,
                                mark,
                                TicketCategory.BUG_REPORT,
                                wish + " canary" + mark + "x",
                                body)
                        .ticket());
            }
            accounts.add(account(mark, tickets));
        }
        return Portfolio.of(accounts, FeedCoverage.none());
    }

    private static CustomerHistory account(int mark, List<Ticket> tickets) {
        CustomerId id = CustomerId.of("c-" + mark);
        Customer customer = Customer.builder(id, "Firm of canary" + mark + "x")
                .arr(Money.of(40_000, "USD"))
                .contacts(List.of(new Contact(
                        "Person of canary" + mark + "x",
                        Optional.empty(),
                        Optional.of("canary" + mark + "x@example.com"),
                        true)))
                .build();
        return CustomerHistory.builder(customer)
                .tickets(tickets)
                .events(List.of(CustomerEvent.builder(
                                id, NOW.minus(Duration.ofDays(2)), CustomerEventKind.CANCELLATION_REQUESTED)
                        .detail("canary" + mark + "x wants to go")
                        .build()))
                .build();
    }

    private static TriagedTicket ticket(String id, int mark, TicketCategory category, String title, String body) {
        return new TriagedTicket(
                Ticket.builder(TicketId.of(id), NOW.minus(Duration.ofDays(3)), title, body)
                        .customer(CustomerId.of("c-" + mark))
                        .build(),
                category);
    }

    private static void ownMarkOnly(String quote) {
        assertThat(isOwn(quote)).as(quote).isTrue();
    }

    private static boolean isOwn(String quote) {
        return marks(quote).stream().allMatch(mark -> quote.endsWith("account c-" + mark + ")"));
    }

    private static List<String> marks(String text) {
        List<String> marks = new ArrayList<>();
        Matcher matcher = CANARY.matcher(text);
        while (matcher.find()) {
            marks.add(matcher.group(1));
        }
        return marks;
    }
}
