package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.examples.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Runs every example of every help as it is printed, through the script, from the top of the repository. */
class HelpExamplesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void theExampleWorksAsItIsPrinted(String example) throws Exception {
        assertThat(Path.of("target/cs.classpath"))
                .as("made by the build before the tests")
                .exists();
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder("sh", "-c", example)
                .directory(ROOT.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();

        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        assertThat(Files.readString(out)).isNotBlank();
    }

    static Stream<String> examples() {
        CommandLine commands = Cs.commandLine(Terminal.of(
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), new ByteArrayOutputStream()));
        List<String> examples = new ArrayList<>(examplesOf(commands));
        for (Map.Entry<String, CommandLine> command : commands.getSubcommands().entrySet()) {
            List<String> own = examplesOf(command.getValue());
            assertThat(own).as("examples of " + command.getKey()).isNotEmpty();
            examples.addAll(own);
            command.getValue().getSubcommands().values().forEach(below -> examples.addAll(examplesOf(below)));
        }
        return examples.stream();
    }

    private static List<String> examplesOf(CommandLine command) {
        String help = command.getUsageMessage();
        String footer = help.substring(help.indexOf("Example"));
        String joined = footer.substring(footer.indexOf('\n') + 1).replaceAll("\\\\\\s*\n\\s*", "");
        return joined.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
