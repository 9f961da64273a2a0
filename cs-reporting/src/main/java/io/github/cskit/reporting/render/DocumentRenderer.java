package io.github.cskit.reporting.render;

import io.github.cskit.reporting.document.Document;

/**
 * Writes a document for one target. Hosts may implement it for targets of their own; implementations must be immutable
 * and thread-safe, escape every text, and give the same bytes for the same document.
 */
@FunctionalInterface
public interface DocumentRenderer {

    /**
     * Writes a document.
     *
     * @param document what to write
     * @return the text of the whole file, with {@code \n} line ends
     */
    String render(Document document);
}
