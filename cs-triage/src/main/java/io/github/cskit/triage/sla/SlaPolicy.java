package io.github.cskit.triage.sla;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.time.Schedule;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a support desk promises, as data: the hours that count, and targets for first response and resolution. It does not
 * measure: see {@link SlaAssessor}. It is never changed: what is promised from tomorrow on is another version.
 *
 * <p>Of the targets that match a ticket the most specific one holds alone: more named parts win, and among as many,
 * severity counts before tier, and tier before channel. Immutable and thread-safe.
 *
 * @param name the policy's name
 * @param version the version that its author gave it
 * @param schedule the hours in which the clocks run
 * @param targets what is promised to whom; at least one, no two to the same
 * @param aboutToBreachPercent the share of the target, inclusive, that is left when a clock is about to breach; 20 if
 *     absent
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SlaPolicy(
        String name,
        String version,
        Schedule schedule,
        List<SlaTarget> targets,
        Optional<Integer> aboutToBreachPercent) {

    private static final int ABOUT_TO_BREACH_PERCENT = 20;
    private static final int PERCENT = 100;
    /** The nanoseconds in a hundredth of a second: promises are whole seconds, so this is exact. */
    private static final long NANOS_OF_A_PERCENT = 10_000_000L;

    private static final String SCHEMA = "sla-policy.schema.json";

    /** Checks the whole policy and reports all problems together. */
    public SlaPolicy {
        targets = Absent.orEmptyList(targets);
        aboutToBreachPercent = Absent.orEmpty(aboutToBreachPercent);
        Checks checks = Checks.of("SLA policy", name)
                .name("name", name)
                .name("version", version)
                .present("schedule", schedule)
                .elements("targets", targets)
                .require(!targets.isEmpty(), "targets", "empty", "name at least one target")
                .number("aboutToBreachPercent", aboutToBreachPercent.orElse(ABOUT_TO_BREACH_PERCENT), 0, PERCENT);
        checkNoDoubles(targets, checks);
        checks.orThrow();
        aboutToBreachPercent = Optional.of(aboutToBreachPercent.orElse(ABOUT_TO_BREACH_PERCENT));
    }

    /**
     * Returns the default promises: first response within 1, 4, 8 and 24 and resolution within 8, 24, 72 and 120 business
     * hours for the severities 1 to 4, and about to breach with 20 % of the target or less left.
     *
     * @param schedule the hours in which the clocks run
     * @return the policy {@code standard}, version 1
     */
    public static SlaPolicy standard(Schedule schedule) {
        return new SlaPolicy(
                "standard",
                "1",
                schedule,
                List.of(
                        SlaTarget.of(1, Duration.ofHours(1), Duration.ofHours(8)),
                        SlaTarget.of(2, Duration.ofHours(4), Duration.ofHours(24)),
                        SlaTarget.of(3, Duration.ofHours(8), Duration.ofHours(72)),
                        SlaTarget.of(4, Duration.ofHours(24), Duration.ofHours(120))),
                Optional.empty());
    }

    /**
     * Reads a policy from its JSON document.
     *
     * @param json the document
     * @return the policy
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once, each with its path
     */
    public static SlaPolicy parse(String json) {
        return JsonCodec.standard().read(json, SlaPolicy.class);
    }

    /**
     * Returns the JSON Schema of policy documents. It says what a document looks like; that no two targets are for the
     * same tickets, and that the schedule opens at some time, is checked on reading alone.
     *
     * @return the schema as JSON text, draft 2020-12
     */
    public static String schema() {
        try (InputStream schema = SlaPolicy.class.getResourceAsStream(SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException("The schema of SLA policies is not in the jar.");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Returns the name and version to pin to tickets.
     *
     * @return the reference
     */
    public SlaPolicyRef ref() {
        return SlaPolicyRef.of(name, version);
    }

    /**
     * Returns the name, version and fingerprint under which results refer to this policy.
     *
     * @return the reference; another fingerprint for any other hour or target
     */
    public ModelRef model() {
        return new ModelRef(
                name, version, Fingerprint.ofText(JsonCodec.standard().write(this)));
    }

    /**
     * Returns what is promised to a ticket.
     *
     * @param ticket the ticket
     * @return the most specific target that matches; empty if nothing is promised
     */
    public Optional<SlaTarget> target(SlaTicket ticket) {
        return targets.stream()
                .filter(target -> target.matches(ticket))
                .max(Comparator.comparingInt(SlaTarget::specificity));
    }

    boolean isNearly(Duration left, Duration target) {
        int percent = aboutToBreachPercent.orElse(ABOUT_TO_BREACH_PERCENT);
        return left.toNanos() <= target.toSeconds() * percent * NANOS_OF_A_PERCENT;
    }

    private static void checkNoDoubles(List<SlaTarget> targets, Checks checks) {
        for (int i = 0; i < targets.size(); i++) {
            for (int j = 0; j < i; j++) {
                SlaTarget one = targets.get(i);
                SlaTarget other = targets.get(j);
                if (one != null && other != null && one.isForTheSameAs(other)) {
                    checks.problem("targets[" + i + "]", "for the same tickets as targets[" + j + "]", "be for others");
                }
            }
        }
    }
}
