package io.github.cskit.reporting.account;

import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.MissingMeasure;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.document.Days;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the main reasons of a score in words: what costs it most, what moved it most within the weeks shown, what is
 * not known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param weights the nominal weights of the model's measures
 * @param most how many reasons of one kind are written at most
 * @param leastPoints the least points for which a cost or a change is worth a line, inclusive
 */
public record ReasonWriter(MeasureWeights weights, int most, BigDecimal leastPoints) {

    /** Checks the parts. */
    public ReasonWriter {
        Checks.of("reason writer")
                .present("weights", weights)
                .number("most", most, 0, 100)
                .present("leastPoints", leastPoints)
                .orThrow();
    }

    /**
     * Writes the reasons of an account's present score.
     *
     * @param account the account
     * @return costs, then changes, then what is missing; of each kind the greatest first; empty if it is not scored
     */
    public List<Reason> write(AccountReview account) {
        Optional<Scored> scored = account.scored();
        if (scored.isEmpty()) {
            return List.of();
        }
        Optional<WeekAssessment> first = account.weeks().stream()
                .filter(week -> week.scored().isPresent())
                .findFirst()
                .filter(week -> !week.equals(account.now()));
        List<Reason> reasons = new ArrayList<>(costs(scored.get(), first));
        Set<SignalId> told = reasons.stream().map(Reason::signal).collect(Collectors.toSet());
        first.ifPresent(week -> changes(scored.get(), week).stream()
                .filter(change -> !told.contains(change.signal()))
                .limit(most)
                .forEach(reasons::add));
        reasons.addAll(missing(scored.get()));
        return List.copyOf(reasons);
    }

    private List<Reason> costs(Scored scored, Optional<WeekAssessment> first) {
        List<Reason> costs = new ArrayList<>();
        for (MeasureResult measure : scored.explanation().measures()) {
            BigDecimal lost = BigDecimal.valueOf(100).subtract(measure.points().toBigDecimal());
            Optional<BigDecimal> points = weights.cost(measure);
            if (isWorthALine(points.orElse(lost))) {
                String before = first.flatMap(week -> before(measure, week)).orElse("");
                costs.add(new Reason(Reason.Kind.COSTS, measure.signal(), stands(measure) + before, points));
            }
        }
        return greatest(costs).stream().limit(most).toList();
    }

    private List<Reason> changes(Scored scored, WeekAssessment first) {
        List<Reason> changes = new ArrayList<>();
        for (MeasureResult now : scored.explanation().measures()) {
            then(now, first).flatMap(then -> change(then, now, first)).ifPresent(changes::add);
        }
        return greatest(changes);
    }

    /** Returns the same measure of an earlier week. */
    private static Optional<MeasureResult> then(MeasureResult now, WeekAssessment week) {
        return week.scored().orElseThrow().explanation().measures().stream()
                .filter(then ->
                        then.signal().equals(now.signal()) && then.component().equals(now.component()))
                .findFirst();
    }

    /** Returns what a measure was in an earlier week, if it moved enough to be worth saying. */
    private Optional<String> before(MeasureResult now, WeekAssessment week) {
        return then(now, week)
                .filter(then -> change(then, now, week).isPresent())
                .map(then -> " (" + SignalWords.value(then.signal(), then.value()) + " on "
                        + Days.written(week.lastDay()) + ")");
    }

    private Optional<Reason> change(MeasureResult then, MeasureResult now, WeekAssessment first) {
        BigDecimal moved = now.points().toBigDecimal().subtract(then.points().toBigDecimal());
        Optional<BigDecimal> points = weights.share(now, moved);
        if (!isWorthALine(points.orElse(moved).abs())) {
            return Optional.empty();
        }
        String text = capitalised(SignalWords.noun(now.signal())) + ": "
                + SignalWords.value(now.signal(), now.value()) + " ("
                + SignalWords.value(now.signal(), then.value()) + " on " + Days.written(first.lastDay()) + ")";
        return Optional.of(new Reason(Reason.Kind.CHANGED, now.signal(), text, points));
    }

    private List<Reason> missing(Scored scored) {
        return scored.explanation().missing().stream()
                .map(MissingMeasure::signal)
                .distinct()
                .map(signal -> new Reason(
                        Reason.Kind.MISSING, signal, "Not known: " + SignalWords.missing(signal), Optional.empty()))
                .toList();
    }

    private boolean isWorthALine(BigDecimal points) {
        return points.compareTo(leastPoints) >= 0;
    }

    private List<Reason> greatest(List<Reason> reasons) {
        return reasons.stream()
                .sorted(Comparator.comparing(
                                (Reason r) -> r.points().orElse(BigDecimal.ZERO).abs())
                        .reversed()
                        .thenComparing(Reason::signal))
                .toList();
    }

    private static String stands(MeasureResult measure) {
        return capitalised(SignalWords.noun(measure.signal())) + ": "
                + SignalWords.value(measure.signal(), measure.value());
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
