package io.github.cskit.triage.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.CueEvidence;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The answers to tickets that this project wrote stay the same, to the last bit and to the last reason, whoever makes the
 * classifier faster. A change of what it knows changes them: the golden copy shows by how much.
 */
@Tag("TKT-2")
class UnchangedAnswersTest {

    private static final Path FILE =
            Path.of("src", "test", "resources", "io", "github", "cskit", "triage", "cue", "answers.golden");

    /** {@code -Dgolden.update=true} rewrites the file and fails, so that nobody commits it unread. */
    @Test
    void theAnswersAreThoseOfTheGoldenCopy() throws IOException {
        List<String> lines = new ArrayList<>();
        AuthoredTickets authored = AuthoredTickets.written().and(AuthoredTickets.patterned());
        for (Column column : Column.values()) {
            List<Ticket> own = authored.only(i -> authored.columns().get(i) == column.place())
                    .tickets();
            if (!own.isEmpty()) {
                lines.add(line(column.name(), own));
            }
        }
        lines.add(line("LONG", List.of(joined(authored.tickets()))));
        if (Boolean.getBoolean("golden.update")) {
            Files.write(FILE, lines);
            fail("Rewrote %s: read the change, then run without golden.update.", FILE);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(FILE));
    }

    private static String line(String name, List<Ticket> tickets) {
        StringBuilder all = new StringBuilder();
        int decided = 0;
        for (Ticket ticket : tickets) {
            Classification answer = CueEngine.standard().classify(ticket);
            decided += answer.abstained() ? 0 : 1;
            write(answer, all);
        }
        return "%s tickets=%d decided=%d answers=%s"
                .formatted(name.toLowerCase(Locale.ROOT), tickets.size(), decided, Fingerprint.ofText(all.toString()));
    }

    private static void write(Classification answer, StringBuilder all) {
        all.append(answer.category().wireName()).append(answer.abstained() ? " abstained" : " decided");
        for (TicketCategory each : TicketCategory.values()) {
            all.append(' ').append(bits(answer.probabilities().getOrDefault(each, 0.0)));
        }
        for (CueEvidence each : answer.evidence()) {
            all.append('\n').append(each).append(' ').append(bits(each.weight()));
        }
        all.append('\n');
    }

    private static String bits(double value) {
        return Long.toHexString(Double.doubleToLongBits(value));
    }

    /** All tickets in one: longer than what is examined, with hundreds of places that speak. */
    private static Ticket joined(List<Ticket> tickets) {
        StringBuilder all = new StringBuilder();
        tickets.forEach(each ->
                all.append(each.title()).append('\n').append(each.body()).append("\n\n"));
        return AuthoredTickets.ticket(tickets.get(0).title(), all.toString());
    }
}
