package io.github.cskit.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link FreeText}. Public because validation providers create it; not for calling. Immutable and thread-safe. */
public final class FreeTextValidator implements ConstraintValidator<FreeText, String> {

    /** Creates the validator; called by the validation provider. */
    public FreeTextValidator() {}

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || TextRule.problem(text, Checks.MAX_TEXT).isEmpty();
    }
}
