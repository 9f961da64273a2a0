package io.github.cskit.reporting.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;

/**
 * A field of a template. In subject and body it stands between two pairs of braces.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name: letters a to z, digits and hyphens
 * @param kind what it takes
 * @param personal whether it says something of this account alone; a message needs all of these
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MessageField(
        @NotNull @Text String name,
        @NotNull FieldKind kind,
        @NotNull Boolean personal) {

    /** Checks the parts. */
    public MessageField {
        Checks checks = Checks.of("message field", name)
                .name("name", name)
                .present("kind", kind)
                .present("personal", personal);
        checks.orThrow();
        checks.require(
                        name.chars().allMatch(MessageField::isNameCharacter),
                        "name",
                        "of other characters",
                        "be of a to z, 0 to 9 and hyphens")
                .orThrow();
    }

    static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
}
