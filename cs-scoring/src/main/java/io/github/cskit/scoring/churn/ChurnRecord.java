package io.github.cskit.scoring.churn;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * Where a churn model comes from. Immutable and thread-safe.
 *
 * @param rows how many accounts it learned from
 * @param data the fingerprint of all that it learned from, in its order
 * @param policy how it was fitted
 * @param leftOut the columns that were given and are not used, and why
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChurnRecord(Integer rows, Fingerprint data, ChurnPolicy policy, List<LeftOut> leftOut) {

    /** Checks the parts, and copies the list. */
    public ChurnRecord {
        leftOut = Absent.orEmptyList(leftOut);
        Checks.of("record of a churn model")
                .number("rows", rows, 1, Integer.MAX_VALUE)
                .present("data", data)
                .present("policy", policy)
                .orThrow();
    }

    /**
     * A column that is not used. Immutable and thread-safe.
     *
     * @param column its name
     * @param reason why, for people
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LeftOut(String column, String reason) {

        /** Checks the parts. */
        public LeftOut {
            Checks.of("column that is left out")
                    .name("column", column)
                    .text("reason", reason)
                    .orThrow();
        }
    }
}
