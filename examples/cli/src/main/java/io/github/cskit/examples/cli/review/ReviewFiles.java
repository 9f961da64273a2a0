package io.github.cskit.examples.cli.review;

import io.github.cskit.examples.cli.print.OutputFormat;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.escalation.EscalationReviewDocument;
import io.github.cskit.reporting.page.CheckInsDocument;
import io.github.cskit.reporting.page.WeeklyReviewRenderer;
import io.github.cskit.reporting.render.DocumentRenderers;
import io.github.cskit.reporting.render.ReportFormat;
import io.github.cskit.reporting.weekly.ReviewWithDrafts;
import io.github.cskit.reporting.weekly.WeeklyReview;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Turns a review into the texts of its files. Immutable and thread-safe. */
public final class ReviewFiles {

    private static final String CUSTOMERS = "customers";

    private ReviewFiles() {}

    /**
     * Returns every file of a review.
     *
     * @param drafted the review with its drafts
     * @return the text of each file by its name, the reports first, then the check-ins that wait for a person
     *     and the packets for other desks
     */
    public static Map<String, String> of(ReviewWithDrafts drafted) {
        WeeklyReview review = drafted.review();
        WeeklyReviewRenderer renderer = WeeklyReviewRenderer.standard();
        Map<String, String> files = new LinkedHashMap<>();
        for (ReportFormat format : ReportFormat.values()) {
            files.put("review." + format.fileEnding(), renderer.render(review, format));
        }
        Document checkIns = CheckInsDocument.of(drafted);
        files.put("check-ins.html", DocumentRenderers.html().render(checkIns));
        files.put("check-ins.md", DocumentRenderers.markdown().render(checkIns));
        Document packets = EscalationReviewDocument.of(
                review.escalations(), review.directory(), review.header().zone());
        files.put("escalations.html", DocumentRenderers.html().render(packets));
        files.put("escalations.md", DocumentRenderers.markdown().render(packets));
        renderer.lists(review).forEach((name, text) -> files.put(name + ".csv", text));
        return Collections.unmodifiableMap(files);
    }

    /**
     * Returns a review in one format.
     *
     * @param review the review
     * @param format the format; as CSV it is the list of customers
     * @return the text
     */
    public static String text(WeeklyReview review, OutputFormat format) {
        WeeklyReviewRenderer renderer = WeeklyReviewRenderer.standard();
        return switch (format) {
            case TEXT -> renderer.render(review, ReportFormat.TEXT);
            case MARKDOWN -> renderer.render(review, ReportFormat.MARKDOWN);
            case HTML -> renderer.render(review, ReportFormat.HTML);
            case JSON -> renderer.render(review, ReportFormat.JSON);
            case CSV -> Objects.requireNonNull(renderer.lists(review).get(CUSTOMERS), CUSTOMERS);
        };
    }
}
