package io.github.cskit.core.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/**
 * Judges the values of a record before the record exists, by the constraints on its components, those inside an
 * optional or a list included. It reports every
 * violation of a row, or of a batch, each with its path. It is not needed for safety: the constructor refuses the same
 * values, and rules between two components are the constructor's alone.
 *
 * <p>Messages are English whatever the locale, nothing is read from configuration files, and no expression language is
 * needed. One validator serves all types and is made once. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Problem> problems = BoundaryValidator.standard().check(Usage.class, valuesOfTheRow);
 * }</pre>
 */
public final class BoundaryValidator {

    private final Validator validator;

    private BoundaryValidator(Validator validator) {
        this.validator = validator;
    }

    /**
     * Returns the validator of this library.
     *
     * @return the same validator each time, made at the first call
     */
    public static BoundaryValidator standard() {
        return Holder.STANDARD;
    }

    /**
     * Checks the values of one record.
     *
     * @param type the record
     * @param values its components in order; null where one is absent, or where it could not be read
     * @return every problem, in the order of the components; empty if the annotations have nothing to say
     * @throws IllegalArgumentException if there are more or fewer values than components, or one is of another type
     */
    public List<Problem> check(Class<? extends Record> type, List<? extends @Nullable Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != values.size()) {
            throw new IllegalArgumentException("The record " + type.getSimpleName() + " has " + components.length
                    + " components but " + values.size() + " values were given.");
        }
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            validator.validateValue(type, components[i].getName(), values.get(i)).stream()
                    .map(Violations::problem)
                    .distinct()
                    .sorted(Comparator.comparing(Problem::path).thenComparing(Problem::rule))
                    .forEach(problems::add);
        }
        return Collections.unmodifiableList(problems);
    }

    /**
     * Checks the values of many records of one type.
     *
     * @param type the record
     * @param rows the components of each, as {@link #check} takes them
     * @return every problem of every row, under the path {@code [index]} of its row
     * @throws IllegalArgumentException if a row does not fit the record
     */
    public List<Problem> checkAll(Class<? extends Record> type, List<? extends List<? extends @Nullable Object>> rows) {
        List<Problem> problems = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            String path = "[" + row + "]";
            check(type, rows.get(row)).forEach(problem -> problems.add(problem.under(path)));
        }
        return Collections.unmodifiableList(problems);
    }

    /** Makes the validator when it is first needed: it costs some hundred milliseconds. */
    private static final class Holder {

        static final BoundaryValidator STANDARD = new BoundaryValidator(Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .defaultLocale(Locale.ENGLISH)
                .messageInterpolator(new RuleWords())
                .buildValidatorFactory()
                .getValidator());

        private Holder() {}
    }
}
