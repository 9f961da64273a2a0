package io.github.cskit.reporting.weekly;

import io.github.cskit.reporting.CustomerSuccess;
import io.github.cskit.reporting.page.WeeklyReviewRenderer;
import io.github.cskit.reporting.render.ReportFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("RPT-4")
class WeeklyReviewGoldenTest {

    private final WeeklyReview review = CustomerSuccess.builder()
            .classifier(SmallPortfolio.classifier())
            .build()
            .weeklyReview(SmallPortfolio.portfolio(), SmallPortfolio.AS_OF);

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theWholeReviewReadsAsItsGoldenCopy(ReportFormat format) {
        Golden.check(
                "weekly-review." + format.fileEnding(),
                WeeklyReviewRenderer.standard().render(review, format));
    }

    @Test
    void theListsReadAsTheirGoldenCopy() {
        StringBuilder all = new StringBuilder();
        WeeklyReviewRenderer.standard()
                .lists(review)
                .forEach((name, csv) ->
                        all.append("== ").append(name).append(".csv\n").append(csv));
        Golden.check("weekly-review-lists.txt", all.toString());
    }
}
