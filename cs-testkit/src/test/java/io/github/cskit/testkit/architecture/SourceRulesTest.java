package io.github.cskit.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What only the sources show: their length, and what the Javadoc of a type promises. */
class SourceRulesTest {

    private static final int LONGEST = 400;
    private static final Path REPOSITORY = Path.of(System.getProperty("basedir", "cs-testkit"), "..");
    private static final Pattern OPEN_INTERFACE = Pattern.compile("(?m)^public interface (\\w+)");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|record|enum|interface) (\\w+)");

    @Test
    @DisplayName("no file of the library is longer than 400 lines")
    void noFileIsTooLong() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : sources()) {
            broken.addAll(tooLong(REPOSITORY.relativize(file).toString(), Files.readString(file)));
        }
        assertThat(broken)
                .as("If a class needs section rulers, it is two classes.")
                .isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhetherThreadsMayShareIt() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : sources()) {
            broken.addAll(silentOnThreads(REPOSITORY.relativize(file).toString(), Files.readString(file)));
        }
        assertThat(broken)
                .as("End the Javadoc with \"Immutable and thread-safe.\", or the truth.")
                .isEmpty();
    }

    @Test
    void everyOpenInterfaceSaysWhatItsImplementationsOwe() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : sources()) {
            broken.addAll(vagueInterfaces(REPOSITORY.relativize(file).toString(), Files.readString(file)));
        }
        assertThat(broken)
                .as("Seal the interface, or say that implementations must be immutable and thread-safe.")
                .isEmpty();
    }

    @Test
    void theSourcesAreThere() throws IOException {
        assertThat(sources()).hasSizeGreaterThan(100);
    }

    @Test
    void brokenSourcesAreNoticed() {
        assertThat(tooLong("Long.java", "x\n".repeat(LONGEST + 1))).hasSize(1);
        assertThat(tooLong("Short.java", "x\n".repeat(LONGEST))).isEmpty();
        assertThat(silentOnThreads("A.java", "/** A thing. */\npublic final class A {}"))
                .hasSize(1);
        assertThat(silentOnThreads("A.java", "/** A thing. Immutable and thread-safe. */\npublic final class A {}"))
                .isEmpty();
        assertThat(vagueInterfaces("A.java", "/** A thing. Immutable and thread-safe. */\npublic interface A {}"))
                .hasSize(1);
        assertThat(vagueInterfaces("A.java", "/** A thing. */\npublic sealed interface A {}"))
                .isEmpty();
    }

    private static List<String> tooLong(String name, String source) {
        long lines = source.lines().count();
        return lines > LONGEST ? List.of(name + " has " + lines + " lines") : List.of();
    }

    private static List<String> silentOnThreads(String name, String source) {
        boolean open = PUBLIC_TYPE.matcher(source).find();
        boolean exception = source.contains("Exception extends ");
        boolean says =
                source.toLowerCase(Locale.ROOT).replaceAll("\\s+(\\* )?", " ").contains("thread-safe");
        return open && !exception && !says ? List.of(name) : List.of();
    }

    private static List<String> vagueInterfaces(String name, String source) {
        String text = source.replaceAll("\\s+(\\* )?", " ");
        boolean open = OPEN_INTERFACE.matcher(source).find();
        boolean says = text.contains("mplementations must be immutable and thread-safe");
        return open && !says ? List.of(name) : List.of();
    }

    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String room : House.ROOMS) {
            try (Stream<Path> tree = Files.walk(REPOSITORY.resolve("cs-" + room).resolve("src/main/java"))) {
                tree.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
        }
        return files;
    }
}
