package io.github.cskit.examples.cli.mapping;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.examples.cli.table.DatePattern;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of a JSON object, read with all problems noted together. Not thread-safe. */
final class Fields {

    private final Map<?, ?> json;
    private final Checks checks;

    Fields(Map<?, ?> json, Checks checks) {
        this.json = json;
        this.checks = checks;
    }

    void requireOnly(Set<String> known) {
        for (Object name : json.keySet()) {
            checks.require(
                    known.contains(name), shown(name), "not known here", "be one of " + String.join(", ", known));
        }
    }

    Optional<String> text(String name) {
        return read(name, String.class, "a text");
    }

    Optional<BigDecimal> number(String name) {
        return read(name, Number.class, "a number").map(number -> new BigDecimal(number.toString()));
    }

    Optional<DatePattern> pattern(String name) {
        try {
            return text(name).map(DatePattern::of);
        } catch (InvalidValueException refusal) {
            refusal.problems().forEach(p -> checks.problem(name, p.found(), p.rule()));
            return Optional.empty();
        }
    }

    Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        read(name, Map.class, "an object of texts").ifPresent(given -> {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) given).entrySet()) {
                if (entry.getValue() instanceof String to) {
                    texts.put(entry.getKey().toString(), to);
                } else {
                    checks.problem(name + "[" + shown(entry.getKey()) + "]", "not a text", "be a text");
                }
            }
        });
        return texts;
    }

    private <T> Optional<T> read(String name, Class<T> type, String what) {
        Object value = json.get(name);
        checks.require(value == null || type.isInstance(value), name, "not " + what, "be " + what);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /** A name of the mapping's author; cut, since it may be anything. */
    static String shown(Object name) {
        String text = String.valueOf(name);
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
