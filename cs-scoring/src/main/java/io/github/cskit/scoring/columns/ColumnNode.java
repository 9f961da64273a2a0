package io.github.cskit.scoring.columns;

import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.scoring.scorecard.Curve;
import io.github.cskit.scoring.scorecard.Part;
import io.github.cskit.scoring.scorecard.Rate;
import io.github.cskit.scoring.scorecard.Scorecard;
import io.github.cskit.scoring.scorecard.SignalReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A part of a scorecard made ready for columns. Lines are numbered in the order of the model. */
sealed interface ColumnNode {

    /** Its weight among its siblings, in lowest terms. */
    int weight();

    /** A component; points given directly in a column of its name take the place of its parts. */
    record Component(int weight, SignalId name, int line, List<ColumnNode> parts) implements ColumnNode {}

    /** A measure with its sources, the preferred one first. */
    record Measure(int weight, int line, List<Source> sources, int lowest, int highest) implements ColumnNode {}

    /** One signal of a measure, its range, and what it is judged against. */
    record Source(SignalId signal, ColumnCurve curve, double min, double max, boolean usage, Optional<Rate> per) {}

    /** Returns a denominator that no figure of these siblings exceeds in lowest terms, whatever is missing. */
    static double denominatorOf(List<ColumnNode> siblings) {
        double weights = 0;
        double inside = 1;
        for (ColumnNode node : siblings) {
            weights += node.weight();
            inside *= node instanceof Component component ? denominatorOf(component.parts()) : 1;
        }
        return weights * inside;
    }

    /** Makes the nodes of a scorecard and collects the names of their lines. */
    final class Builder {

        private static final List<String> USAGE = List.of("usage.", "adoption.", "onboarding.");

        private final Scorecard scorecard;
        private final SignalCatalog catalog;
        private final List<String> lines = new ArrayList<>();

        Builder(Scorecard scorecard) {
            this.scorecard = scorecard;
            this.catalog = scorecard.catalog();
        }

        List<String> lines() {
            return List.copyOf(lines);
        }

        List<ColumnNode> build(List<Part> parts, String owner) {
            int divisor = parts.stream().mapToInt(Part::weight).reduce(0, Builder::greatestCommonDivisor);
            List<ColumnNode> nodes = new ArrayList<>();
            for (Part part : parts) {
                int weight = part.weight() / divisor;
                nodes.add(part.component().isPresent() ? component(part, weight, owner) : measure(part, weight, owner));
            }
            return List.copyOf(nodes);
        }

        private ColumnNode component(Part part, int weight, String owner) {
            SignalId name = part.component().orElseThrow();
            String path = owner.isEmpty() ? name.value() : owner + "/" + name;
            int line = line(path);
            return new Component(weight, name, line, build(part.parts(), path));
        }

        private ColumnNode measure(Part part, int weight, String owner) {
            List<Source> sources = part.firstOf().stream().map(this::source).toList();
            String signal = sources.get(0).signal().value();
            int line = line(owner.isEmpty() ? signal : owner + "/" + signal);
            int lowest =
                    sources.stream().mapToInt(s -> s.curve().lowest()).min().orElse(0);
            int highest =
                    sources.stream().mapToInt(s -> s.curve().highest()).max().orElse(0);
            return new Measure(weight, line, sources, lowest, highest);
        }

        private Source source(SignalReading reading) {
            SignalDefinition definition = catalog.find(reading.signal()).orElseThrow();
            Curve curve = Objects.requireNonNull(scorecard.curves().get(reading.curve()));
            double min = definition.minInclusive().doubleValue();
            double max = definition.maxInclusive().doubleValue();
            boolean whole = definition.step().remainder(BigDecimal.ONE).signum() == 0;
            ColumnCurve ready = reading.per().isPresent()
                    ? ColumnCurve.ofAny(curve)
                    : whole ? ColumnCurve.ofWholes(curve, min, max) : ColumnCurve.ofRange(curve, min, max);
            boolean usage = USAGE.stream().anyMatch(reading.signal().value()::startsWith);
            return new Source(reading.signal(), ready, min, max, usage, reading.per());
        }

        private int line(String name) {
            lines.add(name);
            return lines.size() - 1;
        }

        private static int greatestCommonDivisor(int a, int b) {
            return b == 0 ? a : greatestCommonDivisor(b, a % b);
        }
    }
}
