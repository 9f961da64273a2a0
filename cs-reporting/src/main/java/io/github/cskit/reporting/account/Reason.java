package io.github.cskit.reporting.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.WireNames;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One reason for a score, in words. Points are at the measure's nominal weight: where something is missing its weight
 * went to the others, so reasons need not add up; the ledger of the assessment does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what sort of reason it is
 * @param signal the signal it speaks of
 * @param text the reason, in our own words
 * @param points the points it costs or moved; absent if the model does not show its weight
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Reason(Kind kind, SignalId signal, String text, Optional<BigDecimal> points) {

    /** What sort of reason something is. */
    public enum Kind {
        /** A measure stands below its best. */
        COSTS("costs"),

        /** A measure moved within the weeks shown. */
        CHANGED("changed"),

        /** A measure is not known. */
        MISSING("missing");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        /**
         * Returns the name used in files and messages.
         *
         * @return lower-kebab
         */
        @JsonValue
        public String wireName() {
            return wireName;
        }

        /**
         * Finds the constant with a wire name.
         *
         * @param wireName lower-kebab
         * @return the constant
         * @throws io.github.cskit.core.validation.InvalidValueException if there is none, listing those there are
         */
        @JsonCreator
        public static Kind parse(String wireName) {
            return WireNames.parse(Kind.class, wireName, values(), Kind::wireName);
        }
    }

    /** Checks the parts. */
    public Reason {
        points = Absent.orEmpty(points);
        Checks.of("reason")
                .present("kind", kind)
                .present("signal", signal)
                .text("text", text)
                .orThrow();
    }
}
