package io.github.cskit.triage.escalate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command is given to real shells, in which a function called peter writes its last argument to a file. */
@Tag("ESC-4")
class IntakeRequestTest {

    private static final List<String> NASTY = List.of(
            "",
            "'",
            "''",
            "it's $HOME and `id` and $(id) and \\ and \"quotes\"",
            "'; rm -rf / #",
            "-n",
            "--help",
            "!!",
            "*",
            "~",
            "a\nb\n\n",
            "\r\n\t",
            "tail \\",
            "%s %d %%",
            "\u0001\u0007\u001b[31m\u007f",
            "𝒳 日本語 \u202e \ufeff e\u0301");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash", "dash"})
    void everyTextReachesTheProgramByteForByte(String shell) throws Exception {
        List<String> texts = new ArrayList<>(NASTY);
        texts.addAll(naughty());

        assertThat(received(shell, texts, text -> IntakeRequest.of(text).commandLine()))
                .isEqualTo(texts);
    }

    /** The twin quotes as the source has it written: with double quotes. */
    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash", "dash"})
    void doubleQuotesWouldBeCaught(String shell) throws Exception {
        List<String> texts = List.of("$HOME", "`echo b`", "fine");
        List<String> received = received(shell, texts, text -> "peter intake customer-success \"" + text + "\"");

        assertThat(received.get(2)).isEqualTo("fine");
        assertThat(received.subList(0, 2)).doesNotContain("$HOME", "`echo b`");
    }

    @Test
    void aNulIsRefused() {
        assertThatThrownBy(() -> IntakeRequest.of("a\0b"))
                .hasMessageContaining("NUL")
                .hasMessageNotContaining("a\0b");
        assertThatThrownBy(() -> IntakeRequest.of("\ud800")).hasMessageContaining("lone surrogate");
    }

    @Test
    void theWordsAreThoseOfTheCommand() {
        assertThat(IntakeRequest.of("it's").words()).containsExactly("peter", "intake", "customer-success", "it's");
        assertThat(IntakeRequest.of("it's").commandLine()).isEqualTo("peter intake customer-success 'it'\\''s'");
        assertThat(IntakeRequest.of("secret").toString()).doesNotContain("secret");
    }

    private List<String> received(String shell, List<String> texts, UnaryOperator<String> command) throws Exception {
        String peter = """
                n=0
                peter() {
                  [ "$#" = 3 ] && [ "$1" = intake ] && [ "$2" = customer-success ] || exit 9
                  printf '@s' "$3" > "$n.txt"
                  n=$((n+1))
                }
                """.replace('@', '%');
        StringBuilder script = new StringBuilder(peter);
        texts.forEach(text -> script.append(command.apply(text)).append('\n'));
        Files.writeString(folder.resolve("script"), script.toString());
        ProcessBuilder builder = new ProcessBuilder(shell, "script")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = start(builder);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
        List<String> received = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            received.add(new String(Files.readAllBytes(folder.resolve(i + ".txt")), StandardCharsets.UTF_8));
        }
        return received;
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException notInstalled) {
            return Assumptions.abort("no " + builder.command().get(0) + " on this machine");
        }
    }

    /** Returns the outside strings where there are any; those that no argument can hold are refused, and tested apart. */
    private static List<String> naughty() throws IOException {
        String data = System.getProperty("cskit.data");
        if (Boolean.getBoolean("cskit.data.required")) {
            assertThat(data).as("the property cskit.data").isNotBlank();
        }
        List<String> texts = new ArrayList<>();
        if (data != null && !data.isBlank()) {
            JsonNode strings = new ObjectMapper()
                    .readTree(Path.of(data, "hostile", "naughty-strings.json").toFile());
            strings.forEach(each -> texts.add(each.asText()));
            assertThat(texts).hasSizeGreaterThan(400);
            for (String text : texts) {
                if (text.indexOf('\0') >= 0) {
                    assertThatThrownBy(() -> IntakeRequest.of(text)).hasMessageContaining("NUL");
                }
            }
            texts.removeIf(text -> text.indexOf('\0') >= 0);
        }
        return texts;
    }
}
