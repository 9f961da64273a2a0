package io.github.cskit.core.customer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person at the customer. Name and address are personal data: they stay out of logs and messages.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the person's name
 * @param role what the person does there, for example {@code head of operations}
 * @param email the person's address; not checked beyond being text
 * @param champion whether this person speaks for us inside the customer
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Contact(
        @NotNull @Text String name,
        Optional<@Text String> role,
        Optional<@Text String> email,
        @NotNull Boolean champion) {

    /** Checks every part and reports all problems together. */
    public Contact {
        role = Absent.orEmpty(role);
        email = Absent.orEmpty(email);
        Checks checks = Checks.of("contact")
                .name("name", name)
                .nameIfGiven("role", role)
                .nameIfGiven("email", email)
                .present("champion", champion);
        checks.orThrow();
    }

    /**
     * Starts a contact.
     *
     * @param name the person's name
     * @param champion whether this person speaks for us inside the customer
     * @return a builder for the optional parts
     */
    public static Builder builder(String name, Boolean champion) {
        return new Builder(name, champion);
    }

    /** Returns ids and sizes, never names or free text. */
    @Override
    public String toString() {
        return "Contact[champion=" + champion + "]";
    }

    /** Collects the parts of a contact. Not thread-safe. */
    public static final class Builder {

        private final String name;
        private final Boolean champion;
        private @Nullable String role;
        private @Nullable String email;

        private Builder(String name, Boolean champion) {
            this.name = name;
            this.champion = champion;
        }

        /**
         * Sets what the person does there.
         *
         * @param role what the person does there, for example {@code head of operations}
         * @return this builder
         */
        public Builder role(String role) {
            this.role = role;
            return this;
        }

        /**
         * Sets the person's address.
         *
         * @param email the person's address; not checked beyond being text
         * @return this builder
         */
        public Builder email(String email) {
            this.email = email;
            return this;
        }

        /**
         * Builds the contact.
         *
         * @return the contact
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public Contact build() {
            return new Contact(name, Optional.ofNullable(role), Optional.ofNullable(email), champion);
        }
    }
}
