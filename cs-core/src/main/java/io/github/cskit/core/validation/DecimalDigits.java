package io.github.cskit.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A decimal number of bounded size. Zeros at either end do not count: {@code 1.000} has one digit before the point and
 * none after it. The constraint and {@link Checks#decimal} are one rule, and neither ever writes a number out to judge it.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DecimalDigitsValidator.class)
public @interface DecimalDigits {

    /**
     * The most digits before the point, inclusive.
     *
     * @return 0 or more
     */
    int before();

    /**
     * The most digits after the point, inclusive.
     *
     * @return 0 or more
     */
    int after();

    /**
     * The sentence after "must".
     *
     * @return the rule
     */
    String message() default "have at most {before} digits before the point and {after} after it";

    /**
     * The validation groups.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * The payload of the constraint.
     *
     * @return none by default
     */
    Class<? extends Payload>[] payload() default {};
}
