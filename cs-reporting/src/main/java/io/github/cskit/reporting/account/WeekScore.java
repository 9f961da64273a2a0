package io.github.cskit.reporting.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The score of one week, for the small line beside an account.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lastDay the last day of the week that counts
 * @param score the score; absent if there was none
 * @param band its band; absent with the score
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record WeekScore(LocalDate lastDay, Optional<HealthScore> score, Optional<Band> band) {

    /** Checks that score and band come together. */
    public WeekScore {
        score = Absent.orEmpty(score);
        band = Absent.orEmpty(band);
        Checks.of("week score")
                .present("lastDay", lastDay)
                .require(score.isPresent() == band.isPresent(), "band", "given apart", "come with the score")
                .orThrow();
    }

    static WeekScore of(WeekAssessment week) {
        return new WeekScore(
                week.lastDay(), week.scored().map(s -> s.score()), week.scored().map(s -> s.band()));
    }
}
