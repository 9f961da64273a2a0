package io.github.cskit.scoring.signal;

import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The signals of satisfaction. */
final class SurveySignals {

    private SurveySignals() {}

    static void read(CustomerHistory history, SignalWindow window, Map<SignalId, Reading> readings) {
        List<SurveyResponse> nps = latestOfEach(
                answers(history, window, SurveyKind.NPS, window.policy().npsDays()));
        List<SurveyResponse> csat =
                answers(history, window, SurveyKind.CSAT, window.policy().csatDays());
        Reading recommendation = mean(nps);
        Reading satisfaction = mean(csat);
        readings.put(Signals.SENTIMENT_NPS_ANSWER, recommendation);
        readings.put(Signals.SENTIMENT_CSAT, satisfaction);
        readings.put(Signals.SENTIMENT_ANSWER, DerivedSignals.answer(recommendation, satisfaction));
    }

    private static List<SurveyResponse> answers(
            CustomerHistory history, SignalWindow window, SurveyKind kind, int days) {
        return history.surveys().stream()
                .filter(response -> response.kind() == kind
                        && response.answer().isPresent()
                        && window.holds(window.days(days), response.at()))
                .sorted(Comparator.comparing(SurveyResponse::at).thenComparing(SurveyResponse::id))
                .toList();
    }

    /** Keeps the latest answer of each person; answers of unknown persons all count. */
    private static List<SurveyResponse> latestOfEach(List<SurveyResponse> ascending) {
        Map<String, SurveyResponse> latest = new HashMap<>();
        ascending.forEach(response -> response.respondent().ifPresent(person -> latest.put(person, response)));
        return ascending.stream()
                .filter(response -> response.respondent()
                        .map(person -> response.equals(latest.get(person)))
                        .orElse(true))
                .toList();
    }

    private static Reading mean(List<SurveyResponse> ascending) {
        if (ascending.isEmpty()) {
            return SignalWindow.unknown();
        }
        double sum = 0;
        for (SurveyResponse response : ascending) {
            sum += response.scale().toTen(response.answer().orElseThrow());
        }
        return Reading.of(
                sum / ascending.size(), ascending.get(ascending.size() - 1).at());
    }
}
