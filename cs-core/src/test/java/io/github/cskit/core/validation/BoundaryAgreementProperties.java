package io.github.cskit.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("DOM-2")
class BoundaryAgreementProperties {

    private static final Map<Class<?>, Arbitrary<?>> VALUES = Map.of(
            String.class, Arbitraries.strings().ofMaxLength(600).injectNull(0.1),
            Integer.class, Arbitraries.integers().injectNull(0.1),
            Long.class, Arbitraries.longs().injectNull(0.1),
            Double.class, Arbitraries.doubles().injectNull(0.1),
            BigDecimal.class,
                    Arbitraries.bigDecimals()
                            .ofScale(12)
                            .between(BigDecimal.TEN.pow(30).negate(), BigDecimal.TEN.pow(30))
                            .injectNull(0.1));

    /** A record, one of its components, and a value for it. */
    record Attempt(Record valid, int component, Object value) {}

    @Property(seed = "7", tries = 5000)
    void annotationsAndConstructorAgreeAboutGeneratedValues(@ForAll("attempts") Attempt attempt) {
        assertThat(AnnotatedRecords.agreement(attempt.valid()).difference(attempt.component(), attempt.value()))
                .isEmpty();
    }

    @Provide
    Arbitrary<Attempt> attempts() {
        List<Record> records = AnnotatedRecords.all();
        return Arbitraries.of(records).flatMap(valid -> {
            RecordComponent[] components = valid.getClass().getRecordComponents();
            return Arbitraries.integers()
                    .between(0, components.length - 1)
                    .flatMap(i -> values(valid, components[i]).map(value -> new Attempt(valid, i, value)));
        });
    }

    private static Arbitrary<?> values(Record valid, RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType generic) {
            Arbitrary<?> inner = VALUES.get(generic.getActualTypeArguments()[0]);
            if (inner != null && generic.getRawType() == Optional.class) {
                return inner.map(Optional::ofNullable);
            }
            if (inner != null && generic.getRawType() == List.class) {
                return inner.map(Collections::singletonList);
            }
        } else if (VALUES.containsKey(type)) {
            return VALUES.get(type);
        }
        List<Object> pool = ValuePool.of(type, Agreement.value(valid, component));
        return Arbitraries.integers().between(0, pool.size() - 1).map(pool::get);
    }
}
