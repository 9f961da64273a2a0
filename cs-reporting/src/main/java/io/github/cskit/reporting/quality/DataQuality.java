package io.github.cskit.reporting.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a review could know, and what it could not. Everything in it counts towards no figure of the review; it says how
 * far the figures reach.
 *
 * <p>Immutable and thread-safe.
 *
 * @param averageCoverage the mean coverage of the scored accounts, 0 to 1, to hundredths; absent if none is scored
 * @param missing which signals the model missed, for how many customers, the most first
 * @param feeds from when to when each feed was recorded
 * @param refused rows that could not be read, by source
 * @param contradictions where the host's data speaks against itself
 * @param limits what this data cannot support, in sentences
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DataQuality(
        Optional<BigDecimal> averageCoverage,
        List<MissingSignal> missing,
        List<FeedState> feeds,
        List<RefusedRows> refused,
        List<Contradiction> contradictions,
        List<String> limits) {

    /** Copies the lists. */
    public DataQuality {
        averageCoverage = Absent.orEmpty(averageCoverage);
        missing = Absent.orEmptyList(missing);
        feeds = Absent.orEmptyList(feeds);
        refused = Absent.orEmptyList(refused);
        contradictions = Absent.orEmptyList(contradictions);
        limits = Absent.orEmptyList(limits);
        Checks.of("data quality")
                .elements("missing", missing)
                .elements("feeds", feeds)
                .elements("refused", refused)
                .elements("contradictions", contradictions)
                .elements("limits", limits)
                .orThrow();
    }
}
