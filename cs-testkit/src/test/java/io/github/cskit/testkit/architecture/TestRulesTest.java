package io.github.cskit.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests have a house style too: the same result on every run, and every test in a report. */
class TestRulesTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("basedir", "cs-testkit"), "..");
    private static final Pattern UNSTEADY = Pattern.compile(
            "Thread\\.sleep\\(|\\bInstant\\.now\\(\\)|\\bLocal\\w+\\.now\\(\\)|\\bnew Random\\(\\)|Math\\.random\\(");
    private static final Pattern PROPERTY = Pattern.compile("@Property\\b(?!\\([^)]*seed)");

    @Test
    void testsDoNotSleepAndReadNoClock() throws IOException {
        assertThat(broken(TestRulesTest::unsteady))
                .as("Hand in the time and the seed.")
                .isEmpty();
    }

    @Test
    void noClassMixesJupiterAndJqwik() throws IOException {
        assertThat(broken(TestRulesTest::mixed))
                .as("Put properties in a class of their own: one of two reports would be lost.")
                .isEmpty();
    }

    @Test
    void everyPropertyHasASeed() throws IOException {
        assertThat(broken(TestRulesTest::seedless))
                .as("Write @Property(seed = \"1\"), so that every run is the same.")
                .isEmpty();
    }

    @Test
    void brokenTestsAreNoticed() {
        assertThat(unsteady("A.java", "Thread" + ".sleep(5);")).isNotEmpty();
        assertThat(unsteady("A.java", "Instant.now(clock);")).isEmpty();
        assertThat(seedless("A.java", "@Property\nvoid a() {}")).isNotEmpty();
        assertThat(seedless("A.java", "@Property(tries = 5)\nvoid a() {}")).isNotEmpty();
        assertThat(seedless("A.java", "@Property(tries = 5, seed = \"1\")\nvoid a() {}"))
                .isEmpty();
        String both = "import net.jqwik.api.Property;\n" + "import org.junit.jupiter.api.Test;";
        assertThat(mixed("A.java", both)).isNotEmpty();
    }

    private static List<String> unsteady(String name, String source) {
        return UNSTEADY.matcher(source).find() ? List.of(name) : List.of();
    }

    private static List<String> seedless(String name, String source) {
        return PROPERTY.matcher(source).find() ? List.of(name) : List.of();
    }

    private static List<String> mixed(String name, String source) {
        boolean jqwik = source.contains("import net.jqwik.api.Property;");
        boolean jupiter = source.contains("import org.junit.jupiter.api.Test;");
        return jqwik && jupiter ? List.of(name) : List.of();
    }

    private static List<String> broken(BiFunction<String, String, List<String>> rule) throws IOException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(REPOSITORY)) {
            List<Path> tests = tree.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/test/"))
                    .filter(file -> !file.toString().replace('\\', '/').contains("/architecture/"))
                    .sorted()
                    .toList();
            for (Path file : tests) {
                broken.addAll(rule.apply(REPOSITORY.relativize(file).toString(), Files.readString(file)));
            }
        }
        return broken;
    }
}
