package io.github.cskit.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one JSON value becomes one value of the Java platform, without any coercion: a text is never a number, a number
 * never a text, and a fraction never a whole number.
 *
 * @param rule what is expected, as a phrase after "must"
 * @param reader reads it; empty if it is something else
 */
record Leaf(String rule, Function<JsonNode, Optional<?>> reader) {

    private static final int ISO_DATE_LENGTH = 10;
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final Map<Class<?>, Leaf> LEAVES = leaves();

    static Optional<Leaf> find(Class<?> type) {
        return Optional.ofNullable(LEAVES.get(type));
    }

    Optional<?> read(JsonNode node) {
        return reader.apply(node);
    }

    /** Says what stands there instead; what somebody may have written freely is not repeated. */
    String found(JsonNode node) {
        return node.isTextual() && rule.startsWith("be an ISO") ? "a text of another form" : kind(node);
    }

    /** Names the kind of a JSON value; a number or a truth value by itself. */
    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case NUMBER -> JsonNumbers.shown(node.asText());
            case BOOLEAN -> node.asText();
            case STRING -> "a text";
            case ARRAY -> "a list";
            default -> "an object";
        };
    }

    private static Map<Class<?>, Leaf> leaves() {
        Leaf whole = new Leaf("be a whole number of at most 9 digits", node -> whole(node, BigInteger::intValueExact));
        Leaf large =
                new Leaf("be a whole number of at most 18 digits", node -> whole(node, BigInteger::longValueExact));
        Leaf number = new Leaf("be a number", node -> number(node).map(BigDecimal::doubleValue));
        Leaf truth = new Leaf(
                "be true or false",
                node -> Optional.of(node).filter(JsonNode::isBoolean).map(JsonNode::booleanValue));
        Map<Class<?>, Leaf> leaves = new HashMap<>();
        leaves.put(Integer.class, whole);
        leaves.put(int.class, whole);
        leaves.put(Long.class, large);
        leaves.put(long.class, large);
        leaves.put(Double.class, number);
        leaves.put(double.class, number);
        leaves.put(Boolean.class, truth);
        leaves.put(boolean.class, truth);
        leaves.put(BigDecimal.class, new Leaf("be a number", Leaf::number));
        leaves.put(String.class, new Leaf("be a text", Leaf::text));
        leaves.put(LocalDate.class, new Leaf("be an ISO-8601 date such as 2026-01-31", Leaf::date));
        leaves.put(Instant.class, new Leaf("be an ISO-8601 instant such as 2026-01-31T09:00:00Z", Leaf::instant));
        leaves.put(ZoneId.class, new Leaf("be a time zone such as Europe/Berlin", Leaf::zone));
        leaves.put(Currency.class, new Leaf("be an ISO 4217 code such as USD", Leaf::currency));
        return Collections.unmodifiableMap(leaves);
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.ofNullable(node.textValue());
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    private static Optional<?> whole(JsonNode node, Function<BigInteger, ?> exact) {
        try {
            return number(node).map(BigDecimal::toBigIntegerExact).map(exact);
        } catch (ArithmeticException fractionOrTooLarge) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(JsonNode node) {
        try {
            return text(node).filter(t -> t.length() == ISO_DATE_LENGTH).map(LocalDate::parse);
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(JsonNode node) {
        try {
            return text(node).map(Instant::parse).filter(i -> !i.isBefore(FIRST) && !i.isAfter(LAST));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(JsonNode node) {
        try {
            return text(node).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Currency> currency(JsonNode node) {
        try {
            return text(node).map(Currency::getInstance);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
