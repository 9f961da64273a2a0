package io.github.cskit.reporting.satisfaction;

import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.satisfaction.NpsGroup;
import io.github.cskit.triage.theme.Remark;
import io.github.cskit.triage.theme.ThemeDetector;
import io.github.cskit.triage.theme.Themes;
import java.util.Collection;
import java.util.List;

/**
 * What detractors give as their reasons, grouped by what they wrote. Those who wrote nothing are counted: the themes speak
 * for the others only.
 *
 * <p>Immutable and thread-safe.
 *
 * @param detractors how many answered 0 to 6
 * @param wrote how many of them wrote something
 * @param themes what they wrote about, most remarks first
 */
public record DetractorReasons(int detractors, int wrote, Themes themes) {

    /** Checks the counts. */
    public DetractorReasons {
        Checks checks = Checks.of("detractors' reasons")
                .number("detractors", detractors, 0, Integer.MAX_VALUE)
                .present("themes", themes);
        checks.orThrow();
        checks.number("wrote", wrote, 0, detractors).orThrow();
    }

    /**
     * Groups the reasons of detractors.
     *
     * @param responses NPS responses, in any order; those of promoters and passives, and those without an answer, are left
     *     out
     * @param detector finds the themes, by the same mechanism as those of tickets; it redacts labels and quotes
     * @return the reasons
     * @throws io.github.cskit.core.validation.InvalidValueException if a response is of another kind, naming it
     */
    public static DetractorReasons of(Collection<SurveyResponse> responses, ThemeDetector detector) {
        for (SurveyResponse response : responses) {
            Checks.of("survey response", response.id())
                    .require(
                            response.kind() == SurveyKind.NPS,
                            "kind",
                            response.kind().wireName(),
                            "be nps")
                    .orThrow();
        }
        List<SurveyResponse> detractors = responses.stream()
                .filter(response -> response.answer()
                        .filter(answer -> NpsGroup.of(answer) == NpsGroup.DETRACTOR)
                        .isPresent())
                .toList();
        List<Remark> remarks = detractors.stream()
                .flatMap(response -> Remark.of(response).stream())
                .toList();
        return new DetractorReasons(detractors.size(), remarks.size(), detector.detect(remarks));
    }

    /** Returns sizes, never the words of customers. */
    @Override
    public String toString() {
        return "DetractorReasons[" + detractors + " detractors, " + wrote + " wrote]";
    }
}
