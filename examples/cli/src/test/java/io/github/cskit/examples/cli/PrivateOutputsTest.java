package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts personal and secret data into every text that a customer or a colleague may have written in the sample folder, and
 * looks for it in everything that the program makes of that folder.
 */
@Tag("AIA-3")
class PrivateOutputsTest {

    private static final Path SAMPLE = Path.of("sample-data");

    /** What is written, and what of it must not be seen again. */
    private static final List<List<String>> SECRETS = List.of(
            List.of("Write to jane.quillfeather@acme-mail.example please.", "jane.quillfeather@acme-mail.example"),
            List.of("Call me at +1 (415) 555-0132 today.", "+1 (415) 555-0132"),
            List.of("My card is 4111 1111 1111 1111.", "4111 1111 1111 1111"),
            List.of("Pay to IBAN DE89 3704 0044 0532 0130 00.", "DE89 3704 0044 0532 0130 00"),
            List.of("My SSN is 536-90-4399.", "536-90-4399"),
            List.of("It came from 203.0.113.77 again.", "203.0.113.77"),
            List.of("It came from 2001:db8:85a3::8a2e:370:7334 again.", "2001:db8:85a3::8a2e:370:7334"),
            List.of("My password: Tr0ub4dorKestrel9", "Tr0ub4dorKestrel9"),
            List.of("I used the api key: q9Xv7Lm2Zt8Rw4Kp6Ns1Bd3Fg5Hj", "q9Xv7Lm2Zt8Rw4Kp6Ns1Bd3Fg5Hj"),
            List.of("See https://ops:Wintermute77Cask@db.acme.example/x now.", "Wintermute77Cask"));

    @TempDir
    private static Path folder;

    private static Path data;
    private static final Map<String, String> OUTPUTS = new TreeMap<>();

    @BeforeAll
    static void runEverything() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        salt();
        Path out = folder.resolve("out");
        keep("review", Run.cs("review", "--data", data.toString(), "--as-of", "2026-11-01", "--out", out.toString()));
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.sorted().toList()) {
                OUTPUTS.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        String tickets = data.resolve("tickets.jsonl").toString();
        keep("themes", Run.cs("themes", "--top", "100", tickets));
        keep("themes-json", Run.cs("themes", "--top", "100", "--format", "json", tickets));
        keep("escalations", Run.cs("escalations", "--data", data.toString(), "--as-of", "2026-11-01"));
        keep("duplicates", Run.cs("duplicates", tickets));
        keep("classify", Run.cs("classify", "--explain", tickets));
        keep("answer", Run.cs("answer", "--articles", SAMPLE.resolve("articles").toString(), questions()));
        keep("health", Run.cs("health", "--data", data.toString(), "--as-of", "2026-11-01", "--explain"));
        keep("retention", Run.cs("retention", "--data", data.toString(), "--as-of", "2026-11-01"));
    }

    @Test
    void noneOfItIsInAnyOutput() {
        List<String> seen = new ArrayList<>();
        OUTPUTS.forEach((name, text) -> seenIn(text).forEach(secret -> seen.add(secret + " in " + name)));
        assertThat(seen).isEmpty();
    }

    @Test
    void whatWasWrittenAroundItIsQuoted() {
        assertThat(OUTPUTS.get("review.html")).contains("[email-1]", "[card-1]", "[password-1]");
        assertThat(OUTPUTS.get("review.json")).contains("[email-1]", "[card-1]", "[password-1]");
        assertThat(squeezed(OUTPUTS.get("review.md"))).contains("email1", "card1", "password1");
        assertThat(OUTPUTS.get("themes")).contains("-1]");
        assertThat(squeezed(OUTPUTS.get("escalations"))).contains("ip1");
        assertThat(OUTPUTS).containsKeys("needs-action.csv", "review.txt", "escalations.html", "escalations.md");
    }

    @Test
    void draftsAndTheirTalkingPointsAreLookedAt() {
        assertThat(OUTPUTS.get("check-ins.md")).contains("Kind regards");
        assertThat(OUTPUTS.get("check-ins.html")).contains("Kind regards", "-1]");
    }

    @Test
    void questionsAreAnsweredAndWhatIsWrongWithOthersIsSaid() {
        assertThat(OUTPUTS.get("answer").lines()).hasSize(2 * SECRETS.size()).anyMatch(line -> line.contains(":true"));
        assertThat(OUTPUTS.get("answer (standard error)")).contains("3 refused");
    }

    @Test
    void whoeverQuotedItAsItIsWouldBeNoticed() throws IOException {
        String tickets = Files.readString(data.resolve("tickets.jsonl"));
        assertThat(seenIn(tickets)).hasSize(SECRETS.size());
        assertThat(seenIn("card 4111&nbsp;1111\n1111\\-1111")).containsExactly("4111 1111 1111 1111");
    }

    private static void keep(String name, Run run) {
        OUTPUTS.put(name, run.out());
        OUTPUTS.put(name + " (standard error)", run.err());
    }

    private static List<String> seenIn(String text) {
        String squeezed = squeezed(text);
        return SECRETS.stream()
                .map(pair -> pair.get(1))
                .filter(secret -> squeezed.contains(squeezed(secret)))
                .toList();
    }

    /** Leaves letters and digits: however a format escapes or breaks a value, they are still there. */
    private static String squeezed(String text) {
        return text.replace("&nbsp;", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String secret(int number) {
        return SECRETS.get(number % SECRETS.size()).get(0);
    }

    /** Questions with something private before and after what is asked, and lines that are none. */
    private static String questions() throws IOException {
        StringBuilder lines = new StringBuilder();
        ObjectMapper json = new ObjectMapper();
        for (int i = 0; i < 2 * SECRETS.size(); i++) {
            String asked = i % 2 == 0 ? "How do I invite a colleague? " : "What does it cost? ";
            lines.append(json.writeValueAsString(Map.of(
                            "id",
                            "Q-" + i,
                            "question",
                            asked + SECRETS.get(i / 2 % SECRETS.size()).get(1))))
                    .append('\n');
        }
        lines.append("{\"id\":\"Q-a\",\"question\":[\"").append(secret(0)).append("\"]}\n");
        lines.append("{\"id\":{\"of\":\"").append(secret(2)).append("\"},\"question\":\"a\"}\n");
        lines.append("neither json nor ").append(secret(1)).append('\n');
        return Files.writeString(folder.resolve("questions.jsonl"), lines).toString();
    }

    private static void salt() throws IOException {
        saltTickets();
        try (Stream<Path> files = Files.list(SAMPLE)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                saltTable(file);
            }
        }
    }

    private static void saltTickets() throws IOException {
        ObjectMapper json = new ObjectMapper();
        StringBuilder salted = new StringBuilder();
        int number = 0;
        for (String line : Files.readAllLines(SAMPLE.resolve("tickets.jsonl"))) {
            ObjectNode ticket = (ObjectNode) json.readTree(line);
            String secret = secret(number);
            ticket.put("title", secret + " " + ticket.path("title").asText());
            ticket.put("body", ticket.path("body").asText() + " " + secret);
            if (number % 7 == 0) {
                ticket.remove("feature");
                ticket.putArray("tags").add(secret);
            }
            salted.append(json.writeValueAsString(ticket)).append('\n');
            number++;
        }
        salted.append("{\"id\":\"bad-1\",\"at\":\"").append(secret(0)).append("\",\"title\":\"a\"}\n");
        salted.append("{\"id\":\"bad-2\",\"at\":\"2026-10-30T00:00:00Z\",\"severity\":\"");
        salted.append(secret(2)).append("\",\"title\":\"a\"}\n");
        salted.append("not json but ").append(secret(1)).append('\n');
        Files.writeString(data.resolve("tickets.jsonl"), salted);
    }

    private static void saltTable(Path file) throws IOException {
        List<String> salted = List.of("comment", "detail", "summary", "notes");
        StringWriter text = new StringWriter();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file);
                CsvWriter writer = CsvWriter.builder().build(text)) {
            int number = 0;
            for (NamedCsvRecord row : rows) {
                List<String> header = row.getHeader();
                if (number == 0) {
                    writer.writeRecord(header);
                }
                String secret = secret(number++);
                writer.writeRecord(header.stream()
                        .map(column ->
                                salted.contains(column) ? secret + " " + row.getField(column) : row.getField(column))
                        .toList());
            }
        }
        boolean refused =
                List.of("events.csv", "surveys.csv").contains(file.getFileName().toString());
        Files.writeString(
                data.resolve(file.getFileName().toString()),
                refused ? text + "c-0101," + secret(2) + ",,\r\n" : text.toString());
    }
}
