package io.github.cskit.core.validation;

import io.github.cskit.core.money.Money;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Good and bad values for a component, by its type. */
final class ValuePool {

    private static final Map<Class<?>, List<?>> POOLS = Map.of(
            String.class,
                    List.of(
                            "",
                            " ",
                            "\u200b",
                            "\t\n",
                            "a",
                            "x".repeat(500),
                            "x".repeat(501),
                            "\ud83d",
                            "ok \ud83d\ude00"),
            Integer.class,
                    List.of(Integer.MIN_VALUE, -1, 0, 1, 4, 5, 3650, 3651, 100_000_000, 100_000_001, Integer.MAX_VALUE),
            Long.class, List.of(Long.MIN_VALUE, -1L, 0L, 1L, 1_000_000_000_000L, 1_000_000_000_001L, Long.MAX_VALUE),
            Double.class,
                    List.of(
                            Double.NaN,
                            Double.NEGATIVE_INFINITY,
                            Double.POSITIVE_INFINITY,
                            -Double.MIN_VALUE,
                            -0.0,
                            0.0,
                            1.0,
                            1e8,
                            100_000_000.1),
            BigDecimal.class,
                    List.of(
                            new BigDecimal("-1"),
                            BigDecimal.ZERO,
                            new BigDecimal("0E+999999999"),
                            BigDecimal.ONE,
                            new BigDecimal("0.0000010000"),
                            new BigDecimal("0.0000000001"),
                            new BigDecimal("1e23"),
                            new BigDecimal("1e24"),
                            new BigDecimal("1e999999999"),
                            new BigDecimal("1e-999999999")),
            Money.class, List.of(Money.of("-0.01", "USD"), Money.of(0, "USD"), Money.of(1, "USD")),
            Boolean.class, List.of(true, false));

    private ValuePool() {}

    /** Returns values for a component, null among them; {@code base} is a good value for a type without a pool. */
    static List<Object> of(Type type, Object base) {
        List<Object> values = new ArrayList<>();
        values.add(null);
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            values.add(Optional.empty());
            Object inner = base == null ? null : ((Optional<?>) base).orElse(null);
            for (Object value : of(generic.getActualTypeArguments()[0], inner)) {
                if (value != null) {
                    values.add(Optional.of(value));
                }
            }
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            values.add(List.of());
            List<?> elements = (List<?>) base;
            Object inner = elements.isEmpty() ? null : elements.get(0);
            for (Object value : of(generic.getActualTypeArguments()[0], inner)) {
                values.add(Collections.singletonList(value));
                values.add(Arrays.asList(inner, value));
            }
        } else {
            List<?> pool = POOLS.get(type);
            values.addAll(pool == null ? Collections.singletonList(base) : pool);
        }
        return values;
    }

    static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() <= 60 ? text : text.length() + " characters";
    }
}
