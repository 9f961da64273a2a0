package io.github.cskit.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link Text}. Public because validation providers create it; not for calling. Immutable and thread-safe. */
public final class TextValidator implements ConstraintValidator<Text, String> {

    /** Creates the validator; called by the validation provider. */
    public TextValidator() {}

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || TextRule.nameProblem(text, Checks.MAX_NAME).isEmpty();
    }
}
