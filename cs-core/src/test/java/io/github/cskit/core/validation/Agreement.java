package io.github.cskit.core.validation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks the annotations of a record and its constructor about the same values, and says where they differ. Rules between
 * two components are the constructor's alone, so the paths of those are named.
 */
final class Agreement {

    private final Class<? extends Record> type;
    private final List<Object> base;
    private final Set<String> pathsOfWiderRules;

    Agreement(Record valid, Set<String> pathsOfWiderRules) {
        this.type = valid.getClass();
        this.base = values(valid);
        this.pathsOfWiderRules = pathsOfWiderRules;
    }

    /** Returns how the two differ about every value of a pool; empty if they agree. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            for (Object value : ValuePool.of(components[i].getGenericType(), base.get(i))) {
                difference(i, value).ifPresent(differences::add);
            }
        }
        return differences;
    }

    /** Returns how the two differ about one component; empty if they agree. */
    Optional<String> difference(int component, Object value) {
        List<Object> values = new ArrayList<>(base);
        values.set(component, value);
        Set<String> annotations = paths(BoundaryValidator.standard().check(type, values));
        Set<String> constructor = paths(construct(values));
        Set<String> constructorAlone = new TreeSet<>(constructor);
        constructorAlone.removeAll(annotations);
        constructorAlone.removeAll(pathsOfWiderRules);
        if (constructor.containsAll(annotations) && constructorAlone.isEmpty()) {
            return Optional.empty();
        }
        String name = type.getRecordComponents()[component].getName();
        return Optional.of(type.getSimpleName() + "." + name + " = " + ValuePool.shown(value) + ": annotations refuse "
                + annotations + ", the constructor " + constructor);
    }

    /** Returns how many values of the pool are refused by both. */
    long refused() {
        long refused = 0;
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            for (Object value : ValuePool.of(components[i].getGenericType(), base.get(i))) {
                List<Object> values = new ArrayList<>(base);
                values.set(i, value);
                refused += BoundaryValidator.standard().check(type, values).isEmpty() ? 0 : 1;
            }
        }
        return refused;
    }

    private List<Problem> construct(List<Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            constructor.newInstance(values.toArray());
            return List.of();
        } catch (InvocationTargetException refusal) {
            if (refusal.getCause() instanceof InvalidValueException invalid) {
                return invalid.problems();
            }
            throw new AssertionError("Not refused but broken: " + values, refusal.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    private static Set<String> paths(List<Problem> problems) {
        Set<String> paths = new TreeSet<>();
        problems.forEach(problem -> paths.add(problem.path()));
        return Collections.unmodifiableSet(paths);
    }

    /** Returns what a record holds in a component. */
    static Object value(Record valid, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(valid);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    private static List<Object> values(Record valid) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : valid.getClass().getRecordComponents()) {
            values.add(value(valid, component));
        }
        return values;
    }
}
