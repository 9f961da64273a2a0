package io.github.cskit.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Judges {@link DecimalDigits}. Public because validation providers create it; not for calling. Not thread-safe while it
 * is initialised, thread-safe from then on.
 */
public final class DecimalDigitsValidator implements ConstraintValidator<DecimalDigits, BigDecimal> {

    private int before;
    private int after;

    /** Creates the validator; called by the validation provider. */
    public DecimalDigitsValidator() {}

    @Override
    public void initialize(DecimalDigits constraint) {
        before = constraint.before();
        after = constraint.after();
    }

    @Override
    public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
        return value == null || DecimalRule.problem(value, before, after).isEmpty();
    }
}
