package io.github.cskit.examples.benchmarks.classify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the issues from the folder that the property {@code cskit.data} names. */
final class Issues {

    private Issues() {}

    static List<Issue> ofFiveRepositories() {
        String folder = System.getProperty("cskit.data");
        if (folder == null) {
            throw new IllegalStateException("The property (cskit.data) is not set.\n"
                    + "Maybe add -Dcskit.data=FOLDER, where FOLDER holds tickets/issues-five-repos.jsonl.");
        }
        ObjectMapper mapper = new ObjectMapper();
        List<Issue> issues = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of(folder, "tickets", "issues-five-repos.jsonl"))) {
                JsonNode row = mapper.readTree(line);
                issues.add(new Issue(
                        row.get("id").asText(),
                        row.get("repo").asText(),
                        row.get("title").asText(),
                        row.get("body").asText(),
                        row.get("native").get(0).asText()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return issues;
    }
}
