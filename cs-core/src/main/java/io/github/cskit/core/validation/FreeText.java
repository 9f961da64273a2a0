package io.github.cskit.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Free text: well-formed Unicode, at most {@link Checks#MAX_TEXT} UTF-16 units; it may be blank. The constraint and
 * {@link Checks#text} are one rule.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FreeTextValidator.class)
public @interface FreeText {

    /**
     * The sentence after "must".
     *
     * @return the rule
     */
    String message() default "be well-formed text of at most 10000000 characters";

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
