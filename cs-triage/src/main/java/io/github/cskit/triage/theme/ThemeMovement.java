package io.github.cskit.triage.theme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.WireNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a theme moved against the period before. Whether it rose or fell is tested exactly: if nothing changed, each of its
 * remarks of both periods falls into this one with the share that the period has of the time. Over all themes of a
 * comparison the false discoveries are held to a rate (Benjamini and Hochberg, 1995). A theme without a remark before is
 * new whatever the test says; its q tells whether that may be chance.
 *
 * <p>Immutable and thread-safe.
 *
 * @param theme the theme
 * @param before how many remarks it had in the period before
 * @param now how many it has in this period
 * @param p the two-sided p of the binomial test, 0 to 1
 * @param q p, adjusted for how many themes were tested, 0 to 1
 * @param kind how it moved
 */
public record ThemeMovement(ThemeId theme, int before, int now, double p, double q, Kind kind) {

    private static final double ROUNDING = 1e-9;

    /** How a theme moved. Immutable and thread-safe. */
    public enum Kind {
        /** There was no remark on it before. */
        NEW("new"),

        /** It has more remarks than chance explains. */
        RISING("rising"),

        /** Chance explains the difference. */
        STEADY("steady"),

        /** It has fewer remarks than chance explains. */
        FALLING("falling");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        /**
         * Returns the name used in files and messages.
         *
         * @return lower-kebab
         */
        @JsonValue
        public String wireName() {
            return wireName;
        }

        /**
         * Finds the constant with a wire name.
         *
         * @param wireName lower-kebab
         * @return the constant
         * @throws io.github.cskit.core.validation.InvalidValueException if there is none, listing those there are
         */
        @JsonCreator
        public static Kind parse(String wireName) {
            return WireNames.parse(Kind.class, wireName, values(), Kind::wireName);
        }
    }

    /** Checks the ranges. */
    public ThemeMovement {
        Checks.of("theme movement", theme)
                .present("theme", theme)
                .number("before", before, 0, Integer.MAX_VALUE)
                .number("now", now, 0, Integer.MAX_VALUE)
                .number("p", p, 0, 1)
                .number("q", q, 0, 1)
                .present("kind", kind)
                .orThrow();
    }

    /**
     * Compares two periods.
     *
     * @param before how many remarks each theme had in the period before; none if it is not named
     * @param now how many each has in this period; none if it is not named
     * @param shareOfTime the length of this period as a share of both, above 0, below 1; ½ for periods of one length
     * @param rate the share of false discoveries that is accepted, inclusive, for example 0.10
     * @return one movement for each theme of either period, by theme
     */
    public static List<ThemeMovement> between(
            Map<ThemeId, Integer> before, Map<ThemeId, Integer> now, double shareOfTime, double rate) {
        Checks.of("theme movement")
                .number("shareOfTime", shareOfTime, 1e-6, 1 - 1e-6)
                .number("rate", rate, 0, 1)
                .orThrow();
        Set<ThemeId> themes = new TreeSet<>(before.keySet());
        themes.addAll(now.keySet());
        List<ThemeMovement> tested = new ArrayList<>();
        for (ThemeId theme : themes) {
            int was = before.getOrDefault(theme, 0);
            int is = now.getOrDefault(theme, 0);
            double p = binomial(is, was + is, shareOfTime);
            tested.add(new ThemeMovement(theme, was, is, p, p, Kind.STEADY));
        }
        return judged(tested, shareOfTime, rate);
    }

    private static List<ThemeMovement> judged(List<ThemeMovement> tested, double shareOfTime, double rate) {
        List<ThemeMovement> largestFirst = new ArrayList<>(tested);
        largestFirst.sort(Comparator.comparingDouble(ThemeMovement::p).reversed());
        List<ThemeMovement> judged = new ArrayList<>();
        double q = 1;
        for (int i = 0; i < largestFirst.size(); i++) {
            ThemeMovement each = largestFirst.get(i);
            int rank = largestFirst.size() - i;
            q = Math.min(q, each.p() * largestFirst.size() / rank);
            judged.add(new ThemeMovement(
                    each.theme(), each.before(), each.now(), each.p(), q, kind(each, q <= rate, shareOfTime)));
        }
        judged.sort(Comparator.comparing(ThemeMovement::theme));
        return Collections.unmodifiableList(judged);
    }

    private static Kind kind(ThemeMovement each, boolean discovered, double shareOfTime) {
        if (each.before() == 0 && each.now() > 0) {
            return Kind.NEW;
        }
        boolean more = each.now() > shareOfTime * (each.before() + each.now());
        return !discovered ? Kind.STEADY : more ? Kind.RISING : Kind.FALLING;
    }

    /** Returns the probability of an outcome that is as improbable as the one found, or more. */
    private static double binomial(int found, int trials, double share) {
        double[] logs = new double[trials + 1];
        double odds = StrictMath.log(share / (1 - share));
        logs[0] = trials * StrictMath.log(1 - share);
        for (int i = 1; i <= trials; i++) {
            logs[i] = logs[i - 1] + StrictMath.log((trials - i + 1.0) / i) + odds;
        }
        double sum = 0;
        for (double log : logs) {
            sum += log <= logs[found] + ROUNDING ? StrictMath.exp(log) : 0;
        }
        return Math.min(1, sum);
    }
}
