package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("AIA-1")
class AnswerCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("start"));
        Files.writeString(
                folder.resolve("start/labels.md"),
                "# Print labels\n\nYou will print labels.\n\n1. Choose **Print**.\n");
        Files.writeString(folder.resolve("codes.md"), "# Codes\n\nA code is valid for ten days.\n");
        Files.writeString(folder.resolve("notes.txt"), "no article");
    }

    private Run answer(String lines) {
        return Run.withInput(lines, "answer", "--articles", folder.toString());
    }

    @Test
    void anAnswerIsSentencesWithTheirArticles() {
        Run run = answer("{\"id\":\"1\",\"question\":\"How long is a code valid?\"}\n");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("{\"id\":\"1\",\"answered\":true,\"sentences\":"
                        + "[{\"text\":\"A code is valid for ten days.\",\"article\":\"codes\"}]}\n");
    }

    @Test
    void anArticleInAFolderBelowIsCitedByItsPath() {
        assertThat(answer("{\"id\":\"1\",\"question\":\"How do I print labels?\"}\n")
                        .out())
                .contains(
                        "{\"text\":\"You will print labels.\",\"article\":\"start/labels\"}",
                        "{\"text\":\"Choose **Print**.\",\"article\":\"start/labels\"}");
    }

    @Test
    @Tag("AIA-2")
    void aHandOffHasItsReason() {
        assertThat(answer("{\"id\":\"1\",\"question\":\"Can we sue you?\"}\n").out())
                .isEqualTo("{\"id\":\"1\",\"answered\":false,\"sentences\":[],\"handOff\":{\"reason\":\"legal-advice\","
                        + "\"explanation\":\"Legal questions are for a person.\"}}\n");
    }

    @Test
    void aBadLineIsSkippedAndItsWordsAreNotRepeated() {
        Run run = answer("{\"id\":\"1\"}\n{\"question\":\"hunter2?\"}\n{\"id\":\"3\",\"question\":\"\"}\n");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\"id\":\"3\",\"answered\":false").contains("\"reason\":\"empty\"");
        assertThat(run.err())
                .contains("line 1: question is absent", "line 2: id is absent", "3 read, 1 done, 2 refused")
                .doesNotContain("hunter2");
    }

    @Test
    void aFolderThatIsNoneIsBadUseAndOneWithoutArticlesBadInput() throws IOException {
        Run missing =
                Run.withInput("", "answer", "--articles", folder.resolve("none").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("are not a folder");

        Run empty = Run.withInput(
                "",
                "answer",
                "--articles",
                Files.createDirectory(folder.resolve("empty")).toString());
        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.err()).contains("holds no article");

        Files.write(folder.resolve("codes.md"), "# \u00e4".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(answer("").err()).contains("codes.md holds a byte that is not UTF-8");
    }
}
