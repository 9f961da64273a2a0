package io.github.cskit.triage.learn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures the trainable classifier on tickets from outside the project, half of them to learn from. */
@Tag("TKT-3")
class MeasuredLearningTest {

    private static Path folder = Path.of("");

    @BeforeAll
    static void find() {
        String data = System.getProperty("cskit.data");
        if (Boolean.getBoolean("cskit.data.required")) {
            assertThat(data).as("the property cskit.data").isNotBlank();
        }
        Assumptions.assumeTrue(data != null && !data.isBlank(), "the property cskit.data is not set");
        folder = Path.of(data);
    }

    /** Floor a little below what was measured; the peers of the benchmark lie below it. */
    @Test
    void onTheOtherHalfOfFiveRepositories() throws IOException {
        List<LabelledTicket> learned = new ArrayList<>();
        List<LabelledTicket> judged = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("tickets/issues-five-repos.jsonl"))) {
            JsonNode row = new ObjectMapper().readTree(line);
            Ticket ticket = Ticket.builder(
                            TicketId.of(row.get("id").asText()),
                            Instant.EPOCH,
                            row.get("title").asText(),
                            row.get("body").asText())
                    .tags(List.of(row.get("repo").asText()))
                    .build();
            LabelledTicket example =
                    new LabelledTicket(ticket, row.get("native").get(0).asText());
            (ticket.id().value().hashCode() % 2 == 0 ? learned : judged).add(example);
        }
        TrainedClassifier classifier = TicketTrainer.of(TrainingPolicy.standard()
                        .withPartition(Partition.FIRST_TAG)
                        .withFolds(2))
                .train(learned);
        double sum = 0;
        Set<String> repositories = new TreeSet<>();
        judged.forEach(each -> repositories.add(each.ticket().tags().get(0)));
        for (String repository : repositories) {
            sum += macroF1(
                    classifier,
                    judged.stream()
                            .filter(each -> each.ticket().tags().get(0).equals(repository))
                            .toList());
        }
        assertThat(sum / repositories.size()).isGreaterThanOrEqualTo(0.74);
    }

    @Test
    void onTheTestPartOfSeventySevenIntents() throws IOException {
        TrainedClassifier classifier = TicketTrainer.of(
                        TrainingPolicy.standard().withKnowledge(false).withFolds(2))
                .train(intents("train"));
        List<LabelledTicket> judged = intents("test");
        long right = judged.stream()
                .filter(each -> classifier.classify(each.ticket()).label().equals(each.label()))
                .count();
        assertThat((double) right / judged.size()).isGreaterThanOrEqualTo(0.91);
    }

    private static double macroF1(TrainedClassifier classifier, List<LabelledTicket> judged) {
        TreeMap<String, int[]> tallies = new TreeMap<>();
        classifier.labels().forEach(label -> tallies.put(label, new int[2]));
        for (LabelledTicket each : judged) {
            String given = classifier.classify(each.ticket()).label();
            tallies.get(given)[1]++;
            tallies.get(each.label())[1]++;
            tallies.get(given)[0] += given.equals(each.label()) ? 2 : 0;
        }
        return tallies.values().stream()
                .mapToDouble(each -> (double) each[0] / each[1])
                .average()
                .orElseThrow();
    }

    /** Every row ends in its label, which holds no comma. */
    private static List<LabelledTicket> intents(String part) throws IOException {
        String file = Files.readString(folder.resolve("themes/banking77-" + part + ".csv"));
        List<LabelledTicket> rows = new ArrayList<>();
        boolean quoted = false;
        int start = file.indexOf('\n') + 1;
        for (int i = start; i < file.length(); i++) {
            quoted ^= file.charAt(i) == '"';
            if (file.charAt(i) == '\n' && !quoted) {
                String row = file.substring(start, i).strip();
                int comma = row.lastIndexOf(',');
                rows.add(Lessons.of("r" + rows.size(), "", row.substring(0, comma), row.substring(comma + 1)));
                start = i + 1;
            }
        }
        return rows;
    }
}
