package io.github.cskit.examples.cli.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.examples.cli.folder.PortfolioReader;
import io.github.cskit.examples.cli.terminal.Progress;
import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedRowsTest {

    private static final String CUSTOMERS =
            "{'target':'customers.csv','source':'accounts.csv','columns':{'id':'key','name':'label',"
                    + "'churned':'gone','start_date':{'column':'since','format':'dd/MM/yy'}}}";
    private static final String USAGE = "{'target':'usage.csv','source':'log.csv',"
            + "'via':{'file':'subs.csv','key':'sub','value':'key'},"
            + "'columns':{'customer':'key','date':'day','session_minutes':{'column':'secs','divide':60}}}";
    private static final String TICKETS = "{'target':'tickets.csv','source':'cases.csv','columns':{'id':'no',"
            + "'customer':'key','at':'day','severity':{'column':'prio','values':{'high':'1','low':'4'}}}}";
    private static final String SURVEYS = "{'target':'surveys.csv','source':'cases.csv',"
            + "'where':{'column':'stars','notEmpty':true},'columns':{'id':'no','customer':'key','at':'day',"
            + "'kind':{'constant':'csat'},'scale':{'constant':'1-5'},'score':'stars'}}";
    private static final String CONTRACTS = "{'target':'contracts.csv','source':'subs.csv',"
            + "'sumOfActive':{'from':'from','to':'to'},'columns':{'customer':'key','arr':'amount','seats':'n',"
            + "'currency':{'constant':'EUR'}}}";

    @TempDir
    private Path folder;

    @BeforeEach
    void export() throws IOException {
        write("accounts.csv", "key,label,gone,since\nA,Acme,False,31/01/25\nB,Beta,True,\n");
        write("subs.csv", """
                sub,key,from,to,amount,n
                S1,A,2026-01-01,2026-03-01,100,1
                S2,A,2026-02-01,,50.5,2
                S3,A,2026-03-01,2026-05-01,100,1
                S4,B,2026-01-01,2026-02-01,10,1
                S5,B,2026-04-01,,20,1
                S6,B,2026-04-01,2026-03-01,1,1
                """);
        write("log.csv", "sub,day,secs\nS1,2026-01-02,90\nS9,2026-01-02,90\nS2,2026-02-02,x\n");
        write("cases.csv", "no,key,day,prio,stars\n1,A,2026-01-05,high,4.0\n2,A,2026-01-06,odd,\n3,B,2026-01-07,,5\n");
    }

    @Test
    void columnsValuesDatesAndJoinsBecomeThoseOfTheFolderFormat() throws IOException {
        CustomerHistory acme = read(CUSTOMERS, USAGE, TICKETS).customers().get(0);

        assertThat(acme.customer().name()).isEqualTo("Acme");
        assertThat(acme.customer().churned()).contains(false);
        assertThat(acme.customer().contract().flatMap(c -> c.start()).orElseThrow())
                .hasToString("2025-01-31");
        assertThat(acme.usage()).hasSize(1).allMatch(u -> u.sessionMinutes().orElseThrow() == 1.5);
        assertThat(acme.tickets()).hasSize(1).allMatch(t -> t.severity().orElseThrow() == 1);
    }

    @Test
    @Tag("EMB-6")
    void aFailureNamesTheForeignFileLineAndColumn() throws IOException {
        assertThat(read(CUSTOMERS, USAGE, TICKETS).failures())
                .extracting(Failure::message)
                .containsExactly(
                        "log.csv line 3: sub is not found in subs.csv but must be the key of one of its rows",
                        "log.csv line 4: secs is not a number but must be a number such as 12.5",
                        "cases.csv line 3: prio is not among the values of the mapping but must be one of them");
    }

    @Test
    void oneForeignFileMaySupplyTwoAndRowsMayBeChosen() throws IOException {
        Portfolio portfolio = read(CUSTOMERS, TICKETS, SURVEYS);

        assertThat(portfolio.customers().get(0).surveys())
                .hasSize(1)
                .allMatch(s -> s.answer().orElseThrow() == 4);
        assertThat(portfolio.customers().get(1).surveys()).hasSize(1);
    }

    @Test
    void subscriptionsSideBySideBecomeMovementsWithTheirSums() throws IOException {
        Portfolio portfolio = read(CUSTOMERS, CONTRACTS);

        assertThat(portfolio.customers().get(0).movements())
                .extracting(MappedRowsTest::shown)
                .containsExactly(
                        "2026-01-01 new EUR 100.00 1",
                        "2026-02-01 expansion EUR 150.50 3",
                        "2026-05-01 contraction EUR 50.50 2");
        assertThat(portfolio.customers().get(1).movements())
                .extracting(MappedRowsTest::shown)
                .containsExactly(
                        "2026-01-01 new EUR 10.00 1",
                        "2026-02-01 churn EUR 0.00 0",
                        "2026-04-01 reactivation EUR 20.00 1");
        assertThat(portfolio.failures())
                .extracting(Failure::message)
                .containsExactly("subs.csv line 7: to is 2026-03-01 but must not be before 2026-04-01");
    }

    @Test
    void whatTheFolderDoesNotHaveIsToldBeforeAnyRowIsRead() {
        String wrong = USAGE.replace("'day'", "'date'").replace("'sub'", "'subscription'");

        assertThatThrownBy(() -> read(CUSTOMERS, wrong, TICKETS.replace("cases.csv", "tickets.csv")))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::path)
                                .containsExactly(
                                        "files[1].via.key",
                                        "files[1].via.key",
                                        "files[1].columns[date]",
                                        "files[2].source"));
    }

    private Portfolio read(String... files) throws IOException {
        write("mapping.json", "{\"files\":[" + String.join(",", files).replace('\'', '"') + "]}");
        Terminal terminal = Terminal.of(
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), new ByteArrayOutputStream());
        MappedRows rows = MappedRows.of(folder, folder.resolve("mapping.json"), new Progress(terminal, "test"));
        return new PortfolioReader(rows, ZoneOffset.UTC).read(Instant.parse("2026-11-02T00:00:00Z"));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String shown(ContractMovement movement) {
        return movement.effectiveOn() + " " + movement.kind().wireName() + " "
                + movement.arr().orElseThrow() + " " + movement.seats().orElseThrow();
    }
}
