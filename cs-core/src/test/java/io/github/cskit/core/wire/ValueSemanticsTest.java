package io.github.cskit.core.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.json.JsonCodec;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is built once and never changes may be shared between threads without a thought. */
@Tag("DOM-1")
class ValueSemanticsTest {

    static List<WireExample> examples() {
        return WireExamples.all();
    }

    static Stream<Record> records() {
        return WireExamples.all().stream()
                .map(WireExample::full)
                .filter(Record.class::isInstance)
                .map(Record.class::cast);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void equalPartsMakeEqualValues(WireExample example) {
        Object copy = JsonCodec.standard().read(JsonCodec.standard().write(example.full()), example.type());

        assertThat(copy).isEqualTo(example.full()).hasSameHashCodeAs(example.full());
        assertThat(copy)
                .hasToString(example.full().toString())
                .isNotEqualTo(null)
                .isNotEqualTo("other");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingCanBeSet(WireExample example) {
        for (Field field : example.full().getClass().getDeclaredFields()) {
            assertThat(Modifier.isFinal(field.getModifiers()))
                    .as("%s is final", field)
                    .isTrue();
        }
        assertThat(Arrays.stream(example.full().getClass().getMethods()).map(method -> method.getName()))
                .noneMatch(name -> name.startsWith("set"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void collectionsAreCopiedAndCannotBeChanged(Record valid) throws ReflectiveOperationException {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : valid.getClass().getRecordComponents()) {
            parts.add(mutable(part(component, valid)));
        }
        Record copy = constructor(valid).newInstance(parts.toArray());
        parts.forEach(ValueSemanticsTest::clear);

        assertThat(copy).isEqualTo(valid);
        for (RecordComponent component : valid.getClass().getRecordComponents()) {
            assertUnmodifiable(part(component, copy));
        }
    }

    @Test
    void aListThatIsNotCopiedIsCaught() throws ReflectiveOperationException {
        Shared shared = new Shared(new ArrayList<>(List.of(1)));

        assertThatThrownBy(() -> collectionsAreCopiedAndCannotBeChanged(shared)).isInstanceOf(AssertionError.class);
    }

    record Shared(List<Integer> numbers) {}

    private static Object part(RecordComponent component, Record value) throws ReflectiveOperationException {
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(value);
    }

    private static Constructor<? extends Record> constructor(Record valid) throws NoSuchMethodException {
        return valid.getClass()
                .getDeclaredConstructor(Arrays.stream(valid.getClass().getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
    }

    private static Object mutable(Object part) {
        if (part instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        return part instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : part;
    }

    private static void clear(Object part) {
        if (part instanceof Collection<?> collection) {
            collection.clear();
        } else if (part instanceof Map<?, ?> map) {
            map.clear();
        }
    }

    private static void assertUnmodifiable(Object part) {
        if (part instanceof Collection<?> || part instanceof Map<?, ?>) {
            assertThatThrownBy(() -> clear(part)).isInstanceOf(UnsupportedOperationException.class);
        }
    }
}
