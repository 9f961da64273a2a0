package io.github.cskit.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What makes a value of a type out of the parts of a document: the factory that carries {@link JsonCreator}, else the
 * canonical constructor of a record.
 *
 * @param type what it makes
 * @param executable the factory or constructor
 * @param parts what it takes, in order
 * @param delegating whether the one part is the JSON value itself, not a property of it
 */
record Creator(Class<?> type, Executable executable, List<Part> parts, boolean delegating) {

    private static final ClassValue<Optional<Creator>> KNOWN = new ClassValue<>() {
        @Override
        protected Optional<Creator> computeValue(Class<?> type) {
            return search(type);
        }
    };

    /**
     * One part.
     *
     * @param name its name on the wire
     * @param type its type
     */
    record Part(String name, Type type) {}

    static Optional<Creator> find(Class<?> type) {
        return KNOWN.get(type);
    }

    boolean isCanonical() {
        return executable instanceof Constructor<?>;
    }

    /** Calls it; what the factory or constructor throws comes out as it is. */
    Object create(List<? extends @Nullable Object> values) throws InvocationTargetException {
        try {
            return executable instanceof Method factory
                    ? factory.invoke(null, values.toArray())
                    : ((Constructor<?>) executable).newInstance(values.toArray());
        } catch (IllegalAccessException | InstantiationException closed) {
            throw new IllegalStateException(
                    "The type " + type.getName() + " cannot be created.\nMaybe its module does not open it.", closed);
        }
    }

    private static Optional<Creator> search(Class<?> type) {
        if (type.isAnnotationPresent(JsonDeserialize.class)) {
            return Optional.empty();
        }
        Optional<Creator> factory = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && isCreator(method))
                .findFirst()
                .map(method -> of(type, method, names(method.getParameters()), delegates(method)));
        return factory.isPresent() || !type.isRecord() ? factory : Optional.of(canonical(type));
    }

    private static boolean isCreator(Executable executable) {
        JsonCreator mark = executable.getAnnotation(JsonCreator.class);
        return mark != null && mark.mode() != JsonCreator.Mode.DISABLED;
    }

    private static boolean delegates(Executable executable) {
        return switch (executable.getAnnotation(JsonCreator.class).mode()) {
            case DELEGATING -> true;
            case PROPERTIES, DISABLED -> false;
            case DEFAULT ->
                executable.getParameterCount() == 1
                        && !executable.getParameters()[0].isAnnotationPresent(JsonProperty.class);
        };
    }

    private static Creator canonical(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            List<String> names =
                    Arrays.stream(components).map(RecordComponent::getName).toList();
            return of(type, constructor, named(constructor.getParameters(), names), false);
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException("A record is without its canonical constructor.", everyRecordHasIt);
        }
    }

    private static Creator of(Class<?> type, Executable executable, List<String> names, boolean delegating) {
        if (!Modifier.isPublic(executable.getModifiers()) || !Modifier.isPublic(type.getModifiers())) {
            executable.setAccessible(true);
        }
        Type[] types = executable.getGenericParameterTypes();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            parts.add(new Part(names.get(i), types[i]));
        }
        return new Creator(type, executable, List.copyOf(parts), delegating);
    }

    private static List<String> names(Parameter[] parameters) {
        return named(
                parameters, Arrays.stream(parameters).map(Parameter::getName).toList());
    }

    private static List<String> named(Parameter[] parameters, List<String> names) {
        List<String> wireNames = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            JsonProperty property = parameters[i].getAnnotation(JsonProperty.class);
            wireNames.add(property == null || property.value().isEmpty() ? names.get(i) : property.value());
        }
        return wireNames;
    }
}
