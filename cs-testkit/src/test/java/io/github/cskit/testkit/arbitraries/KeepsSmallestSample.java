package io.github.cskit.testkit.arbitraries;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Keeps the sample to which a property that fails on purpose was shrunk, and lets the property pass. */
final class KeepsSmallestSample implements AroundPropertyHook {

    private static final Map<String, List<Object>> SAMPLES = new ConcurrentHashMap<>();

    static List<Object> of(String property) {
        return SAMPLES.getOrDefault(property, List.of());
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        result.falsifiedParameters()
                .ifPresent(sample -> SAMPLES.put(context.targetMethod().getName(), List.copyOf(sample)));
        return result.mapToSuccessful();
    }
}
