package io.github.cskit.reporting.weekly;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.satisfaction.Csat;
import io.github.cskit.scoring.satisfaction.Nps;
import java.util.List;
import java.util.Optional;

/**
 * The figures that a reader looks at first.
 *
 * <p>Immutable and thread-safe.
 *
 * @param averageScore the mean score of the scored customers, rounded half up to hundredths; absent if none is scored
 * @param medianScore the median score; of two middle scores their mean, rounded half up; absent if none is scored
 * @param averageLastWeek the mean score at the end of the week before, of those scored then; absent if none was
 * @param scored how many customers are scored
 * @param notScored how many are not
 * @param needingAction how many need action
 * @param arrAtRisk what those pay a year together, as far as it is known
 * @param nps the net promoter score over the policy's days, of each known person the latest answer
 * @param csat satisfaction over the policy's days, by scale; empty if there is no answer
 * @param ticketsThisWeek tickets opened in the current week before the instant; absent if tickets are not recorded
 * @param ticketsLastWeek tickets opened in the week before; absent if tickets are not recorded
 * @param openTickets tickets open as of the instant; absent if tickets are not recorded
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReviewFigures(
        Optional<HealthScore> averageScore,
        Optional<HealthScore> medianScore,
        Optional<HealthScore> averageLastWeek,
        int scored,
        int notScored,
        int needingAction,
        Money arrAtRisk,
        Nps nps,
        List<Csat> csat,
        Optional<Integer> ticketsThisWeek,
        Optional<Integer> ticketsLastWeek,
        Optional<Integer> openTickets) {

    /** Copies the list. */
    public ReviewFigures {
        averageScore = Absent.orEmpty(averageScore);
        medianScore = Absent.orEmpty(medianScore);
        averageLastWeek = Absent.orEmpty(averageLastWeek);
        csat = Absent.orEmptyList(csat);
        ticketsThisWeek = Absent.orEmpty(ticketsThisWeek);
        ticketsLastWeek = Absent.orEmpty(ticketsLastWeek);
        openTickets = Absent.orEmpty(openTickets);
        Checks.of("review figures")
                .number("scored", scored, 0, Integer.MAX_VALUE)
                .number("notScored", notScored, 0, Integer.MAX_VALUE)
                .number("needingAction", needingAction, 0, scored)
                .present("arrAtRisk", arrAtRisk)
                .present("nps", nps)
                .orThrow();
    }
}
