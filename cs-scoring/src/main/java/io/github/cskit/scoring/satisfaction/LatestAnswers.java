package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the latest answer of each person, before answers are tallied: an earlier answer is no second vote. People whose
 * pseudonym is not known are taken for different ones, and all of theirs stay.
 *
 * <p>Immutable and thread-safe.
 */
public final class LatestAnswers {

    private static final Comparator<SurveyResponse> BY_TIME =
            Comparator.comparing(SurveyResponse::at).thenComparing(SurveyResponse::id);

    private LatestAnswers() {}

    /**
     * Chooses the latest answer of each person to each question. Who was asked again and left it empty has not taken
     * the earlier answer back; that nothing came is kept beside it.
     *
     * @param responses the responses, in any order
     * @return the answers that count, and the responses without one, by time and then by id
     */
    public static List<SurveyResponse> of(Collection<SurveyResponse> responses) {
        List<SurveyResponse> chosen = new ArrayList<>();
        Map<Person, SurveyResponse> latest = new HashMap<>();
        responses.stream().sorted(BY_TIME).forEach(response -> {
            if (response.answer().isEmpty() || response.respondent().isEmpty()) {
                chosen.add(response);
            } else {
                latest.put(new Person(response.customer(), response.respondent().get(), response.kind()), response);
            }
        });
        chosen.addAll(latest.values());
        chosen.sort(BY_TIME);
        return List.copyOf(chosen);
    }

    /** Who answered what: pseudonyms are those of an account. */
    private record Person(Optional<CustomerId> account, String respondent, SurveyKind kind) {}
}
