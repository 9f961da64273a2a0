package io.github.cskit.core.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds enum constants by the names they have in files. Immutable and thread-safe. */
public final class WireNames {

    private WireNames() {}

    /**
     * Finds the constant with a wire name.
     *
     * @param <E> the enum
     * @param type the enum, named in the refusal
     * @param wireName the name wanted, exactly
     * @param constants all constants
     * @param nameOf how a constant is named
     * @return the constant
     * @throws InvalidValueException if there is none, listing those there are
     */
    public static <E extends Enum<E>> E parse(
            Class<E> type, @Nullable String wireName, E[] constants, Function<E, String> nameOf) {
        for (E constant : constants) {
            if (nameOf.apply(constant).equals(wireName)) {
                return constant;
            }
        }
        String known = Arrays.stream(constants).map(nameOf).collect(Collectors.joining(", "));
        Checks checks = Checks.of(words(type.getSimpleName()));
        checks.problem("", wireName == null ? "absent" : "not a known name", "be one of " + known)
                .orThrow();
        throw new AssertionError("unreachable");
    }

    private static String words(String simpleName) {
        return simpleName.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
