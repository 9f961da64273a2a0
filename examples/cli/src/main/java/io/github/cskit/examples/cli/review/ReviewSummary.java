package io.github.cskit.examples.cli.review;

import io.github.cskit.reporting.document.Numbers;
import io.github.cskit.reporting.quality.Contradiction;
import io.github.cskit.reporting.weekly.HealthDistribution;
import io.github.cskit.reporting.weekly.ReviewHeader;
import io.github.cskit.reporting.weekly.ReviewWithDrafts;
import io.github.cskit.reporting.weekly.WeeklyReview;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/** A review in the few lines that fit a terminal. Immutable and thread-safe. */
public final class ReviewSummary {

    private ReviewSummary() {}

    /**
     * Returns the summary.
     *
     * @param drafted the review with its drafts
     * @param folder where its files are
     * @param files the names of its files
     * @return a text of several lines
     */
    public static String of(ReviewWithDrafts drafted, Path folder, Collection<String> files) {
        WeeklyReview review = drafted.review();
        ReviewHeader header = review.header();
        StringBuilder text = new StringBuilder();
        line(
                text,
                "Weekly review " + header.week() + ", as of the end of " + header.lastDay() + " (" + header.zone()
                        + ")");
        line(text, "Customers     " + header.customers() + ", ARR " + Numbers.money(header.arr()));
        line(text, "Health        " + health(review.distribution()));
        line(
                text,
                "Needs action  " + review.needsAction().size() + ", ARR at risk "
                        + Numbers.money(review.figures().arrAtRisk()));
        line(text, "Left          " + review.churned().size());
        line(text, "Insights      " + review.insights().size());
        line(
                text,
                "For others    " + review.escalations().packets().size() + " packets, "
                        + review.escalations().overdue().size() + " late");
        line(
                text,
                "Check-ins     " + drafted.checkIns().drafted().size() + " drafted, waiting for a person; "
                        + drafted.checkIns().withheld().size() + " without a draft");
        line(text, "Refused       " + refused(review));
        for (Contradiction contradiction : review.quality().contradictions()) {
            line(
                    text,
                    "Contradiction " + contradiction.accounts() + " accounts "
                            + contradiction.kind().words());
        }
        line(text, "");
        line(text, "In " + folder + ": " + String.join(", ", files));
        return text.toString();
    }

    private static String refused(WeeklyReview review) {
        String refused = review.quality().refused().stream()
                .map(rows -> rows.rows() + " of " + rows.source())
                .collect(Collectors.joining(", "));
        return refused.isEmpty() ? "nothing" : refused + " (named in the review)";
    }

    private static String health(HealthDistribution distribution) {
        String bands = distribution.bands().stream()
                .map(share -> share.customers() + " " + share.band().wireName())
                .collect(Collectors.joining(", "));
        return bands + ", " + distribution.unscored() + " not scored";
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
