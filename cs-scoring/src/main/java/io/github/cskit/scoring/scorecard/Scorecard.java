package io.github.cskit.scoring.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A health model as data: components of any depth, measures read through curves, integer weights, bands, and what to do
 * with what is missing. The standard models are scorecards; hosts write their own as JSON. It does not score by itself:
 * {@code HealthModels.of} makes the model that does.
 *
 * <p>A scorecard that exists is sound: every signal and curve it names is known, the weights of siblings add up to 100,
 * the bands cover 0 to 100. Immutable and thread-safe.
 *
 * @param name the model's name
 * @param version the version its author gave it
 * @param missing what is done with the weight of what is missing
 * @param minimumCoverage the least coverage, inclusive, at which there is a score
 * @param bands the lower edge, inclusive, of each health band
 * @param signals definitions of the host's own signals, beside the standard ones
 * @param curves the curves by name; standard curves that are named in the parts are added by themselves
 * @param parts the top parts, whose weights add up to 100
 * @param staleAfterDays by signal or component: from how many days of 24 hours on, exclusive, a reading is too old to
 *     count; one that is exactly as old still counts, and one that says no time is as old as the snapshot
 * @param rules the floors, caps and worst-of rules that no weight outvotes; their order means nothing
 */
public record Scorecard(
        String name,
        String version,
        MissingPolicy missing,
        Coverage minimumCoverage,
        Map<Band, HealthScore> bands,
        List<SignalDefinition> signals,
        Map<String, Curve> curves,
        List<Part> parts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<SignalId, Integer> staleAfterDays,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HardRule> rules) {

    private static final int MOST_DAYS = 100_000;

    /** Checks the whole scorecard and reports all problems together, each with its path. */
    public Scorecard {
        signals = Absent.orEmptyList(signals);
        parts = Absent.orEmptyList(parts);
        rules = Absent.orEmptyList(rules);
        Checks checks = Checks.of("scorecard", name)
                .name("name", name)
                .name("version", version)
                .present("missing", missing)
                .present("minimumCoverage", minimumCoverage);
        curves = withStandard(curves);
        bands = ordered(bands, checks);
        staleAfterDays = sorted(staleAfterDays, checks);
        Checks lists = Checks.of("scorecard", name)
                .elements("signals", signals)
                .elements("parts", parts)
                .elements("rules", rules);
        if (lists.fine()) {
            ScorecardCheck check = new ScorecardCheck(checks, signals, curves);
            check.check(parts);
            check.checkAges(staleAfterDays.keySet());
            new RuleCheck(checks, check).check(rules);
        }
        checks.orThrow();
        lists.orThrow();
        curves = onlyUsed(curves, parts);
    }

    /**
     * Reads a scorecard from its JSON document.
     *
     * @param json the document
     * @return the scorecard
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once, each with its path; also
     *     those that would show only after others are mended
     */
    public static Scorecard parse(String json) {
        return ScorecardReader.read(json);
    }

    /**
     * Returns the JSON Schema of scorecards, for editors and for checks outside Java. Rules between parts are not in it.
     *
     * @return the schema as JSON text, draft 2020-12
     */
    public static String schema() {
        return StandardResources.text("scorecard.schema.json");
    }

    /**
     * Returns the name, version and fingerprint under which results refer to this scorecard.
     *
     * @return the reference; another fingerprint for any other weight, curve or edge
     */
    public ModelRef ref() {
        return new ModelRef(
                name, version, Fingerprint.ofText(JsonCodec.standard().write(this)));
    }

    /**
     * Returns every signal that this scorecard may use.
     *
     * @return the standard signals and its own
     */
    public SignalCatalog catalog() {
        return SignalCatalog.standard().with(signals);
    }

    /**
     * Returns the bands as a scheme.
     *
     * @return the scheme, highest band first
     */
    public BandScheme<Band> bandScheme() {
        return scheme(bands);
    }

    private static Map<String, Curve> withStandard(@Nullable Map<String, Curve> given) {
        SortedMap<String, Curve> all = new TreeMap<>(StandardCurves.byName());
        if (given != null) {
            all.putAll(given);
        }
        return all;
    }

    private static Map<String, Curve> onlyUsed(Map<String, Curve> all, List<Part> parts) {
        SortedMap<String, Curve> used = new TreeMap<>(all);
        used.keySet().retainAll(ScorecardCheck.curvesOf(parts));
        return Collections.unmodifiableSortedMap(used);
    }

    private static Map<SignalId, Integer> sorted(@Nullable Map<SignalId, Integer> given, Checks checks) {
        SortedMap<SignalId, Integer> copy = new TreeMap<>();
        if (given != null) {
            given.forEach((signal, days) -> {
                checks.number("staleAfterDays[" + signal + "]", days, 1, MOST_DAYS);
                copy.put(signal, days);
            });
        }
        return Collections.unmodifiableSortedMap(copy);
    }

    private static Map<Band, HealthScore> ordered(@Nullable Map<Band, HealthScore> given, Checks checks) {
        Map<Band, HealthScore> copy = new EnumMap<>(Band.class);
        if (given != null) {
            copy.putAll(given);
        }
        for (Band band : Band.values()) {
            checks.present("bands." + band.wireName(), copy.get(band));
        }
        try {
            scheme(copy);
        } catch (InvalidValueException refusal) {
            refusal.problems().forEach(p -> checks.problem(p.path(), p.found(), p.rule()));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static BandScheme<Band> scheme(Map<Band, HealthScore> edges) {
        List<BandScheme.Step<Band>> steps = new ArrayList<>();
        edges.forEach((band, from) -> steps.add(new BandScheme.Step<>(band, from)));
        return BandScheme.of(steps);
    }
}
