package io.github.cskit.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of one day on the wall clock, each with the time it opens and the time it closes: {@code 09:00 → 12:00,
 * 13:00 → 17:00}. It knows neither date nor zone. The closing instant is outside.
 *
 * <p>A stretch that closes at or before the time it opens runs past midnight: {@code 22:00 → 06:00} closes on the next
 * day. {@code 24:00} is the end of the day; {@code 00:00 → 24:00} is all of it. Stretches may overlap, as shifts do, and
 * count once. Seconds may be given, {@code 09:00:30}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param stretches the closing time by opening time, as {@code HH:MM} or {@code HH:MM:SS}; may be empty
 */
public record Hours(Map<String, String> stretches) {

    private static final Hours NONE = new Hours(Map.of());
    private static final Hours ALL_DAY = of("00:00", "24:00");

    /** Checks every time and reports all problems together, each under its opening time. */
    public Hours {
        Checks checks = Checks.of("hours");
        SortedMap<String, String> sorted = new TreeMap<>();
        if (stretches == null) {
            checks.present("", null);
        } else {
            stretches.forEach((open, close) -> add(sorted, open, close, checks));
        }
        checks.orThrow();
        stretches = Collections.unmodifiableSortedMap(sorted);
    }

    /**
     * Returns hours in which nothing is open.
     *
     * @return no stretch
     */
    public static Hours none() {
        return NONE;
    }

    /**
     * Returns the whole day.
     *
     * @return {@code 00:00 → 24:00}
     */
    public static Hours allDay() {
        return ALL_DAY;
    }

    /**
     * Creates hours with one stretch.
     *
     * @param open when it opens
     * @param close when it closes; on the next day if that is not later
     * @return the hours
     * @throws io.github.cskit.core.validation.InvalidValueException if either is no time, or both are the same
     */
    public static Hours of(String open, String close) {
        return new Hours(Map.of(open, close));
    }

    /**
     * Reads hours from their JSON form.
     *
     * @param stretches the closing time by opening time
     * @return the hours
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Hours of(Map<String, String> stretches) {
        return new Hours(stretches);
    }

    /**
     * Returns these hours with another stretch.
     *
     * @param open when it opens; it takes the place of a stretch that opens at the same time
     * @param close when it closes; on the next day if that is not later
     * @return other hours
     */
    public Hours and(String open, String close) {
        SortedMap<String, String> more = new TreeMap<>(stretches);
        more.put(open, close);
        return new Hours(more);
    }

    /**
     * Returns the JSON form.
     *
     * @return the closing time by opening time, ascending, in the shortest form
     */
    @Override
    @JsonValue
    public Map<String, String> stretches() {
        return stretches;
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        stretches.forEach((open, close) -> spans.add(span(seconds(open), seconds(close))));
        return spans;
    }

    private static void add(
            SortedMap<String, String> sorted, @Nullable String open, @Nullable String close, Checks checks) {
        if (open == null || close == null) {
            checks.present("", null);
            return;
        }
        String path = "[" + TimeOfDay.shown(open) + "]";
        long from = TimeOfDay.seconds(open).orElse(-1L);
        long to = TimeOfDay.seconds(close).orElse(-1L);
        checks.require(from >= 0 && from < Span.DAY, path, "opening at no time of day", TimeOfDay.RULE)
                .require(to >= 0, path, "closing at no time of day", TimeOfDay.RULE)
                .require(
                        from < 0 || from != to % Span.DAY || to == Span.DAY,
                        path,
                        "closing when it opens",
                        "close at another time\nMaybe 00:00 to 24:00 is meant, the whole day")
                .require(
                        from < 0 || to < 0 || !sorted.containsKey(TimeOfDay.text(from)),
                        path,
                        "opening twice at the same time",
                        "be one stretch");
        if (from >= 0 && to >= 0) {
            sorted.put(TimeOfDay.text(from), TimeOfDay.text(to));
        }
    }

    private static Span span(long from, long to) {
        return new Span(from, to > from ? to : to + Span.DAY);
    }

    private static long seconds(String time) {
        return TimeOfDay.seconds(time).orElseThrow();
    }
}
