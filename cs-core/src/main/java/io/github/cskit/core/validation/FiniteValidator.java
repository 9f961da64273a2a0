package io.github.cskit.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link Finite}. Public because validation providers create it; not for calling. Immutable and thread-safe. */
public final class FiniteValidator implements ConstraintValidator<Finite, Double> {

    /** Creates the validator; called by the validation provider. */
    public FiniteValidator() {}

    @Override
    public boolean isValid(@Nullable Double value, ConstraintValidatorContext context) {
        return value == null || Double.isFinite(value);
    }
}
