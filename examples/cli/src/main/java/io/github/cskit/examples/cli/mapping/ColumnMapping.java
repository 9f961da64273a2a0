package io.github.cskit.examples.cli.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.examples.cli.folder.Values;
import io.github.cskit.examples.cli.table.DatePattern;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where a column of the folder format comes from: a column of the foreign file, perhaps changed, or the same value in
 * every row. Immutable and thread-safe.
 *
 * @param column the column of the foreign file; absent for a constant
 * @param values what its values become; empty to take them as they are
 * @param multiply what numbers are multiplied by; absent for nothing
 * @param divide what numbers are divided by; absent for nothing
 * @param constant the value of every row; absent for a column
 * @param format how dates are written; absent if as the folder format has them
 */
public record ColumnMapping(
        Optional<String> column,
        Map<String, String> values,
        Optional<BigDecimal> multiply,
        Optional<BigDecimal> divide,
        Optional<String> constant,
        Optional<DatePattern> format) {

    private static final Set<String> WORDS = Collections.unmodifiableSet(
            new LinkedHashSet<>(List.of("column", "values", "multiply", "divide", "constant", "format")));

    /** Checks that there is one source. */
    public ColumnMapping {
        Checks checks = Checks.of("column mapping");
        checks.require(
                column.isPresent() != constant.isPresent(),
                "",
                column.isPresent() ? "both a column and a constant" : "neither a column nor a constant",
                "be one of the two");
        boolean changed = !values.isEmpty() || multiply.isPresent() || divide.isPresent() || format.isPresent();
        checks.require(constant.isEmpty() || !changed, "", "a constant with changes", "be a constant alone");
        divide.ifPresent(by -> checks.require(by.signum() != 0, "divide", by, "not be 0"));
        checks.orThrow();
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Reads the JSON form.
     *
     * @param json the name of a column, or an object
     * @return the mapping
     * @throws InvalidValueException with every problem at once
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ColumnMapping of(Object json) {
        if (json instanceof String column) {
            return new ColumnMapping(
                    Optional.of(column),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        Checks checks = Checks.of("column mapping");
        checks.require(json instanceof Map, "", "neither a text nor an object", "be one of the two")
                .orThrow();
        Fields fields = new Fields((Map<?, ?>) json, checks);
        fields.requireOnly(WORDS);
        Optional<String> column = fields.text("column");
        Map<String, String> values = fields.texts("values");
        Optional<BigDecimal> multiply = fields.number("multiply");
        Optional<BigDecimal> divide = fields.number("divide");
        Optional<String> constant = fields.text("constant");
        Optional<DatePattern> format = fields.pattern("format");
        checks.orThrow();
        return new ColumnMapping(column, values, multiply, divide, constant, format);
    }

    /**
     * Brings a value into the folder format.
     *
     * @param cells finds the cells of the foreign row
     * @return the value; empty if the cell is
     * @throws InvalidValueException if the cell holds something else
     */
    Optional<String> apply(Function<String, Optional<String>> cells) {
        if (constant.isPresent()) {
            return constant;
        }
        return column.flatMap(cells)
                .map(this::translated)
                .map(this::dated)
                .map(this::scaled)
                .filter(v -> !v.isEmpty());
    }

    private String translated(String value) {
        if (values.isEmpty()) {
            return value;
        }
        String translated = values.get(value);
        if (translated == null) {
            throw new InvalidValueException(
                    "cell", List.of(new Problem("", "not among the values of the mapping", "be one of them")));
        }
        return translated;
    }

    private String dated(String value) {
        return format.isPresent() && !value.isEmpty() ? format.get().toIso(value) : value;
    }

    private String scaled(String value) {
        if (value.isEmpty() || (multiply.isEmpty() && divide.isEmpty())) {
            return value;
        }
        BigDecimal product = Values.decimal(value).multiply(multiply.orElse(BigDecimal.ONE));
        return product.divide(divide.orElse(BigDecimal.ONE), MathContext.DECIMAL64)
                .stripTrailingZeros()
                .toPlainString();
    }
}
