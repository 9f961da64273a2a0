package io.github.cskit.examples.cli.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.RemarkKind;
import io.github.cskit.triage.theme.RemarkRef;
import io.github.cskit.triage.theme.Theme;
import io.github.cskit.triage.theme.ThemeDetector;
import io.github.cskit.triage.theme.ThemePolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The labels that the guide shows are those that are found in the sample company's tickets. */
@Tag("THM-2")
class ThemeLabelsGuideTest {

    private static final int SHOWN = 20;
    private static final double FINE = 6;

    @Test
    void theGuideShowsTheLabelsOfTheTwentyLargestThemes() throws IOException {
        Redactor redactor = Redactor.standard().cautious();
        List<String> rows = new ThemeDetector(ThemePolicy.standard().withResolution(FINE), account -> redactor)
                .detect(tickets()).top(SHOWN).stream()
                        .map(ThemeLabelsGuideTest::row)
                        .toList();
        String guide = Files.readString(Path.of("..", "..", "docs", "themes.md"));

        assertThat(rows).hasSize(SHOWN);
        assertThat(guide)
                .as("The guide should hold:\n%s", String.join("\n", rows))
                .contains(String.join("\n", rows));
    }

    private static String row(Theme theme) {
        return "| " + theme.label() + " | " + theme.size() + " | "
                + theme.quotes().get(0).text().replace("|", "\\|") + " |";
    }

    private static List<Remark> tickets() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Remark> remarks = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("sample-data", "tickets.jsonl"))) {
            JsonNode row = mapper.readTree(line);
            List<String> tags = new ArrayList<>();
            row.path("tags").forEach(tag -> tags.add(tag.asText()));
            remarks.add(new Remark(
                    new RemarkRef(RemarkKind.TICKET, row.get("id").asText()),
                    row.get("title").asText(),
                    row.get("body").asText(),
                    Optional.empty(),
                    Optional.empty(),
                    tags,
                    Optional.of(row.path("feature").asText(""))
                            .filter(id -> !id.isEmpty())
                            .map(FeatureId::of),
                    Optional.empty()));
        }
        return remarks;
    }
}
