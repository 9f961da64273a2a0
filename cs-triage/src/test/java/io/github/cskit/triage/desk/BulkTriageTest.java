package io.github.cskit.triage.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.result.Partial;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EMB-6")
class BulkTriageTest {

    private static final int ROWS = 100_000;
    private static final Instant OPENED = Instant.parse("2026-11-01T00:00:00Z");
    private static final String[] SUBJECTS = {
        "Export crashes with error 500", "Please add single sign-on", "How do I invite a colleague?",
        "The page takes minutes to load", "Webhook to the CRM", "The button is hard to find"
    };
    private static final String GOOD = "{\"id\":\"T-%d\",\"title\":\"%s\",\"body\":\"Number %d\",\"openedAt\":"
            + "\"2026-11-01T00:00:00Z\",\"severity\":3}";
    private static final String[] FAULTS = {
        "{\"id\":\"T-%d\"", // cut off
        "not json %d",
        "{\"title\":\"no id %d\",\"body\":\"\",\"openedAt\":\"2026-11-01T00:00:00Z\"}",
        "{\"id\":\"\",\"title\":\"%d\",\"body\":\"\",\"openedAt\":\"2026-11-01T00:00:00Z\"}",
        "{\"id\":\"T-%d\",\"title\":5,\"body\":\"\",\"openedAt\":\"2026-11-01T00:00:00Z\"}",
        "{\"id\":\"T-%d\",\"title\":\"a\",\"body\":\"b\",\"openedAt\":\"yesterday\"}",
        "{\"id\":\"T-%d\",\"title\":\"a\",\"body\":\"b\",\"openedAt\":\"2026-11-01T00:00:00Z\",\"severity\":9}",
        "{\"id\":\"T-%d\",\"title\":\"\\ud800\",\"body\":\"b\",\"openedAt\":\"2026-11-01T00:00:00Z\"}",
        "[%d]",
        "{\"id\":\"T-%d\",\"id\":\"twice\",\"title\":\"a\",\"body\":\"b\",\"openedAt\":\"2026-11-01T00:00:00Z\"}"
    };

    /** Which line is faulty follows from its number, so that it is the same line at every share of faults. */
    private static final int[] RANKS = ranks();

    @Test
    void noGoodRowIsLostAndEveryBadOneIsListed() {
        List<Triage> clean = run(0, List.of());
        for (int percent : new int[] {1, 10, 50, 100}) {
            run(percent, clean);
        }
    }

    /** Compares every good row with the clean run, which is this one if it is empty. */
    private static List<Triage> run(int percent, List<Triage> clean) {
        Partial<Triage> bulk = desk().triage(read(percent));
        int faulty = ROWS / 100 * percent;
        assertThat(bulk.size()).isEqualTo(ROWS);
        assertThat(bulk.failures()).as("%d percent", percent).hasSize(faulty);
        assertThat(bulk.values()).as("%d percent", percent).hasSize(ROWS - faulty);
        Iterator<Triage> results = bulk.values().iterator();
        Iterator<Failure> failures = bulk.failures().iterator();
        for (int row = 0; row < ROWS; row++) {
            if (isFaulty(row, percent)) {
                assertThat(failures.next().message()).startsWith("tickets.jsonl line " + (row + 1) + ": ");
            } else {
                Triage result = results.next();
                boolean same = clean.isEmpty()
                        ? result.ticket().id().value().equals("T-" + row)
                        : result.equals(clean.get(row));
                assertThat(same)
                        .as("row %d of %d percent is that of the clean run", row, percent)
                        .isTrue();
            }
        }
        return bulk.values();
    }

    @Test
    void absentAndRepeatedTicketsAreRefusedByTheirPlace() {
        Ticket ticket = ticket(1);
        Partial<Triage> bulk = desk().triage(Arrays.asList(ticket, null, ticket(2), ticket));
        assertThat(bulk.values())
                .extracting(triage -> triage.ticket().id().value())
                .containsExactly("T-1", "T-2");
        assertThat(bulk.failures())
                .extracting(Failure::message)
                .containsExactly(
                        "ticket 2 of 4: the value is absent but must be given",
                        "ticket 4 of 4: id is that of an earlier ticket (T-1) but must be its own");
    }

    private static TriageDesk desk() {
        return TriageDesk.standard(Currency.getInstance("USD"));
    }

    private static Partial<Ticket> read(int percent) {
        StringBuilder lines = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            String line = isFaulty(row, percent) ? FAULTS[row % FAULTS.length] : GOOD;
            lines.append(line.replace("%d", Integer.toString(row)).replace("%s", SUBJECTS[row % SUBJECTS.length]))
                    .append('\n');
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        return JsonCodec.standard().readLines(new ByteArrayInputStream(bytes), Ticket.class, "tickets.jsonl");
    }

    private static Ticket ticket(int row) {
        return Ticket.builder(TicketId.of("T-" + row), OPENED, SUBJECTS[row % SUBJECTS.length], "Number " + row)
                .build();
    }

    private static boolean isFaulty(int row, int percent) {
        return RANKS[row] < ROWS / 100 * percent;
    }

    private static int[] ranks() {
        int[] ranks = new int[ROWS];
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < ROWS; i++) {
            int j = random.nextInt(i + 1);
            ranks[i] = ranks[j];
            ranks[j] = i;
        }
        return ranks;
    }
}
