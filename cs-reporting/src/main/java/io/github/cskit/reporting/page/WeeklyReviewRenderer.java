package io.github.cskit.reporting.page;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.render.CsvRenderer;
import io.github.cskit.reporting.render.DocumentRenderers;
import io.github.cskit.reporting.render.ReportFormat;
import io.github.cskit.reporting.weekly.WeeklyReview;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a weekly review for where it is read. Every format is made of the one review value, so they cannot disagree.
 *
 * <p>Immutable and thread-safe.
 */
public final class WeeklyReviewRenderer {

    private static final WeeklyReviewRenderer STANDARD = new WeeklyReviewRenderer();

    private WeeklyReviewRenderer() {}

    /**
     * Returns the renderer.
     *
     * @return the renderer
     */
    public static WeeklyReviewRenderer standard() {
        return STANDARD;
    }

    /**
     * Writes a review in one format.
     *
     * @param review the review
     * @param format the format
     * @return the text of the whole file, to be stored as UTF-8
     */
    public String render(WeeklyReview review, ReportFormat format) {
        if (format == ReportFormat.JSON) {
            return JsonCodec.standard().writePretty(review) + "\n";
        }
        Document document = WeeklyReviewDocument.of(review);
        return switch (format) {
            case TEXT -> DocumentRenderers.text().render(document);
            case MARKDOWN -> DocumentRenderers.markdown().render(document);
            case HTML -> DocumentRenderers.html().render(document);
            case JSON -> throw new IllegalStateException("JSON is written from the value, not from its document.");
        };
    }

    /**
     * Writes the lists of a review as CSV. What a spreadsheet would take for a formula is defused: see
     * {@link CsvRenderer}.
     *
     * @param review the review
     * @return the text of each file by its name without ending, in the order of {@link WeeklyReviewLists}
     */
    public Map<String, String> lists(WeeklyReview review) {
        Map<String, String> files = new LinkedHashMap<>();
        for (WeeklyReviewList list : WeeklyReviewLists.of(review)) {
            files.put(list.name(), CsvRenderer.standard().render(list.table()));
        }
        return Collections.unmodifiableMap(files);
    }
}
