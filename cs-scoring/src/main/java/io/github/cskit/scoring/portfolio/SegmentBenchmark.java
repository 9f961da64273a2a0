package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An account beside the accounts of its segment: percentile and gap to the median, overall and by signal. An account
 * without a segment is compared with nobody, and a segment too small to compare says so line by line.
 *
 * <p>Scores are compared among those of one model only; values of signals among all.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param segment its segment; absent if unknown, and then there are no lines
 * @param overall the line of its score; absent if it has none
 * @param signals a line for each signal that was measured, in the order of the model
 */
public record SegmentBenchmark(
        CustomerId customer, Optional<Segment> segment, Optional<BenchmarkLine> overall, List<BenchmarkLine> signals) {

    /** What is compared: scores of one model, or the values of one signal, in a segment. */
    private record Key(Segment segment, Optional<ModelRef> model, Optional<SignalId> signal) {}

    /** Copies the lines. */
    public SegmentBenchmark {
        segment = Absent.orEmpty(segment);
        overall = Absent.orEmpty(overall);
        signals = Absent.orEmptyList(signals);
        Checks.of("segment benchmark", customer)
                .present("customer", customer)
                .require(
                        segment.isPresent() || (overall.isEmpty() && signals.isEmpty()),
                        "segment",
                        "absent",
                        "be there where something is compared")
                .orThrow();
    }

    /**
     * Compares every account of a portfolio with its segment.
     *
     * @param accounts the accounts, each once
     * @param policy how large a segment must be
     * @return a benchmark for each account, in the order given
     * @throws io.github.cskit.core.validation.InvalidValueException if an account is there twice
     */
    public static List<SegmentBenchmark> of(List<PortfolioAccount> accounts, BenchmarkPolicy policy) {
        Checks checks = Checks.of("segment benchmarks");
        Set<CustomerId> seen = new HashSet<>();
        Map<Key, List<Double>> values = new HashMap<>();
        for (PortfolioAccount account : accounts) {
            boolean fresh = seen.add(account.customer());
            checks.require(fresh, "accounts", "holding (" + account.customer() + ") twice", "hold each account once");
            figures(account)
                    .forEach(figure -> values.computeIfAbsent(figure.key(), key -> new ArrayList<>())
                            .add(figure.value()));
        }
        checks.orThrow();
        Map<Key, double[]> sorted = new HashMap<>();
        values.forEach((key, list) -> sorted.put(
                key, list.stream().mapToDouble(Double::doubleValue).sorted().toArray()));
        return accounts.stream()
                .map(account -> benchmark(account, sorted, policy))
                .toList();
    }

    private record Figure(Key key, double value) {}

    /** The score first, if there is one, and then the signals. */
    private static List<Figure> figures(PortfolioAccount account) {
        if (account.segment().isEmpty()) {
            return List.of();
        }
        Segment segment = account.segment().get();
        List<Figure> figures = new ArrayList<>();
        if (account.assessment() instanceof Scored scored) {
            Key key = new Key(segment, Optional.of(scored.model()), Optional.empty());
            figures.add(new Figure(key, scored.score().toBigDecimal().doubleValue()));
        }
        for (MeasureResult measure : account.assessment().explanation().measures()) {
            Key key = new Key(segment, Optional.empty(), Optional.of(measure.signal()));
            figures.add(new Figure(key, measure.value()));
        }
        return figures;
    }

    private static SegmentBenchmark benchmark(
            PortfolioAccount account, Map<Key, double[]> sorted, BenchmarkPolicy policy) {
        Optional<BenchmarkLine> overall = Optional.empty();
        List<BenchmarkLine> signals = new ArrayList<>();
        for (Figure figure : figures(account)) {
            double[] all = sorted.getOrDefault(figure.key(), new double[] {figure.value()});
            Optional<SegmentPlace> place = all.length < policy.leastAccounts()
                    ? Optional.empty()
                    : Optional.of(SegmentPlace.of(figure.value(), all));
            BenchmarkLine line = new BenchmarkLine(figure.key().signal(), figure.value(), all.length, place);
            if (line.signal().isEmpty()) {
                overall = Optional.of(line);
            } else {
                signals.add(line);
            }
        }
        return new SegmentBenchmark(account.customer(), account.segment(), overall, signals);
    }
}
