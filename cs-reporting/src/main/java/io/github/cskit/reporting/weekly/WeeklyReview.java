package io.github.cskit.reporting.weekly;

import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.account.AccountEntry;
import io.github.cskit.reporting.escalation.EscalationReview;
import io.github.cskit.reporting.insight.Insight;
import io.github.cskit.reporting.quality.DataQuality;
import io.github.cskit.reporting.satisfaction.DetractorReasons;
import io.github.cskit.reporting.theme.ThemeSummary;
import java.util.List;

/**
 * The weekly customer-success review as a value: what every renderer shows, and what is stored or sent on as JSON. It
 * holds no layout. The same data, instant and configuration give an equal review, to the byte.
 *
 * <p>Accounts that have left are counted apart and are in no other figure. Immutable and thread-safe.
 *
 * @param header as of when it speaks, of how many customers, by which model
 * @param figures the figures to look at first
 * @param distribution how the customers are spread over the bands
 * @param moves accounts that changed band since the end of the week before, downward first, the most revenue first
 * @param needsAction accounts that need action, the most revenue at risk first
 * @param goodNews accounts that improve, the most revenue first
 * @param themes what customers wrote about most
 * @param themeDays over how many days themes and categories are counted
 * @param categories the tickets by category, the most first
 * @param detractors why those who would not recommend say they would not
 * @param insights what the data shows beyond single accounts
 * @param escalations what is handed to other desks, and what of it is late; what could not be used stands in the quality
 * @param directory who held which role
 * @param accounts all customers in one line each, by id
 * @param churned accounts that have left, the latest first
 * @param quality what could and could not be known
 */
public record WeeklyReview(
        ReviewHeader header,
        ReviewFigures figures,
        HealthDistribution distribution,
        List<BandMove> moves,
        List<AccountEntry> needsAction,
        List<AccountEntry> goodNews,
        ThemeSummary themes,
        int themeDays,
        List<CategoryCount> categories,
        DetractorReasons detractors,
        List<Insight> insights,
        EscalationReview escalations,
        Directory directory,
        List<AccountLine> accounts,
        List<ChurnedAccount> churned,
        DataQuality quality) {

    /** Copies the lists. */
    public WeeklyReview {
        moves = Absent.orEmptyList(moves);
        needsAction = Absent.orEmptyList(needsAction);
        goodNews = Absent.orEmptyList(goodNews);
        categories = Absent.orEmptyList(categories);
        insights = Absent.orEmptyList(insights);
        accounts = Absent.orEmptyList(accounts);
        churned = Absent.orEmptyList(churned);
        Checks.of("weekly review")
                .present("header", header)
                .present("figures", figures)
                .present("distribution", distribution)
                .present("themes", themes)
                .number("themeDays", themeDays, 1, Integer.MAX_VALUE)
                .present("detractors", detractors)
                .present("escalations", escalations)
                .present("directory", directory)
                .present("quality", quality)
                .orThrow();
    }

    /** Returns the week and the number of customers. */
    @Override
    public String toString() {
        return "WeeklyReview[" + header.week() + ", customers=" + header.customers() + "]";
    }
}
