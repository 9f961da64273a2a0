package io.github.cskit.examples.cli.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.BadUseException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioReaderTest {

    private static final String ONE = "id,name\nc1,Acme\n";

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    @Test
    @Tag("DOM-1")
    void everyColumnOfACustomerArrives() {
        Customer customer = only(folder.with(
                                "customers.csv",
                                "name,id,segment,plan,arr,currency,start_date,renewal_date,notice_days,stage,parent,seats,"
                                        + "champion,champion_role,churned,objective,success_criteria,go_live_criteria,x\n"
                                        + "Acme,c1,smb,Team,1200.50,EUR,2025-01-01,2026-12-31,30,adoption,c0,4.0,"
                                        + "Ann,Head,FALSE,Faster,Twice as fast,All on board,ignored\n")
                        .read())
                .customer();

        assertThat(customer.arr().orElseThrow()).hasToString("EUR 1200.50");
        assertThat(customer.contract().orElseThrow().seats()).contains(4);
        assertThat(customer.contract().orElseThrow().noticeDays()).contains(30);
        assertThat(customer.stage().orElseThrow().wireName()).isEqualTo("adoption");
        assertThat(customer.parent().orElseThrow()).hasToString("c0");
        assertThat(customer.contacts()).hasSize(1).allMatch(contact -> contact.champion());
        assertThat(customer.objectives()).hasSize(1);
        assertThat(customer.churned()).contains(false);
    }

    @Test
    @Tag("EMB-6")
    @Tag("DOM-2")
    void aBadRowIsNamedWithColumnFoundAndRuleAndAllItsProblems() {
        folder.with("customers.csv", """
                id,name,arr,seats,start_date,renewal_date,churned
                c1,Acme,12,4.5,2025-02-30,,maybe
                c2,Beta,,,2026-01-01,2025-01-01,
                c3,,-5,,,,
                c4,Delta,,,,,
                """);

        assertThat(folder.failures())
                .containsExactly(
                        "customers.csv line 2: start_date is 2025-02-30 but must be a date such as 2026-10-05; "
                                + "seats is 4.5 but must be a whole number such as 12; "
                                + "churned is neither true nor false but must be true or false",
                        "customers.csv line 3: renewal_date is 2025-01-01 but must not be before the start (2026-01-01)",
                        "customers.csv line 4: name is empty but must be given");
        assertThat(folder.read().customers()).hasSize(1);
    }

    @Test
    @Tag("EMB-6")
    void aByteOrderMarkWindowsLineEndsAndLineBreaksInQuotesAreRead() {
        Portfolio portfolio = folder.with(
                        "customers.csv", "\uFEFFid,name\r\nc1,\"Acme\r\nand \"\"Sons\"\"\"\r\nc2,Beta\r\n")
                .read();

        assertThat(portfolio.failures()).isEmpty();
        assertThat(portfolio.customers()).hasSize(2);
        assertThat(portfolio.customers().get(0).customer().name()).isEqualTo("Acme\nand \"Sons\"");
    }

    @Test
    @Tag("EMB-6")
    void aRowThatIsNotUtf8IsNamedAndTheRestIsRead() {
        byte[] latin = "id,name\nc1,Müller\nc2,Beta\n".getBytes(StandardCharsets.ISO_8859_1);

        folder.with("customers.csv", latin);

        assertThat(folder.failures()).containsExactly("customers.csv line 2: name is not UTF-8 but must be UTF-8");
        assertThat(folder.read().customers()).hasSize(1);
    }

    @Test
    @Tag("EMB-6")
    void aQuotationMarkThatIsNeverClosedCostsItsOwnRowAndNoOther() {
        folder.with("customers.csv", "id,name\nc1,\"Acme\nc2,Beta\nc3,\"Gamma\" Ltd\nc4,Delta\nc5,a,b\n");

        assertThat(folder.failures())
                .hasSize(3)
                .allSatisfy(failure -> assertThat(failure).contains("the row is "))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("customers.csv line 2: "),
                        second -> assertThat(second).startsWith("customers.csv line 4: "),
                        third -> assertThat(third)
                                .isEqualTo(
                                        "customers.csv line 6: the row is of 3 cells but must have 2 as the header"));
        assertThat(folder.read().customers())
                .extracting(history -> history.customer().id().value())
                .containsExactly("c2", "c4");
    }

    @Test
    @Tag("EMB-6")
    void whatIsThereTwiceIsListed() {
        folder.with("customers.csv", ONE + "c1,Again\n")
                .with("tickets.csv", "id,at,customer\nT1,2026-10-01,c1\nT1,2026-10-02,c1\n")
                .with("surveys.csv", "id,customer,at,kind,score\nS1,c1,2026-10-01,nps,9\nS1,c1,2026-10-01,nps,9\n");

        assertThat(folder.failures())
                .containsExactly(
                        "customers.csv line 3: id is there twice (c1) but must be unique",
                        "tickets.csv line 3: id is there twice (T1) but must be unique",
                        "surveys.csv line 3: id is there twice (S1) but must be unique");
    }

    @Test
    @Tag("EMB-6")
    void rowsOfUnknownCustomersAreListedTogetherAndTheirTicketsAreStray() {
        Portfolio portfolio = folder.with("customers.csv", ONE)
                .with("usage.csv", "customer,date\nc9,2026-10-01\nc1,2026-10-01\nc9,2026-10-02\nc8,2026-10-02\n")
                .with("tickets.csv", "id,at,customer\nT1,2026-10-01,c9\nT2,2026-10-01,\n")
                .read();

        assertThat(portfolio.strayTickets())
                .extracting(Ticket::id)
                .containsExactly(TicketId.of("T1"), TicketId.of("T2"));
        assertThat(folder.failures())
                .containsExactly(
                        "usage.csv line 2 and 1 more: customer is of an unknown customer (c9) but must be in the list of"
                                + " customers",
                        "usage.csv line 5: customer is of an unknown customer (c8) but must be in the list of customers",
                        "tickets.csv line 2: customer is of an unknown customer (c9) but must be in the list of customers");
    }

    @Test
    void ticketsMayBeLinesOfJson() {
        CustomerHistory history = only(folder.with("customers.csv", ONE)
                .with(
                        "tickets.jsonl",
                        "{\"id\":\"T1\",\"customer\":\"c1\",\"at\":\"2026-10-05T14:03:00Z\",\"title\":\"No; really\","
                                + "\"severity\":2,\"tags\":[\"a;b\",\"c\"],\"reopened\":true,\"sentiment\":\"negative\"}\n"
                                + "\n{\"id\":\"T2\",\"at\":\"soon\",\"severity\":7,\"tags\":[1],\"title\":{}}\n"
                                + "{\"id\":\"T3\"\n")
                .read());

        assertThat(history.tickets()).hasSize(1);
        assertThat(history.tickets().get(0).tags()).containsExactly("a;b", "c");
        assertThat(history.tickets().get(0).severity()).contains(2);
        assertThat(folder.failures())
                .hasSize(2)
                .satisfiesExactly(
                        second -> assertThat(second)
                                .startsWith("tickets.jsonl line 3: ")
                                .contains("at is not an instant", "title is not a single value", "tags is not a list"),
                        third -> assertThat(third).startsWith("tickets.jsonl line 4: "));
    }

    @Test
    @Tag("DOM-6")
    void timesWithoutAZoneAreThoseOfTheZoneGiven() {
        Portfolio portfolio =
                folder.with("customers.csv", ONE).with("tickets.csv", """
                        id,customer,at
                        T1,c1,2026-10-05T14:03:00Z
                        T2,c1,2026-10-05 14:03:00
                        T3,c1,2026-10-05
                        T4,c1,2026-10-05T14:03:00+02:00
                        """).read(ZoneId.of("Europe/Berlin"));

        assertThat(only(portfolio).tickets())
                .extracting(Ticket::openedAt)
                .containsExactly(
                        Instant.parse("2026-10-05T14:03:00Z"),
                        Instant.parse("2026-10-05T12:03:00Z"),
                        Instant.parse("2026-10-04T22:00:00Z"),
                        Instant.parse("2026-10-05T12:03:00Z"));
    }

    @Test
    @Tag("DOM-2")
    void anElevenAsAnNpsAnswerAndAMissingScaleAreRefused() {
        folder.with("customers.csv", ONE).with("surveys.csv", """
                        customer,at,kind,scale,score
                        c1,2026-10-01,nps,,11
                        c1,2026-10-01,csat,,4
                        c1,2026-10-01,csat,1-5,4
                        c1,2026-10-01,nps,,
                        """);

        assertThat(folder.failures())
                .containsExactly(
                        "surveys.csv line 2: score is 11 but must be a number between 0 and 10",
                        "surveys.csv line 3: scale is empty but must be given");
        assertThat(only(folder.read()).surveys()).hasSize(2);
    }

    @Test
    void everyOtherFileOfTheFormatArrives() {
        Portfolio portfolio = folder.with("customers.csv", ONE)
                .with(
                        "contracts.csv",
                        "customer,date,kind,arr,seats\nc1,2025-01-01,new,100,3\nc1,2026-01-01,renewal,120,5\n")
                .with("usage.csv", """
                        customer,date,user,feature,sign_ins,session_minutes,requests,errors
                        c1,2026-10-01,u,f,1,2.5,10,1
                        c1,2026-10-01,u,f,1,2.5,1,2
                        """)
                .with("features.csv", "feature,name,area,plans\nf,Feature,Area,Team; Scale\ng,,,\n")
                .with("touchpoints.csv", "customer,at,kind,two_way\nc1,2026-10-01,call,\nc1,2026-10-01,email,false\n")
                .with("events.csv", "customer,at,type,detail\nc1,2026-10-01,champion-left,gone\n")
                .with("releases.csv", "id,released_on,feature\nR1,2026-09-01,f\n")
                .read();

        CustomerHistory history = only(portfolio);
        assertThat(history.movements()).hasSize(2);
        assertThat(history.usage()).hasSize(1);
        assertThat(history.touchpoints()).extracting(t -> t.twoWay()).containsExactly(true, false);
        assertThat(history.events()).hasSize(1);
        assertThat(portfolio.features().get(0).plans()).containsExactly("Team", "Scale");
        assertThat(portfolio.features().get(1).name()).isEqualTo("g");
        assertThat(portfolio.releases()).hasSize(1);
        assertThat(folder.failures()).containsExactly("usage.csv line 3: errors is 2 but must not exceed requests (1)");
        assertThat(history.customer().arr().orElseThrow())
                .as("from the latest movement")
                .hasToString("USD 120.00");
        assertThat(history.customer().contract().flatMap(c -> c.seats())).isEqualTo(Optional.of(5));
    }

    @Test
    void aFileWithoutOneOfItsColumnsIsOneFailure() {
        folder.with("customers.csv", ONE)
                .with("usage.csv", "customer,user\nc1,u\n")
                .with("events.csv", "");

        assertThat(folder.failures())
                .containsExactly(
                        "usage.csv: date is missing from the header, or in it twice but must be a column of its own",
                        "events.csv: the header is missing or broken but must be the first line");
    }

    @Test
    void withoutCustomersThereIsNothingToRead() {
        assertThatThrownBy(() -> folder.read())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("no customers.csv");
        assertThatThrownBy(() -> folder.with("customers.csv", "id,name\n,x\n").read())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("customers.csv line 2: id is empty");
        assertThatThrownBy(() -> new Folder(path.resolve("none")).read()).isInstanceOf(BadUseException.class);
    }

    private static CustomerHistory only(Portfolio portfolio) {
        assertThat(portfolio.customers()).hasSize(1);
        return portfolio.customers().get(0);
    }
}
