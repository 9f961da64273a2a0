package io.github.cskit.core.product;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of a feature that reached customers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the host's own id
 * @param releasedOn the day it reached customers
 * @param feature the feature it concerns
 * @param name what it was called
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Release(
        @NotNull @Text String id,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate releasedOn,

        Optional<FeatureId> feature,
        Optional<@Text String> name) {

    /** Checks every part and reports all problems together. */
    public Release {
        feature = Absent.orEmpty(feature);
        name = Absent.orEmpty(name);
        Checks checks = Checks.of("release", id)
                .name("id", id)
                .present("releasedOn", releasedOn)
                .nameIfGiven("name", name);
        checks.orThrow();
    }

    /**
     * Starts a release.
     *
     * @param id the host's own id
     * @param releasedOn the day it reached customers
     * @return a builder for the optional parts
     */
    public static Builder builder(String id, LocalDate releasedOn) {
        return new Builder(id, releasedOn);
    }

    /** Returns ids and sizes, never names or free text. */
    @Override
    public String toString() {
        return "Release[" + id + " on " + releasedOn + "]";
    }

    /** Collects the parts of a release. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final LocalDate releasedOn;
        private @Nullable FeatureId feature;
        private @Nullable String name;

        private Builder(String id, LocalDate releasedOn) {
            this.id = id;
            this.releasedOn = releasedOn;
        }

        /**
         * Sets the feature it concerns.
         *
         * @param feature the feature it concerns
         * @return this builder
         */
        public Builder feature(FeatureId feature) {
            this.feature = feature;
            return this;
        }

        /**
         * Sets what it was called.
         *
         * @param name what it was called
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Builds the release.
         *
         * @return the release
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public Release build() {
            return new Release(id, releasedOn, Optional.ofNullable(feature), Optional.ofNullable(name));
        }
    }
}
