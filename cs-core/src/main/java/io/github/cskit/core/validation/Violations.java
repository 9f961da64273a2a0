package io.github.cskit.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in this library's words what a validation provider found. What people wrote is never repeated. */
final class Violations {

    private Violations() {}

    static Problem problem(ConstraintViolation<?> violation) {
        return new Problem(path(violation.getPropertyPath()), found(violation.getInvalidValue()), rule(violation));
    }

    private static String path(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            } else if (node.getKey() != null) {
                text.append('[').append(node.getKey()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.toString();
    }

    private static String found(@Nullable Object value) {
        if (value == null) {
            return "absent";
        }
        if (value instanceof CharSequence text) {
            return TextRule.nameProblem(text.toString(), Checks.MAX_TEXT).orElse(text.length() + " characters long");
        }
        String shown = value instanceof Number ? value.toString() : "not acceptable";
        return shown.length() <= 80 ? shown : "a number of " + shown.length() + " digits";
    }

    private static String rule(ConstraintViolation<?> violation) {
        String message = violation.getMessage();
        return message.toLowerCase(Locale.ROOT).startsWith("must ") ? message.substring("must ".length()) : message;
    }
}
