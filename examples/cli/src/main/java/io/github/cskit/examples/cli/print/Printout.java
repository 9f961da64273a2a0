package io.github.cskit.examples.cli.print;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.examples.cli.terminal.Output;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.render.CsvRenderer;
import io.github.cskit.reporting.render.DocumentRenderers;

/**
 * One result in all the forms it can be printed in. Immutable and thread-safe.
 *
 * @param value what JSON shows
 * @param document what text, Markdown and HTML show
 * @param list what CSV shows
 */
public record Printout(Object value, Document document, Table list) {

    /**
     * Prints it.
     *
     * @param out where it goes
     * @param format the form
     */
    public void print(Output out, OutputFormat format) {
        out.print(ended(
                switch (format) {
                    case TEXT -> DocumentRenderers.text().render(document);
                    case MARKDOWN -> DocumentRenderers.markdown().render(document);
                    case HTML -> DocumentRenderers.html().render(document);
                    case JSON -> JsonCodec.standard().writePretty(value);
                    case CSV -> CsvRenderer.standard().render(list);
                }));
        out.flush();
    }

    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }
}
