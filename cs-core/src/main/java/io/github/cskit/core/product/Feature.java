package io.github.cskit.core.product;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feature of the product and who is entitled to it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the feature's id
 * @param name what people call it
 * @param area the area of the product it belongs to
 * @param plans the plans that include it; empty means every plan
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Feature(
        @NotNull FeatureId id,
        @NotNull @Text String name,
        Optional<@Text String> area,
        List<@NotNull @Text String> plans) {

    /** Checks every part and reports all problems together. */
    public Feature {
        area = Absent.orEmpty(area);
        plans = Absent.orEmptyList(plans);
        Checks checks = Checks.of("feature", id)
                .present("id", id)
                .name("name", name)
                .nameIfGiven("area", area)
                .names("plans", plans);
        checks.orThrow();
    }

    /**
     * Starts a feature.
     *
     * @param id the feature's id
     * @param name what people call it
     * @return a builder for the optional parts
     */
    public static Builder builder(FeatureId id, String name) {
        return new Builder(id, name);
    }

    /**
     * Returns whether a plan includes this feature.
     *
     * @param plan the plan
     * @return true if the feature is in every plan or in this one
     */
    public boolean includedIn(String plan) {
        return plans.isEmpty() || plans.contains(plan);
    }

    /** Returns ids and sizes, never names or free text. */
    @Override
    public String toString() {
        return "Feature[" + id + ", plans=" + plans.size() + "]";
    }

    /** Collects the parts of a feature. Not thread-safe. */
    public static final class Builder {

        private final FeatureId id;
        private final String name;
        private @Nullable String area;
        private List<String> plans = List.of();

        private Builder(FeatureId id, String name) {
            this.id = id;
            this.name = name;
        }

        /**
         * Sets the area of the product it belongs to.
         *
         * @param area the area of the product it belongs to
         * @return this builder
         */
        public Builder area(String area) {
            this.area = area;
            return this;
        }

        /**
         * Sets the plans that include it.
         *
         * @param plans the plans that include it; empty means every plan
         * @return this builder
         */
        public Builder plans(List<String> plans) {
            this.plans = List.copyOf(plans);
            return this;
        }

        /**
         * Builds the feature.
         *
         * @return the feature
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public Feature build() {
            return new Feature(id, name, Optional.ofNullable(area), plans);
        }
    }
}
