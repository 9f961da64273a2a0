package io.github.cskit.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of a document, part by part, and goes on after a part that cannot be: so the report is complete. What it
 * does not know it leaves to the mapper. Not thread-safe: one is made for each document.
 */
final class Binder {

    private final JsonMapper mapper;
    private final List<Problem> problems;
    private final Set<String> paths = new HashSet<>();
    private int refusals;

    Binder(JsonMapper mapper, List<Problem> problems) {
        this.mapper = mapper;
        this.problems = problems;
        problems.forEach(problem -> paths.add(problem.path()));
    }

    /** Returns the value; null if it was refused, which is then among the problems. */
    @Nullable
    Object bind(JsonNode node, Type type, String path) {
        Class<?> raw = Types.raw(type);
        if (JsonTree.isRefused(node)) {
            refusals++;
            return null;
        }
        if (raw == Optional.class) {
            return node.isNull() ? Optional.empty() : Optional.ofNullable(bind(node, Types.argument(type, 0), path));
        }
        if (node.isNull()) {
            return refuse(path, "null", "be given");
        }
        if (raw == List.class || raw == Collection.class || raw == Set.class) {
            return elements(node, Types.argument(type, 0), path, raw == Set.class);
        }
        return raw == Map.class || raw == SortedMap.class ? entries(node, type, path) : single(node, type, path);
    }

    private @Nullable Object single(JsonNode node, Type type, String path) {
        Class<?> raw = Types.raw(type);
        Optional<Leaf> leaf = Leaf.find(raw);
        if (leaf.isPresent()) {
            Optional<?> value = leaf.get().read(node);
            return value.isPresent()
                    ? value.get()
                    : refuse(path, leaf.get().found(node), leaf.get().rule());
        }
        Optional<Creator> creator = Creator.find(raw);
        if (creator.isEmpty()) {
            return mapped(node, type, path);
        }
        return creator.get().delegating() ? delegated(node, creator.get(), path) : composed(node, creator.get(), path);
    }

    private @Nullable Object elements(JsonNode node, Type type, String path, boolean distinct) {
        if (!node.isArray()) {
            return refuse(path, Leaf.kind(node), "be a list");
        }
        int before = refusals;
        Collection<@Nullable Object> values = distinct ? new LinkedHashSet<>() : new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            values.add(bind(node.get(i), type, JsonPath.element(path, i)));
        }
        return refusals == before ? values : null;
    }

    private @Nullable Object entries(JsonNode node, Type type, String path) {
        if (!node.isObject()) {
            return refuse(path, Leaf.kind(node), "be an object");
        }
        int before = refusals;
        Map<@Nullable Object, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String place = JsonPath.entry(path, entry.getKey());
            Object key = bind(mapper.getNodeFactory().textNode(entry.getKey()), Types.argument(type, 0), place);
            values.put(key, bind(entry.getValue(), Types.argument(type, 1), place));
        }
        if (refusals != before) {
            return null;
        }
        return Types.raw(type) == SortedMap.class ? new TreeMap<>(values) : values;
    }

    private @Nullable Object delegated(JsonNode node, Creator creator, String path) {
        int before = refusals;
        Object value = bind(node, creator.parts().get(0).type(), path);
        if (value == null || refusals != before) {
            return null;
        }
        boolean scalar = node.isValueNode();
        return create(
                creator, List.of(value), path, p -> scalar ? new Problem(path, p.found(), p.rule()) : p.under(path));
    }

    private @Nullable Object composed(JsonNode node, Creator creator, String path) {
        if (!node.isObject()) {
            return refuse(path, Leaf.kind(node), "be an object");
        }
        int before = refusals;
        Components components = new Components(creator, node);
        for (Creator.Part part : creator.parts()) {
            int soFar = refusals;
            Object value = component(node.get(part.name()), part.type(), JsonPath.property(path, part.name()));
            if (refusals == soFar) {
                components.add(value);
            } else {
                components.addRefused();
            }
        }
        Object made = refusals > before
                ? null
                : create(
                        creator,
                        components.values(),
                        path,
                        p -> components.asWritten(p).under(path));
        if (made == null) {
            components.violations().forEach(problem -> refuse(problem.under(path)));
        }
        return made;
    }

    /** An absent component is left to the constructor, which knows whether it can do without. */
    private @Nullable Object component(@Nullable JsonNode node, Type type, String path) {
        if (node != null && !node.isNull()) {
            return bind(node, type, path);
        }
        if (Types.raw(type).isPrimitive()) {
            return refuse(path, node == null ? "absent" : "null", "be given");
        }
        return Types.raw(type) == Optional.class ? Optional.empty() : null;
    }

    private @Nullable Object create(
            Creator creator, List<? extends @Nullable Object> values, String path, UnaryOperator<Problem> placed) {
        try {
            return creator.create(values);
        } catch (InvocationTargetException refusal) {
            if (refusal.getCause() instanceof InvalidValueException invalid) {
                invalid.problems().forEach(problem -> refuse(placed.apply(problem)));
                return null;
            }
            if (refusal.getCause() instanceof Error error) {
                throw error;
            }
            return refuse(path, "not acceptable", "be a valid " + Types.words(creator.type()));
        }
    }

    private @Nullable Object mapped(JsonNode node, Type type, String path) {
        try {
            return mapper.treeToValue(node, mapper.constructType(type));
        } catch (JsonProcessingException refusal) {
            if (refusal.getCause() instanceof InvalidValueException invalid) {
                invalid.problems().forEach(problem -> refuse(problem.under(path)));
                return null;
            }
            return refuse(path, Leaf.kind(node), "be a valid " + Types.words(Types.raw(type)));
        }
    }

    private @Nullable Object refuse(String path, String found, String rule) {
        return refuse(new Problem(path, found, rule));
    }

    private @Nullable Object refuse(Problem problem) {
        refusals++;
        if (paths.add(problem.path())) {
            problems.add(problem);
        }
        return null;
    }
}
