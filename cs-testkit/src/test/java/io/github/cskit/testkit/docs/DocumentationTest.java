package io.github.cskit.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents do not grow stale: every Java snippet is compiled somewhere, and every link leads somewhere. */
class DocumentationTest {

    private static final Path REPOSITORY =
            Path.of(System.getProperty("basedir", "cs-testkit"), "..").normalize();
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^ *```java\\n(.*?)^ *```$");
    private static final Pattern MERGE = Pattern.compile("(?m)^(<<<<<<< |>>>>>>> )");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    @Test
    void everySnippetIsTakenFromCompiledCode() throws IOException {
        List<String> code = compiledCode();
        List<String> strangers = new ArrayList<>();
        for (Path document : documents()) {
            for (String snippet : snippetsOf(Files.readString(document))) {
                if (code.stream().noneMatch(source -> source.contains(squeezed(snippet)))) {
                    strangers.add(REPOSITORY.relativize(document) + ":\n" + snippet);
                }
            }
        }
        assertThat(strangers)
                .as("Copy the snippet from a test or an example, so that it is compiled and run.")
                .isEmpty();
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Path document : documents()) {
            for (String link : linksOf(Files.readString(document))) {
                if (!Files.exists(document.resolveSibling(link))) {
                    lost.add(REPOSITORY.relativize(document) + " -> " + link);
                }
            }
        }
        assertThat(lost).as("Links in documents must lead to files.").isEmpty();
    }

    @Test
    void everyPageOfTheGuideIsInItsIndex() throws IOException {
        String index = Files.readString(REPOSITORY.resolve("docs").resolve("README.md"));
        List<String> forgotten = documents().stream()
                .map(page ->
                        REPOSITORY.resolve("docs").relativize(page).toString().replace('\\', '/'))
                .filter(page -> !page.startsWith("..") && !page.equals("README.md"))
                .filter(page -> !index.contains("(" + page + ")"))
                .toList();
        assertThat(forgotten)
                .as("Add a row to docs/README.md that says when to read the page.")
                .isEmpty();
    }

    @Test
    void nothingIsLeftOfAMerge() throws IOException {
        List<String> torn = new ArrayList<>();
        for (Path document : documents()) {
            if (MERGE.matcher(Files.readString(document)).find()) {
                torn.add(REPOSITORY.relativize(document).toString());
            }
        }
        assertThat(torn).as("Put together by hand what two changes said.").isEmpty();
        assertThat(MERGE.matcher("a\n<<<<<<< HEAD\nb").find()).isTrue();
        assertThat(MERGE.matcher("a\n>>>>>>> 1a2b3c\n").find()).isTrue();
        assertThat(MERGE.matcher("a <<<<<<< b").find()).isFalse();
    }

    @Test
    void theReadmeHasASnippet() throws IOException {
        assertThat(snippetsOf(Files.readString(REPOSITORY.resolve("README.md"))))
                .isNotEmpty();
    }

    @Test
    void staleSnippetsAndLostLinksAreNoticed() {
        assertThat(snippetsOf("a\n```java\nint x = 1;\n```\nb")).containsExactly("int x = 1;\n");
        assertThat(squeezed("int  x =\n 1;")).isEqualTo(squeezed("int x = 1;")).isNotEqualTo(squeezed("int x = 2;"));
        assertThat(linksOf("[a](docs/a.md#b) and [c](https://example.org)")).containsExactly("docs/a.md");
    }

    private static List<String> snippetsOf(String document) {
        return SNIPPET.matcher(document).results().map(found -> found.group(1)).toList();
    }

    private static List<String> linksOf(String document) {
        return LINK.matcher(document)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(link -> !link.contains(":"))
                .toList();
    }

    /** White space does not count: the formatter has its own ideas of where a line ends. */
    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static List<String> compiledCode() throws IOException {
        List<String> code = new ArrayList<>();
        for (Path file : files(".java")) {
            String name = file.toString().replace('\\', '/');
            if (name.contains("/src/test/") || name.contains("/examples/")) {
                code.add(squeezed(Files.readString(file)));
            }
        }
        return code;
    }

    private static List<Path> documents() throws IOException {
        return files(".md").stream()
                .filter(file -> !file.toString().replace('\\', '/').contains("/src/"))
                .filter(file -> !file.toString().replace('\\', '/').contains("/sample-data/"))
                .toList();
    }

    private static List<Path> files(String suffix) throws IOException {
        try (Stream<Path> tree = Files.walk(REPOSITORY)) {
            return tree.filter(file -> file.toString().endsWith(suffix))
                    .filter(file ->
                            !REPOSITORY.relativize(file).toString().matches("(.*[/\\\\])?(target|\\.git)[/\\\\].*"))
                    .sorted()
                    .toList();
        }
    }
}
