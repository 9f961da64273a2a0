package io.github.cskit.core.money;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Judges {@link NotNegative}. Public because validation providers create it; not for calling. Immutable and thread-safe.
 */
public final class NotNegativeValidator implements ConstraintValidator<NotNegative, Money> {

    /** Creates the validator; called by the validation provider. */
    public NotNegativeValidator() {}

    @Override
    public boolean isValid(@Nullable Money money, ConstraintValidatorContext context) {
        return money == null || money.amount().signum() >= 0;
    }
}
