package io.github.cskit.core.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Says the rule of a constraint in this library's words, always in English. The provider's own sentences for decimals
 * need an expression language; constraints that are not known here keep their own message.
 */
final class RuleWords implements MessageInterpolator {

    private static final String STANDARD = "{jakarta.validation.constraints.";

    private final MessageInterpolator others =
            new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false);

    @Override
    public String interpolate(String template, Context context) {
        Annotation constraint = context.getConstraintDescriptor().getAnnotation();
        Optional<String> known = template.startsWith(STANDARD) ? known(constraint) : Optional.empty();
        return known.orElseGet(() -> others.interpolate(template, context));
    }

    @Override
    public String interpolate(String template, Context context, Locale ignored) {
        return interpolate(template, context);
    }

    private static Optional<String> known(Annotation constraint) {
        if (constraint instanceof NotNull) {
            return Optional.of("be given");
        }
        if (constraint instanceof Min min) {
            return Optional.of("be at least " + min.value());
        }
        if (constraint instanceof Max max) {
            return Optional.of("be at most " + max.value());
        }
        if (constraint instanceof DecimalMin min) {
            return Optional.of((min.inclusive() ? "be at least " : "be more than ") + min.value());
        }
        return constraint instanceof DecimalMax max
                ? Optional.of((max.inclusive() ? "be at most " : "be less than ") + max.value())
                : Optional.empty();
    }
}
