package io.github.cskit.scoring.risk;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.scoring.trend.Trend;
import java.util.Optional;

/**
 * Decides which accounts need action: those that are Red, and those that are Yellow with a declining trend. It is not
 * the dashboard's middle band, which is called "At risk" there, and not a probability of churn.
 *
 * <p>An account that is not scored is not at risk by this rule: it is unknown, and reports say so. A trend with too few
 * readings is not a decline. Source: health monitoring, "identify at-risk customer". Immutable and thread-safe.
 */
public final class AtRiskRule {

    private AtRiskRule() {}

    /**
     * Judges one account.
     *
     * @param assessment its health
     * @param trend the trend of its computed scores
     * @return why it needs action; empty if by this rule it does not
     */
    public static Optional<AtRiskReason> judge(HealthAssessment assessment, Trend trend) {
        if (!(assessment instanceof Scored scored)) {
            return Optional.empty();
        }
        if (scored.band() == Band.RED) {
            return Optional.of(AtRiskReason.RED);
        }
        boolean declining = trend.declining();
        return scored.band() == Band.YELLOW && declining
                ? Optional.of(AtRiskReason.YELLOW_AND_DECLINING)
                : Optional.empty();
    }
}
