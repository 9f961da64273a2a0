package io.github.cskit.reporting.draft;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * A person to whom a draft is addressed. Address and name are personal data: they stay out of logs and messages.
 *
 * <p>Immutable and thread-safe.
 *
 * @param address where the message goes, as the channel understands it; not checked beyond being a name
 * @param name the person's name, if it is known
 */
public record Recipient(String address, Optional<String> name) {

    /** Checks the parts. */
    public Recipient {
        name = Absent.orEmpty(name);
        Checks.of("recipient")
                .name("address", address)
                .nameIfGiven("name", name)
                .orThrow();
    }

    /**
     * Creates a recipient whose name is known.
     *
     * @param address where the message goes
     * @param name the person's name
     * @return the recipient
     */
    public static Recipient of(String address, String name) {
        return new Recipient(address, Optional.of(name));
    }

    /**
     * Creates a recipient of whom only the address is known.
     *
     * @param address where the message goes
     * @return the recipient
     */
    public static Recipient of(String address) {
        return new Recipient(address, Optional.empty());
    }

    /** Returns nothing of the person. */
    @Override
    public String toString() {
        return "Recipient[]";
    }
}
