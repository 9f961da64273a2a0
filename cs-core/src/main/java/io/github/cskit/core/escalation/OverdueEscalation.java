package io.github.cskit.core.escalation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.WireNames;
import java.time.Instant;

/**
 * A matter whose recipient is late. The moment at which it is due is still in time.
 *
 * <p>Immutable and thread-safe.
 *
 * @param escalation the matter
 * @param late what is late
 * @param due when it was due
 */
public record OverdueEscalation(
        EscalationCase escalation,
        Late late,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant due) {

    /** What is late. */
    public enum Late {
        /** Nobody acknowledged it. */
        ACKNOWLEDGEMENT("acknowledgement"),

        /** It is not resolved. */
        RESOLUTION("resolution");

        private final String wireName;

        Late(String wireName) {
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
        public static Late parse(String wireName) {
            return WireNames.parse(Late.class, wireName, values(), Late::wireName);
        }
    }

    /** Checks the parts. */
    public OverdueEscalation {
        Checks.of("overdue escalation")
                .present("escalation", escalation)
                .present("late", late)
                .present("due", due)
                .orThrow();
    }
}
