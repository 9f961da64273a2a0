package io.github.cskit.examples.cli.mapping;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads a mapping with all its problems at once; a word that it does not know is one. Immutable and thread-safe. */
public final class MappingReader {

    private static final Map<String, Set<String>> KNOWN = known();

    private MappingReader() {}

    /**
     * Reads a mapping.
     *
     * @param document the JSON text
     * @return the mapping
     * @throws InvalidValueException with every problem, each with its path
     */
    public static Mapping read(byte[] document) {
        JsonCodec codec = JsonCodec.standard();
        List<Problem> problems = new ArrayList<>();
        unknownWords(codec.read(document, Map.class), problems);
        try {
            Mapping mapping = codec.read(document, Mapping.class);
            if (problems.isEmpty()) {
                return mapping;
            }
        } catch (InvalidValueException refusal) {
            problems.addAll(refusal.problems());
        }
        throw new InvalidValueException("mapping", problems);
    }

    private static void unknownWords(Map<?, ?> json, List<Problem> problems) {
        check(json, "", "", problems);
        if (json.get("files") instanceof List<?> files) {
            for (int i = 0; i < files.size(); i++) {
                if (files.get(i) instanceof Map<?, ?> file) {
                    String path = "files[" + i + "]";
                    check(file, "files", path, problems);
                    for (String part : List.of("where", "via", "sumOfActive")) {
                        if (file.get(part) instanceof Map<?, ?> inner) {
                            check(inner, part, path + "." + part, problems);
                        }
                    }
                }
            }
        }
    }

    private static void check(Map<?, ?> object, String kind, String path, List<Problem> problems) {
        Set<String> known = KNOWN.getOrDefault(kind, Set.of());
        for (Object word : object.keySet()) {
            if (!known.contains(String.valueOf(word))) {
                Problem problem =
                        new Problem(Fields.shown(word), "not known here", "be one of " + String.join(", ", known));
                problems.add(problem.under(path));
            }
        }
    }

    private static Map<String, Set<String>> known() {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        known.put("", new TreeSet<>(Set.of("$schema", "description", "files")));
        known.put("files", new TreeSet<>(Set.of("target", "source", "columns", "where", "via", "sumOfActive")));
        known.put("where", new TreeSet<>(Set.of("column", "equals", "notEmpty")));
        known.put("via", new TreeSet<>(Set.of("file", "key", "value")));
        known.put("sumOfActive", new TreeSet<>(Set.of("from", "to")));
        return known;
    }
}
