package io.github.cskit.core.product;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one customer, or one user of it, did on one day. A row stands for activity: a day without activity has no row.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param date the day, in the zone of the telemetry
 * @param user a pseudonym of the user; absent where the telemetry does not tell users apart
 * @param feature the feature used; absent for the product as a whole
 * @param signIns sign-ins on that day, 0 or more; absent if not recorded
 * @param sessionMinutes minutes of sessions, 0 or more; absent if not recorded
 * @param requests requests made, 0 or more; absent if not recorded
 * @param errors requests that failed, not more than were made; absent if not recorded
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Usage(
        @NotNull CustomerId customer,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate date,

        Optional<@Text String> user,
        Optional<FeatureId> feature,
        Optional<@Min(0) @Max(1_000_000_000) Integer> signIns,
        Optional<@DecimalMin("0") @DecimalMax("100000000") Double> sessionMinutes,
        Optional<@Min(0) @Max(1_000_000_000_000L) Long> requests,
        Optional<@Min(0) @Max(1_000_000_000_000L) Long> errors) {

    /** Checks every part and reports all problems together. */
    public Usage {
        user = Absent.orEmpty(user);
        feature = Absent.orEmpty(feature);
        signIns = Absent.orEmpty(signIns);
        sessionMinutes = Absent.orEmpty(sessionMinutes);
        requests = Absent.orEmpty(requests);
        errors = Absent.orEmpty(errors);
        Checks checks = Checks.of("usage", customer)
                .present("customer", customer)
                .present("date", date)
                .nameIfGiven("user", user)
                .number("signIns", signIns.orElse(0), 0, 1_000_000_000)
                .number("sessionMinutes", sessionMinutes.orElse(0.0), 0, 100_000_000)
                .number("requests", requests.orElse(0L), 0, 1e12)
                .number("errors", errors.orElse(0L), 0, 1e12);
        if (requests.isPresent() && errors.isPresent()) {
            checks.require(
                    errors.get() <= requests.get(),
                    "errors",
                    errors.get(),
                    "not exceed requests (" + requests.get() + ")");
        }
        checks.orThrow();
    }

    /**
     * Starts an usage.
     *
     * @param customer the account
     * @param date the day, in the zone of the telemetry
     * @return a builder for the optional parts
     */
    public static Builder builder(CustomerId customer, LocalDate date) {
        return new Builder(customer, date);
    }

    /** Returns ids and sizes, never names or free text. */
    @Override
    public String toString() {
        return "Usage[" + customer + ", " + date + "]";
    }

    /** Collects the parts of an usage. Not thread-safe. */
    public static final class Builder {

        private final CustomerId customer;
        private final LocalDate date;
        private @Nullable String user;
        private @Nullable FeatureId feature;
        private @Nullable Integer signIns;
        private @Nullable Double sessionMinutes;
        private @Nullable Long requests;
        private @Nullable Long errors;

        private Builder(CustomerId customer, LocalDate date) {
            this.customer = customer;
            this.date = date;
        }

        /**
         * Sets a pseudonym of the user.
         *
         * @param user a pseudonym of the user; absent where the telemetry does not tell users apart
         * @return this builder
         */
        public Builder user(String user) {
            this.user = user;
            return this;
        }

        /**
         * Sets the feature used.
         *
         * @param feature the feature used; absent for the product as a whole
         * @return this builder
         */
        public Builder feature(FeatureId feature) {
            this.feature = feature;
            return this;
        }

        /**
         * Sets sign-ins on that day.
         *
         * @param signIns sign-ins on that day, 0 or more; absent if not recorded
         * @return this builder
         */
        public Builder signIns(Integer signIns) {
            this.signIns = signIns;
            return this;
        }

        /**
         * Sets minutes of sessions.
         *
         * @param sessionMinutes minutes of sessions, 0 or more; absent if not recorded
         * @return this builder
         */
        public Builder sessionMinutes(Double sessionMinutes) {
            this.sessionMinutes = sessionMinutes;
            return this;
        }

        /**
         * Sets requests made.
         *
         * @param requests requests made, 0 or more; absent if not recorded
         * @return this builder
         */
        public Builder requests(Long requests) {
            this.requests = requests;
            return this;
        }

        /**
         * Sets requests that failed.
         *
         * @param errors requests that failed, not more than were made; absent if not recorded
         * @return this builder
         */
        public Builder errors(Long errors) {
            this.errors = errors;
            return this;
        }

        /**
         * Builds the usage.
         *
         * @return the usage
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public Usage build() {
            return new Usage(
                    customer,
                    date,
                    Optional.ofNullable(user),
                    Optional.ofNullable(feature),
                    Optional.ofNullable(signIns),
                    Optional.ofNullable(sessionMinutes),
                    Optional.ofNullable(requests),
                    Optional.ofNullable(errors));
        }
    }
}
