package io.github.cskit.reporting.weekly;

import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.scoring.satisfaction.Csat;
import io.github.cskit.scoring.satisfaction.CsatTally;
import io.github.cskit.scoring.satisfaction.LatestAnswers;
import io.github.cskit.scoring.satisfaction.Nps;
import io.github.cskit.scoring.satisfaction.NpsTally;
import java.util.List;

/** Satisfaction of the whole portfolio. Immutable and thread-safe. */
final class Satisfaction {

    private Satisfaction() {}

    /** Tallies recommendation answers, of each known person of an account the latest. */
    static Nps nps(List<AccountReview> customers, ReviewFrame frame, int days) {
        List<SurveyResponse> answers = customers.stream()
                .flatMap(customer -> responses(customer, frame, SurveyKind.NPS, days).stream())
                .toList();
        return NpsTally.of(LatestAnswers.of(answers)).nps();
    }

    /** Tallies satisfaction answers, each scale for itself. */
    static List<Csat> csat(List<AccountReview> customers, ReviewFrame frame, int days) {
        List<SurveyResponse> answers = customers.stream()
                .flatMap(customer -> responses(customer, frame, SurveyKind.CSAT, days).stream())
                .toList();
        return CsatTally.byScale(answers).values().stream()
                .map(CsatTally::csat)
                .filter(Csat.Measured.class::isInstance)
                .toList();
    }

    private static List<SurveyResponse> responses(
            AccountReview customer, ReviewFrame frame, SurveyKind kind, int days) {
        DateRange recent = frame.lastDays(days);
        return customer.history().surveys().stream()
                .filter(response -> response.kind() == kind && frame.holds(recent, response.at()))
                .toList();
    }
}
