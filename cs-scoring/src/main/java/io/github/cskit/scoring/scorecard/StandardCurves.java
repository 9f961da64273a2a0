package io.github.cskit.scoring.scorecard;

import io.github.cskit.core.json.JsonCodec;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The curves of the standard models, which a host's scorecards may name too. */
final class StandardCurves {

    private static final Map<String, Curve> BY_NAME = load();

    private StandardCurves() {}

    static Map<String, Curve> byName() {
        return BY_NAME;
    }

    private static Map<String, Curve> load() {
        Map<?, ?> document = JsonCodec.standard().read(StandardResources.text("standard-curves.json"), Map.class);
        Map<String, Curve> curves = new TreeMap<>();
        document.forEach((name, knots) -> curves.put(
                name.toString(), JsonCodec.standard().read(JsonCodec.standard().write(knots), Curve.class)));
        return Collections.unmodifiableMap(curves);
    }
}
