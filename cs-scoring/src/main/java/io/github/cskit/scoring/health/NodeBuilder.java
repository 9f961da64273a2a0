package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a sound scorecard ready for scoring. */
final class NodeBuilder {

    private static final List<String> USAGE = List.of("usage.", "adoption.", "onboarding.");

    private final SignalCatalog catalog;
    private final Map<String, Curve> curves;
    private final List<SignalId> signals = new ArrayList<>();

    NodeBuilder(Scorecard scorecard) {
        this.catalog = SignalCatalog.standard().with(scorecard.signals());
        this.curves = scorecard.curves();
    }

    /** Returns the signals by number, after all nodes are built. */
    List<SignalId> signals() {
        return List.copyOf(signals);
    }

    List<Node> build(List<Part> parts, String owner) {
        int divisor = parts.stream().mapToInt(Part::weight).reduce(0, NodeBuilder::greatestCommonDivisor);
        List<Node> nodes = new ArrayList<>();
        for (Part part : parts) {
            int weight = part.weight() / divisor;
            nodes.add(
                    part.component().isPresent()
                            ? component(part, weight, part.component().get(), owner)
                            : measure(part, weight, owner));
        }
        return List.copyOf(nodes);
    }

    private Node component(Part part, int weight, SignalId name, String owner) {
        String path = owner.isEmpty() ? name.value() : owner + "/" + name;
        return new Node.Component(path, weight, number(name), name, build(part.parts(), path));
    }

    private Node measure(Part part, int weight, String owner) {
        List<Node.Source> sources = part.firstOf().stream().map(this::source).toList();
        String signal = sources.get(0).signal().value();
        int lowest = sources.stream().mapToInt(s -> s.curve().lowest()).min().orElse(0);
        int highest = sources.stream().mapToInt(s -> s.curve().highest()).max().orElse(0);
        String path = owner.isEmpty() ? signal : owner + "/" + signal;
        return new Node.Measure(path, owner.isEmpty() ? signal : owner, weight, sources, lowest, highest);
    }

    private Node.Source source(SignalReading reading) {
        SignalDefinition definition = catalog.find(reading.signal()).orElseThrow();
        Curve curve = curves.get(reading.curve());
        if (curve == null) {
            throw new IllegalStateException("The curve (" + reading.curve() + ") passed the checks but is missing.");
        }
        return new Node.Source(
                number(reading.signal()),
                reading.signal(),
                curve,
                reading.levels().orElse(null),
                definition.minInclusive().doubleValue(),
                definition.maxInclusive().doubleValue(),
                USAGE.stream().anyMatch(prefix -> reading.signal().value().startsWith(prefix)));
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    private int number(SignalId signal) {
        signals.add(signal);
        return signals.size() - 1;
    }
}
