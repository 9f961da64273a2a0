package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.scoring.scorecard.Part;
import io.github.cskit.scoring.scorecard.Scorecard;
import io.github.cskit.scoring.scorecard.SignalReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A part of a scorecard made ready for columns. Lines are numbered in the order of the model. */
sealed interface ColumnNode {

    /** Its weight among its siblings, in lowest terms. */
    int weight();

    /** A component; points given directly in a column of its name take the place of its parts. */
    record Component(int weight, SignalId name, int line, List<ColumnNode> parts) implements ColumnNode {}

    /** A measure with its sources, the preferred one first. */
    record Measure(int weight, int line, List<Source> sources, int lowest, int highest) implements ColumnNode {}

    /** One signal of a measure. */
    record Source(SignalId signal, ColumnCurve curve, double min, double max, boolean usage) {}

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

    /** Returns the nodes without components of a single part, where no points are given for them directly. */
    static List<ColumnNode> simplified(List<ColumnNode> nodes, SignalColumns columns) {
        List<ColumnNode> simple = new ArrayList<>();
        for (ColumnNode node : nodes) {
            simple.add(node instanceof Component component ? simplified(component, columns) : node);
        }
        return List.copyOf(simple);
    }

    private static ColumnNode simplified(Component component, SignalColumns columns) {
        List<ColumnNode> parts = simplified(component.parts(), columns);
        boolean alone = parts.size() == 1 && columns.column(component.name()) == null;
        ColumnNode only = parts.get(0);
        if (alone && only instanceof Measure m) {
            return new Measure(component.weight(), m.line(), m.sources(), m.lowest(), m.highest());
        }
        if (alone && only instanceof Component inner) {
            return new Component(component.weight(), inner.name(), inner.line(), inner.parts());
        }
        return new Component(component.weight(), component.name(), component.line(), parts);
    }

    /** Makes the nodes of a scorecard and collects the names of their lines. */
    final class Builder {

        private static final List<String> USAGE = List.of("usage.", "adoption.", "onboarding.");

        private final Scorecard scorecard;
        private final SignalCatalog catalog;
        private final List<String> lines = new ArrayList<>();

        Builder(Scorecard scorecard) {
            this.scorecard = scorecard;
            this.catalog = SignalCatalog.standard().with(scorecard.signals());
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
            return new Source(
                    reading.signal(),
                    new ColumnCurve(Objects.requireNonNull(scorecard.curves().get(reading.curve()))),
                    definition.minInclusive().doubleValue(),
                    definition.maxInclusive().doubleValue(),
                    USAGE.stream().anyMatch(reading.signal().value()::startsWith));
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
