package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the document of a scorecard what columns do not know. It looks for what it does not know rather than for what
 * it does, so that whatever scorecards learn later is refused and never passed over.
 */
final class ScorecardShape {

    private static final Set<String> SCORECARD =
            Set.of("name", "version", "missing", "minimumCoverage", "bands", "signals", "curves", "parts");
    private static final Set<String> PART = Set.of("component", "weight", "firstOf", "parts");
    private static final Set<String> READING = Set.of("signal", "curve", "levels");

    private final List<String> strange = new ArrayList<>();

    private ScorecardShape() {}

    /** Refuses a scorecard that columns cannot score. */
    static void require(Scorecard scorecard) {
        List<String> strange = strangers(JsonCodec.standard().write(scorecard));
        if (!strange.isEmpty()) {
            throw new UnsupportedScorecardException(scorecard.name(), strange);
        }
    }

    /** Returns the paths of what columns do not know. */
    static List<String> strangers(String scorecard) {
        ScorecardShape shape = new ScorecardShape();
        Map<?, ?> document = JsonCodec.standard().read(scorecard, Map.class);
        shape.known("", document, SCORECARD);
        shape.parts("parts", document.get("parts"));
        return shape.strange;
    }

    private void parts(String path, @Nullable Object parts) {
        int index = 0;
        for (Object each : list(parts)) {
            String here = path + "[" + index++ + "]";
            Map<?, ?> part = (Map<?, ?>) each;
            known(here + ".", part, PART);
            int number = 0;
            for (Object reading : list(part.get("firstOf"))) {
                known(here + ".firstOf[" + number++ + "].", (Map<?, ?>) reading, READING);
            }
            parts(here + ".parts", part.get("parts"));
        }
    }

    private void known(String path, Map<?, ?> object, Set<String> names) {
        object.forEach((name, value) -> {
            if (!names.contains(name.toString()) && says(value)) {
                strange.add(path + name);
            }
        });
    }

    private static boolean says(@Nullable Object value) {
        boolean nothing = value == null
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        return !nothing;
    }

    private static Collection<?> list(@Nullable Object value) {
        return value instanceof Collection<?> list ? list : List.of();
    }
}
