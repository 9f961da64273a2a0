package io.github.cskit.scoring.scorecard;

import io.github.cskit.core.validation.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Replaces what cannot be read in the document of a scorecard by something sound, so that the rest can be checked. It
 * mends documents only to say what else is wrong with them: nothing is ever scored by a mended one. Mutable and not
 * thread-safe.
 */
final class ScorecardMender {

    /** A curve without a direction contradicts nobody. */
    private static final List<List<Integer>> FLAT = List.of(List.of(0, 50), List.of(1, 50));

    private static final String FLAT_NAME = "unreadable";

    private final Map<Object, Object> document;

    /** The places that were replaced: whatever is said of them, or of what is in them, comes of the replacement. */
    private final Set<String> places = new HashSet<>();

    /** The lists that hold a weight that could not be read: their sum cannot be wrong. */
    private final Set<String> unweighed = new HashSet<>();

    private int strangers;

    ScorecardMender(Map<?, ?> document) {
        this.document = map(document);
    }

    Map<?, ?> mended() {
        return document;
    }

    /** Returns whether a problem may come of a replacement. */
    boolean causes(Problem problem) {
        String path = problem.path();
        if (unweighed.contains(path)) {
            return true;
        }
        for (int end = path.length();
                end > 0;
                end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
            if (places.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Replaces what the problems name; returns whether anything was. */
    boolean mend(List<Problem> problems) {
        boolean any = false;
        for (Problem problem : problems) {
            any |= mend(DocumentPath.parse(problem.path()));
        }
        return any;
    }

    private boolean mend(DocumentPath path) {
        String name = path.step(0);
        return switch (name) {
            case "name", "version" -> replace(path, 1, document, name, "unreadable");
            case "missing" -> replace(path, 1, document, name, MissingPolicy.RENORMALISE.wireName());
            case "minimumCoverage" -> replace(path, 1, document, name, 0);
            case "bands" -> replace(path, 1, document, name, Map.of("green", 80, "yellow", 50, "red", 0));
            case "curves" -> mendCurves(path);
            case "staleAfterDays" -> mendAges(path);
            case "signals" -> mendEntry(path, signal(path));
            case "rules" -> mendEntry(path, rule());
            case "parts" -> mendParts(path, 1, document);
            default -> false;
        };
    }

    /** A curve keeps its name, since readings may name it; where that is hidden, all of them are replaced. */
    private boolean mendCurves(DocumentPath path) {
        if (!(document.get("curves") instanceof Map<?, ?> curves)) {
            return remove(path, 1, document, "curves");
        }
        if (curves.containsKey(path.step(1))) {
            return replace(path, 2, map(curves), path.step(1), FLAT);
        }
        map(curves).replaceAll((name, knots) -> FLAT);
        return places.add(path.upTo(1));
    }

    private boolean mendAges(DocumentPath path) {
        return (document.get("staleAfterDays") instanceof Map<?, ?> ages && ages.containsKey(path.step(1)))
                ? remove(path, 2, map(ages), path.step(1))
                : remove(path, 1, document, "staleAfterDays");
    }

    private boolean mendEntry(DocumentPath path, Object sound) {
        String name = path.step(0);
        if (document.get(name) instanceof List<?> list && path.index(1) < list.size()) {
            list(list).set(path.index(1), sound);
            return places.add(path.upTo(2));
        }
        return remove(path, 1, document, name);
    }

    /** Mends a list of parts, which stands under the last of the steps in its owner. */
    private boolean mendParts(DocumentPath path, int steps, Map<Object, Object> owner) {
        String name = path.step(steps - 1);
        if (!(owner.get(name) instanceof List<?> parts) || parts.isEmpty()) {
            unweighed.add(path.upTo(steps));
            return replace(path, steps, owner, name, List.of(part()));
        }
        int index = path.index(steps);
        if (index >= parts.size()) {
            return false;
        }
        if (!(parts.get(index) instanceof Map<?, ?> part)) {
            list(parts).set(index, part());
            unweighed.add(path.upTo(steps));
            return places.add(path.upTo(steps + 1));
        }
        if (path.step(steps + 1).equals("weight")) {
            unweighed.add(path.upTo(steps));
        }
        return mendPart(path, steps + 2, map(part));
    }

    private boolean mendPart(DocumentPath path, int steps, Map<Object, Object> part) {
        String name = path.step(steps - 1);
        boolean component = part.containsKey("component");
        return switch (name) {
            case "weight" -> replace(path, steps, part, name, 1);
            case "component" -> replace(path, steps, part, name, stranger());
            case "parts" -> component ? mendParts(path, steps, part) : remove(path, steps, part, name);
            case "firstOf" -> component ? remove(path, steps, part, name) : mendReadings(path, steps, part);
            default -> false;
        };
    }

    private boolean mendReadings(DocumentPath path, int steps, Map<Object, Object> measure) {
        String name = path.step(steps - 1);
        if (!(measure.get(name) instanceof List<?> readings) || readings.isEmpty()) {
            return replace(path, steps, measure, name, List.of(reading()));
        }
        int index = path.index(steps);
        if (index >= readings.size()) {
            return false;
        }
        if (!(readings.get(index) instanceof Map<?, ?> reading)) {
            list(readings).set(index, reading());
            return places.add(path.upTo(steps + 1));
        }
        String field = path.step(steps + 1);
        return switch (field) {
            case "signal" -> replace(path, steps + 2, map(reading), field, stranger());
            case "curve" -> replace(path, steps + 2, map(reading), field, flat());
            case "levels", "per" -> remove(path, steps + 2, map(reading), field);
            default -> false;
        };
    }

    private boolean replace(DocumentPath path, int steps, Map<Object, Object> owner, String name, Object sound) {
        owner.put(name, sound);
        return places.add(path.upTo(steps));
    }

    private boolean remove(DocumentPath path, int steps, Map<Object, Object> owner, String name) {
        owner.remove(name);
        return places.add(path.upTo(steps));
    }

    private Map<String, Object> signal(DocumentPath path) {
        Object id = document.get("signals") instanceof List<?> signals
                        && path.index(1) < signals.size()
                        && signals.get(path.index(1)) instanceof Map<?, ?> definition
                ? definition.get("id")
                : null;
        return Map.of(
                "id",
                id instanceof String text ? text : stranger(),
                "meaning",
                "unreadable",
                "unit",
                "unreadable",
                "minInclusive",
                0,
                "maxInclusive",
                1,
                "step",
                1);
    }

    private Map<String, Object> rule() {
        String name = stranger();
        return Map.of("name", name, "cap", 100, "when", List.of(Map.of("of", name, "is", "< 0")));
    }

    private Map<String, Object> part() {
        return Map.of("weight", 1, "firstOf", List.of(reading()));
    }

    private Map<String, Object> reading() {
        return Map.of("signal", stranger(), "curve", flat());
    }

    private String flat() {
        Object curves = document.get("curves");
        Map<Object, Object> all = curves instanceof Map<?, ?> known ? map(known) : new LinkedHashMap<>();
        all.put(FLAT_NAME, FLAT);
        document.put("curves", all);
        return FLAT_NAME;
    }

    private String stranger() {
        strangers++;
        return "unreadable-" + strangers;
    }

    /** Documents are made of maps and lists that can be changed; what they hold is not known. */
    @SuppressWarnings("unchecked")
    private static Map<Object, Object> map(Map<?, ?> of) {
        return (Map<Object, Object>) of;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(List<?> of) {
        return (List<Object>) of;
    }
}
