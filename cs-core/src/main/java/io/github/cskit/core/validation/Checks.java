package io.github.cskit.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong with a value while it is being built, then refuses it once. It is not a validator
 * of beans: constructors of this library call it, and those of hosts may. Not thread-safe; use one per construction.
 *
 * <pre>{@code
 * Checks.of("answer", id).number("value", value, 0, 10).orThrow();
 * }</pre>
 */
public final class Checks {

    /** The longest name, title or id, in UTF-16 units, inclusive. */
    public static final int MAX_NAME = 500;

    /** The longest free text, in UTF-16 units, inclusive. */
    public static final int MAX_TEXT = 10_000_000;

    private static final String GIVEN = "be given";

    private final String kind;
    private final @Nullable Object id;
    private final List<Problem> problems = new ArrayList<>();

    private Checks(String kind, @Nullable Object id) {
        this.kind = kind;
        this.id = id;
    }

    /**
     * Starts the checks of a value without an id.
     *
     * @param kind what it is, as a noun: {@code date range}
     * @return fresh checks
     */
    public static Checks of(String kind) {
        return new Checks(kind, null);
    }

    /**
     * Starts the checks of a value with an id.
     *
     * @param kind what it is, as a noun: {@code customer}
     * @param id its id, shown in messages; null where it is itself missing
     * @return fresh checks
     */
    public static Checks of(String kind, @Nullable Object id) {
        return new Checks(kind, id);
    }

    /**
     * Requires a value to be present.
     *
     * @param field its name
     * @param value the value
     * @return these checks
     */
    public Checks present(String field, @Nullable Object value) {
        return value == null ? problem(field, "absent", GIVEN) : this;
    }

    /**
     * Requires a name: present, not blank, well-formed, at most {@link #MAX_NAME} long.
     *
     * @param field its name
     * @param value the value
     * @return these checks
     */
    public Checks name(String field, @Nullable String value) {
        if (value == null) {
            return problem(field, "absent", GIVEN);
        }
        TextRule.nameProblem(value, MAX_NAME).ifPresent(found -> problem(field, found, nameRule(MAX_NAME)));
        return this;
    }

    /**
     * Requires free text: present and well-formed, at most {@link #MAX_TEXT} long; it may be blank.
     *
     * @param field its name
     * @param value the value
     * @return these checks
     */
    public Checks text(String field, @Nullable String value) {
        if (value == null) {
            return problem(field, "absent", GIVEN);
        }
        TextRule.problem(value, MAX_TEXT).ifPresent(found -> problem(field, found, textRule(MAX_TEXT)));
        return this;
    }

    /**
     * Requires a text that is given to be a name.
     *
     * @param field its name
     * @param value the value
     * @return these checks
     */
    public Checks nameIfGiven(String field, Optional<String> value) {
        return value.isPresent() ? name(field, value.get()) : this;
    }

    /**
     * Requires free text, if it is given, to be well-formed.
     *
     * @param field its name
     * @param value the value
     * @return these checks
     */
    public Checks textIfGiven(String field, Optional<String> value) {
        return value.isPresent() ? text(field, value.get()) : this;
    }

    /**
     * Requires a number to be present, finite and within inclusive bounds.
     *
     * @param field its name
     * @param value the value
     * @param minInclusive the least allowed
     * @param maxInclusive the greatest allowed
     * @return these checks
     */
    public Checks number(String field, @Nullable Number value, double minInclusive, double maxInclusive) {
        if (value == null) {
            return problem(field, "absent", GIVEN);
        }
        double v = value.doubleValue();
        if (!(v >= minInclusive && v <= maxInclusive)) {
            return problem(field, value.toString(), numberRule(minInclusive, maxInclusive));
        }
        return this;
    }

    /**
     * Requires something of the value as a whole.
     *
     * @param holds whether it holds
     * @param field the field to blame
     * @param found what was found, as a phrase after "is"
     * @param rule what was expected, as a phrase after "must"
     * @return these checks
     */
    public Checks require(boolean holds, String field, @Nullable Object found, String rule) {
        return holds ? this : problem(field, String.valueOf(found), rule);
    }

    /**
     * Requires a collection without absent elements.
     *
     * @param field its name
     * @param values the collection
     * @return these checks
     */
    public Checks elements(String field, @Nullable Collection<?> values) {
        if (values == null) {
            return problem(field, "absent", GIVEN);
        }
        int index = 0;
        for (Object value : values) {
            if (value == null) {
                present(field + "[" + index + "]", value);
            }
            index++;
        }
        return this;
    }

    /**
     * Requires a decimal number to be present and of bounded size, see {@link DecimalDigits}.
     *
     * @param field its name
     * @param value the value
     * @param before the most digits before the point, inclusive
     * @param after the most digits after the point, inclusive
     * @return these checks
     */
    public Checks decimal(String field, @Nullable BigDecimal value, int before, int after) {
        if (value == null) {
            return problem(field, "absent", GIVEN);
        }
        DecimalRule.problem(value, before, after)
                .ifPresent(found -> problem(field, found, DecimalRule.rule(before, after)));
        return this;
    }

    /**
     * Requires a collection of names without absent elements.
     *
     * @param field its name
     * @param values the collection
     * @return these checks
     */
    public Checks names(String field, @Nullable Collection<String> values) {
        if (values == null) {
            return problem(field, "absent", GIVEN);
        }
        int index = 0;
        for (String value : values) {
            name(field + "[" + index++ + "]", value);
        }
        return this;
    }

    /**
     * Notes a problem.
     *
     * @param field the field to blame
     * @param found what was found, as a phrase after "is"
     * @param rule what was expected, as a phrase after "must"
     * @return these checks
     */
    public Checks problem(String field, String found, String rule) {
        problems.add(new Problem(field, found, rule));
        return this;
    }

    /**
     * Returns whether nothing was wrong so far, for checks that only make sense then.
     *
     * @return true if there is no problem yet
     */
    public boolean fine() {
        return problems.isEmpty();
    }

    /**
     * Refuses the value if anything was wrong.
     *
     * @throws InvalidValueException with every problem, in the order of the checks
     */
    public void orThrow() {
        if (!problems.isEmpty()) {
            throw new InvalidValueException(id == null ? kind : kind + " (" + shown(id) + ")", problems);
        }
    }

    static String nameRule(int maxLength) {
        return "be visible, well-formed text of at most " + maxLength + " characters";
    }

    static String textRule(int maxLength) {
        return "be well-formed text of at most " + maxLength + " characters";
    }

    static String numberRule(double min, double max) {
        if (max < Double.MAX_VALUE) {
            if (min == -Double.MAX_VALUE && max == Double.MAX_VALUE) {
                return "be a finite number";
            }
            return "be a number between " + plain(min) + " and " + plain(max);
        }
        return min > -Double.MAX_VALUE ? "be a finite number of at least " + plain(min) : "be a finite number";
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    private static String shown(Object id) {
        String text = id.toString();
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
