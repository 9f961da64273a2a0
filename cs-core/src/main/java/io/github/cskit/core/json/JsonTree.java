package io.github.cskit.core.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cskit.core.validation.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSON document as a tree, with everything that no record need be asked about: keys given twice, lone surrogates,
 * numbers that no computer holds. Text that is no JSON is refused at once. Not thread-safe: one is made for each
 * document.
 */
final class JsonTree {

    static final String SUBJECT = "JSON document";
    static final int MAX_NESTING = 200;

    private static final String RULE = "be one well-formed JSON value";
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxNumberLength(JsonNumbers.MAX_LENGTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(10_000)
                    .build())
            .build();

    /** Stands where something was refused already. */
    private static final JsonNode REFUSED = JsonNodeFactory.instance.pojoNode("refused");

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final List<Problem> problems = new ArrayList<>();
    private final JsonNode root;

    private JsonTree(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new InvalidJsonException(SUBJECT, "empty", RULE, 0, 0);
        }
        root = value(parser, first, "");
        if (parser.nextToken() != null) {
            throw refused(parser, "followed by more");
        }
    }

    static JsonTree parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parse(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    JsonNode root() {
        return root;
    }

    List<Problem> problems() {
        return problems;
    }

    static boolean isRefused(JsonNode node) {
        return node.isPojo(); // no document holds one, so it can only be REFUSED
    }

    private static JsonTree parse(JsonParser parser) throws IOException {
        try {
            return new JsonTree(parser);
        } catch (StreamConstraintsException tooMuch) {
            throw refused(parser, "nested too deeply or holding too long a number or name");
        } catch (JacksonException malformed) {
            throw refused(parser, "malformed");
        }
    }

    private JsonNode value(JsonParser parser, JsonToken token, String path) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser, path);
            case START_ARRAY -> array(parser, path);
            case VALUE_STRING -> text(parser.getText(), path);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, path);
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> throw refused(parser, "malformed");
        };
    }

    private ObjectNode object(JsonParser parser, String path) throws IOException {
        ObjectNode object = nodes.objectNode();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            String place = JsonPath.property(path, key);
            text(key, place);
            boolean again = object.has(key);
            JsonNode value = value(parser, parser.nextToken(), place);
            object.set(key, again ? refuse(place, "given twice", "be given once") : value);
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, String path) throws IOException {
        ArrayNode array = nodes.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(parser, token, JsonPath.element(path, array.size())));
        }
        return array;
    }

    private JsonNode number(JsonParser parser, String path) throws IOException {
        String literal = parser.getText();
        if (!JsonNumbers.isBounded(literal)) {
            return refuse(path, JsonNumbers.shown(literal), "be a number that a double can hold");
        }
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            return nodes.numberNode(parser.getDecimalValue());
        }
        return switch (parser.getNumberType()) {
            case INT -> nodes.numberNode(parser.getIntValue());
            case LONG -> nodes.numberNode(parser.getLongValue());
            default -> nodes.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode text(String text, String path) {
        int lone = Surrogates.indexOfLone(text);
        return lone < 0
                ? nodes.textNode(text)
                : refuse(path, "text with a lone surrogate at index " + lone, "be well-formed text");
    }

    /** Notes a problem and leaves a mark in the tree, so that nothing is built on that part. */
    private JsonNode refuse(String path, String found, String rule) {
        problems.add(new Problem(path, found, rule));
        return REFUSED;
    }

    private static InvalidJsonException refused(JsonParser parser, String found) {
        JsonLocation place = parser.currentLocation();
        return new InvalidJsonException(SUBJECT, found, RULE, place.getLineNr(), place.getColumnNr());
    }
}
