package io.github.cskit.scoring.scorecard;

import io.github.cskit.core.json.InvalidJsonException;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads scorecards and reports everything that is wrong with one at once. A part that cannot be read keeps the whole from
 * being made, and so from being checked: what cannot be read is then replaced by something sound, and the rest is read
 * again. What is said of a replacement is not told.
 */
final class ScorecardReader {

    /** Leaf, reading, part, scorecard: each may hide what is wrong with the next. */
    private static final int MAX_ROUNDS = 8;

    private ScorecardReader() {}

    static Scorecard read(String json) {
        try {
            return JsonCodec.standard().read(json, Scorecard.class);
        } catch (InvalidJsonException noJson) {
            throw noJson;
        } catch (InvalidValueException refusal) {
            throw new InvalidValueException(refusal.subject(), problemsOf(json, refusal.problems()));
        }
    }

    private static List<Problem> problemsOf(String json, List<Problem> first) {
        Map<String, Problem> found = new LinkedHashMap<>();
        first.forEach(problem -> found.putIfAbsent(problem.path(), problem));
        try {
            ScorecardMender mender = new ScorecardMender(JsonCodec.standard().read(json, Map.class));
            List<Problem> fresh = first;
            for (int round = 0; round < MAX_ROUNDS && mender.mend(fresh); round++) {
                fresh = new ArrayList<>();
                for (Problem problem : refusalsOf(mender.mended())) {
                    if (!mender.causes(problem) && found.putIfAbsent(problem.path(), problem) == null) {
                        fresh.add(problem);
                    }
                }
            }
        } catch (InvalidValueException notEvenAnObject) {
            return first;
        }
        return List.copyOf(found.values());
    }

    private static List<Problem> refusalsOf(Map<?, ?> document) {
        try {
            JsonCodec.standard().read(JsonCodec.standard().write(document), Scorecard.class);
            return List.of();
        } catch (InvalidValueException refusal) {
            return refusal.problems();
        }
    }
}
