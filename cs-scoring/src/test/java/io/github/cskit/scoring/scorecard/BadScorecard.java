package io.github.cskit.scoring.scorecard;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One sound scorecard, the faults that can be worked into it, and where each must be told. */
enum BadScorecard {
    WEIGHTS_THAT_DO_NOT_ADD_UP("\"weight\": 70", "\"weight\": 69", "parts"),
    A_WEIGHT_THAT_IS_NO_NUMBER("\"weight\": 60", "\"weight\": \"sixty\"", "parts[0].parts[0].weight"),
    A_WEIGHT_WITH_DECIMALS("\"weight\": 31", "\"weight\": 30.99", "parts[1].parts[0].weight"),
    A_CURVE_THAT_TURNS("[100, 50], [5000, 80]", "[100, 50], [5000, 40]", "curves[calls].knots[2]"),
    A_CURVE_WITH_ONE_KNOT("[[0, 100], [60, 0]]", "[[0, 100]]", "curves[overdue].knots"),
    AN_UNKNOWN_SIGNAL("adoption.feature-share", "adoption.features", "parts[0].parts[1].firstOf[0].signal"),
    AN_UNKNOWN_CURVE("\"curve\": \"answer\"", "\"curve\": \"answers\"", "parts[1].parts[0].firstOf[0].curve"),
    A_LEVEL_THAT_IS_NO_COMPARISON("\"> 8\"", "\"over 8\"", "parts[1].parts[0].firstOf[0].levels.good"),
    A_RATE_OF_NOTHING("\"units\": 10", "\"units\": 0", "parts[1].parts[1].firstOf[0].per.units"),
    A_GAP_BELOW_THE_BANDS("\"red\": 0", "\"red\": 10", "bands"),
    AN_AGE_OF_NO_DAYS("\"sentiment.answer\": 90", "\"sentiment.answer\": 0", "staleAfterDays[sentiment.answer]"),
    A_CAP_ABOVE_100("\"cap\": 49.99", "\"cap\": 149.99", "rules[0].cap"),
    A_FLOOR_WHERE_THINGS_ARE_BAD("\"<= 1\"", "\">= 1\"", "rules[1].when[0].is"),
    AN_UNKNOWN_POLICY("\"renormalise\"", "\"guess\"", "missing"),
    A_COVERAGE_ABOVE_1("\"minimumCoverage\": 0.5", "\"minimumCoverage\": 7", "minimumCoverage"),
    A_RANGE_THAT_IS_UPSIDE_DOWN("\"maxInclusive\": 3650", "\"maxInclusive\": -3650", "signals[1].maxInclusive"),
    NO_VERSION("\"version\": \"1\",", "", "version");

    static final String SOUND = """
            {"name": "own", "version": "1", "missing": "renormalise", "minimumCoverage": 0.5,
             "bands": {"green": 80, "yellow": 50, "red": 0},
             "signals": [
               {"id": "usage.calls", "meaning": "API calls a day", "unit": "calls",
                "minInclusive": 0, "maxInclusive": 1000000, "step": 1},
               {"id": "billing.days-overdue", "meaning": "age of the oldest bill", "unit": "days",
                "minInclusive": 0, "maxInclusive": 3650, "step": 1}],
             "curves": {"calls": [[0, 0], [100, 50], [5000, 80], [20000, 100]],
                        "overdue": [[0, 100], [60, 0]]},
             "parts": [
               {"component": "usage", "weight": 70, "parts": [
                 {"weight": 60, "firstOf": [{"signal": "usage.calls", "curve": "calls"}]},
                 {"weight": 40, "firstOf": [{"signal": "adoption.feature-share", "curve": "share"}]}]},
               {"component": "voice", "weight": 30, "parts": [
                 {"weight": 31, "firstOf": [{"signal": "sentiment.answer", "curve": "answer",
                                             "levels": {"good": "> 8", "warning": ">= 6"}}]},
                 {"weight": 35, "firstOf": [{"signal": "support.tickets-28", "curve": "tickets",
                                             "per": {"signal": "account.seats", "units": 10}}]},
                 {"weight": 34, "firstOf": [{"signal": "billing.days-overdue", "curve": "overdue"}]}]}],
             "staleAfterDays": {"sentiment.answer": 90},
             "rules": [
               {"name": "unpaid", "cap": 49.99, "when": [{"of": "billing.days-overdue", "is": "> 60"}]},
               {"name": "quiet", "floor": 65, "when": [{"of": "support.tickets-28", "is": "<= 1"}]},
               {"name": "weakest", "worstOf": ["usage", "voice"]}]}
            """;

    private final String sound;
    private final String bad;

    /** Where the fault must be told. */
    final String path;

    BadScorecard(String sound, String bad, String path) {
        this.sound = sound;
        this.bad = bad;
        this.path = path;
    }

    String workedInto(String scorecard) {
        if (!scorecard.contains(sound)) {
            throw new IllegalStateException(this + " has nothing to spoil");
        }
        return scorecard.replace(sound, bad);
    }

    /** Returns where a scorecard is refused; empty if it is sound. */
    static Set<String> pathsOf(String scorecard) {
        try {
            Scorecard.parse(scorecard);
            return Set.of();
        } catch (InvalidValueException refusal) {
            List<String> paths = refusal.problems().stream().map(Problem::path).toList();
            return new TreeSet<>(paths);
        }
    }
}
