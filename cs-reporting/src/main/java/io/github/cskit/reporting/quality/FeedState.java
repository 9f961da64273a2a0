package io.github.cskit.reporting.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.WireNames;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when a feed was recorded, as seen from the instant of a review.
 *
 * <p>Immutable and thread-safe.
 *
 * @param feed the feed
 * @param status whether it reaches the review
 * @param from its first day; absent if it was not supplied
 * @param lastDay its last day; absent if it was not supplied
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FeedState(Feed feed, Status status, Optional<LocalDate> from, Optional<LocalDate> lastDay) {

    /** Whether a feed reaches a review. */
    public enum Status {
        /** Recorded up to the instant of the review. */
        CURRENT("current"),

        /** Recorded, but it ends before the instant of the review. */
        ENDS_EARLY("ends-early"),

        /** Not supplied. */
        ABSENT("absent");

        private final String wireName;

        Status(String wireName) {
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
        public static Status parse(String wireName) {
            return WireNames.parse(Status.class, wireName, values(), Status::wireName);
        }
    }

    /** Checks the parts. */
    public FeedState {
        from = Absent.orEmpty(from);
        lastDay = Absent.orEmpty(lastDay);
        Checks.of("feed state", feed)
                .present("feed", feed)
                .present("status", status)
                .require(from.isPresent() == lastDay.isPresent(), "lastDay", "given apart", "come with from")
                .orThrow();
    }
}
