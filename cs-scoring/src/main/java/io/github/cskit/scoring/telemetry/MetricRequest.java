package io.github.cskit.scoring.telemetry;

import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * A request for a metric that the host's telemetry lacks: what, why, and which models need it. It is addressed to a
 * role; who holds the role is the directory's business. It sends nothing by itself.
 *
 * <p>Source: telemetry interface, "request missing metrics". Immutable and thread-safe.
 *
 * @param metric the signal that is wanted
 * @param what what should be measured, with its unit
 * @param why what it would be used for
 * @param models the names of the models that need it, sorted, at least one
 * @param recipient the role that owns telemetry
 */
public record MetricRequest(SignalId metric, String what, String why, List<String> models, Role recipient) {

    /** Checks the parts and sorts the models. */
    public MetricRequest {
        models = Absent.orEmptyList(models);
        Checks checks = Checks.of("metric request", metric)
                .present("metric", metric)
                .text("what", what)
                .text("why", why)
                .names("models", models)
                .present("recipient", recipient);
        checks.require(!models.isEmpty(), "models", "empty", "name at least one")
                .orThrow();
        models = models.stream().sorted().distinct().toList();
    }

    /**
     * Returns who it is addressed to.
     *
     * @param directory who holds which role
     * @return the name, Larry by the standard directory; the role itself where the directory names nobody
     */
    public String addressee(Directory directory) {
        return directory.find(recipient).orElse(recipient.value());
    }
}
