package io.github.cskit.scoring.retention;

import io.github.cskit.core.escalation.Deadline;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.risk.AccountRisk;
import io.github.cskit.scoring.risk.RiskIndicatorKind;
import io.github.cskit.scoring.risk.RiskScore;
import java.util.List;
import java.util.Optional;

/**
 * The table of save plays, as data that a host replaces.
 *
 * <p>Immutable and thread-safe.
 *
 * @param healthBelow the score below which health is low, exclusive
 * @param plays the plays, in the order in which they are proposed
 */
public record SavePlays(HealthScore healthBelow, List<SavePlay> plays) {

    /** Checks the parts. */
    public SavePlays {
        plays = Absent.orEmptyList(plays);
        Checks.of("save plays")
                .present("healthBelow", healthBelow)
                .elements("plays", plays)
                .orThrow();
    }

    /**
     * Returns the standard table: health below 40 → executive engagement (VP CS, 48 hours); usage drop → adoption
     * workshop (CSM, 1 week); ticket surge → technical deep dive (Support, 24 hours); champion churn → stakeholder
     * mapping (CSM, 1 week); competitor mention → value reinforcement (AE and CSM, 48 hours).
     *
     * @return the table
     */
    public static SavePlays standard() {
        return new SavePlays(
                HealthScore.ofHundredths(40_00),
                List.of(
                        play(
                                PlayTrigger.LOW_HEALTH,
                                "Executive engagement",
                                Deadline.hours(48),
                                Role.VP_CUSTOMER_SUCCESS),
                        play(PlayTrigger.USAGE_DROP, "Adoption workshop", Deadline.weeks(1), Role.CSM),
                        play(PlayTrigger.TICKET_SURGE, "Technical deep dive", Deadline.hours(24), Role.SUPPORT),
                        play(PlayTrigger.CHAMPION_CHURN, "Stakeholder mapping", Deadline.weeks(1), Role.CSM),
                        play(
                                PlayTrigger.COMPETITOR_MENTION,
                                "Value reinforcement",
                                Deadline.hours(48),
                                Role.ACCOUNT_EXECUTIVE,
                                Role.CSM)));
    }

    /**
     * Returns the plays that an account's risk asks for.
     *
     * @param risk its risk
     * @return the plays whose trigger it meets, in the order of the table
     */
    public List<SavePlay> proposedFor(AccountRisk risk) {
        return plays.stream().filter(play -> isTriggered(play.trigger(), risk)).toList();
    }

    private boolean isTriggered(PlayTrigger trigger, AccountRisk risk) {
        return switch (trigger) {
            case LOW_HEALTH -> low(risk.score());
            case USAGE_DROP -> risk.find(RiskIndicatorKind.USAGE_DROP).isPresent();
            case TICKET_SURGE -> risk.find(RiskIndicatorKind.TICKET_SPIKE).isPresent();
            case CHAMPION_CHURN -> risk.find(RiskIndicatorKind.CHAMPION_LEFT).isPresent();
            case COMPETITOR_MENTION ->
                risk.find(RiskIndicatorKind.COMPETITOR_MENTIONED).isPresent();
        };
    }

    private boolean low(Optional<RiskScore> score) {
        RiskScore bound = RiskScore.complementOf(healthBelow);
        return score.filter(risk -> risk.compareTo(bound) > 0).isPresent();
    }

    private static SavePlay play(PlayTrigger trigger, String name, Deadline timeline, Role... owners) {
        return new SavePlay(trigger, name, List.of(owners), timeline);
    }
}
