package io.github.cskit.triage.channel;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import java.time.Duration;

/**
 * A way to reach support, and how soon an answer may be expected there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name, exactly as tickets give it, for example {@code email}
 * @param responseSeconds open seconds until somebody answers, inclusive; at least 1
 * @param promised whether that is promised to customers; if not it is what they may expect, and nobody breaks a promise
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SupportChannel(String name, Long responseSeconds, Boolean promised) {

    private static final long MOST_SECONDS = 1_000_000_000L;

    /** Checks the parts. */
    public SupportChannel {
        Checks.of("support channel", name)
                .name("name", name)
                .number("responseSeconds", responseSeconds, 1, MOST_SECONDS)
                .present("promised", promised)
                .orThrow();
    }

    /**
     * Creates a channel with an expectation that is no promise.
     *
     * @param name its name, exactly as tickets give it
     * @param response open time until somebody answers, in whole seconds
     * @return the channel
     */
    public static SupportChannel expecting(String name, Duration response) {
        return new SupportChannel(name, response.toSeconds(), false);
    }

    /**
     * Creates a channel with a promise.
     *
     * @param name its name, exactly as tickets give it
     * @param response open time until somebody answers, in whole seconds
     * @return the channel
     */
    public static SupportChannel promising(String name, Duration response) {
        return new SupportChannel(name, response.toSeconds(), true);
    }

    /**
     * Returns the expected response time.
     *
     * @return open time until somebody answers
     */
    public Duration response() {
        return Duration.ofSeconds(responseSeconds);
    }
}
