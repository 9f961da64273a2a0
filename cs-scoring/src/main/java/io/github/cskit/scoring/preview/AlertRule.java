package io.github.cskit.scoring.preview;

import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.scoring.trend.Trend;
import java.util.Optional;

/**
 * Decides whether an account raises an alert, so that a preview can tell which alerts a changed model would raise and
 * which it would silence. It is not the alert itself: nothing is sent.
 *
 * <p>Implementations must be immutable and thread-safe, and give equal answers for equal input. What does not depend on
 * the model, such as a cancellation request, may be looked up by {@link HealthAssessment#customer()}.
 */
@FunctionalInterface
public interface AlertRule {

    /**
     * Judges one account.
     *
     * @param now its health as of the preview, by one model
     * @param trend the trend of its scores, all by the same model
     * @return why it raises the alert; empty if it does not
     */
    Optional<String> judge(HealthAssessment now, Trend trend);
}
