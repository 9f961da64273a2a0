package io.github.cskit.examples.cli.answer;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.examples.cli.terminal.BadInputException;
import io.github.cskit.examples.cli.terminal.BadUseException;
import io.github.cskit.examples.cli.terminal.Utf8;
import io.github.cskit.triage.knowledge.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the Markdown articles of a folder and of the folders in it. Stateless and thread-safe. */
public final class ArticleFolder {

    private static final String ENDING = ".md";

    private ArticleFolder() {}

    /**
     * Reads the articles. The id of each is its path below the folder, with / between the names and without the ending.
     *
     * @param folder the folder
     * @return the articles, sorted by their ids
     * @throws IOException if a file cannot be read
     * @throws BadUseException if it is no folder
     * @throws BadInputException if there is no article, or one is not UTF-8
     */
    public static List<Article> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BadUseException("The articles " + folder + " are not a folder. Maybe its path is wrong?");
        }
        List<Article> articles = new ArrayList<>();
        for (Path file : files(folder)) {
            articles.add(article(folder, file));
        }
        if (articles.isEmpty()) {
            throw new BadInputException("The folder " + folder + " holds no article but must hold one or more files *"
                    + ENDING + ". Maybe its path is wrong?");
        }
        return articles;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static Article article(Path folder, Path file) throws IOException {
        String name = folder.relativize(file).toString().replace('\\', '/');
        String text = Utf8.decode(Files.readAllBytes(file));
        if (Utf8.holdsWrongByte(text)) {
            throw new BadInputException("The article " + name + " holds a byte that is not UTF-8 but must be UTF-8.");
        }
        try {
            return Article.of(name.substring(0, name.length() - ENDING.length()), text);
        } catch (InvalidValueException refused) {
            throw new BadInputException("The article " + name + " is refused: " + refused.getMessage());
        }
    }
}
