package io.github.cskit.examples.cli.folder;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row given as a JSON object: texts, numbers and truth values as its cells, lists of texts as its words. Immutable. */
record JsonRow(String subject, Map<?, ?> fields) implements Row {

    @Override
    public Optional<String> cell(String column) {
        Object value = fields.get(column);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map || value instanceof List) {
            throw refusal("not a single value", "be a text, a number, true or false");
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }

    @Override
    public List<String> words(String column) {
        if (!(fields.get(column) instanceof List<?> values)) {
            return Row.super.words(column);
        }
        if (!values.stream().allMatch(String.class::isInstance)) {
            throw refusal("not a list of texts", "be a list of texts");
        }
        return values.stream().map(Object::toString).toList();
    }

    private static InvalidValueException refusal(String found, String rule) {
        return new InvalidValueException("cell", List.of(new Problem("", found, rule)));
    }
}
