package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.scoring.scorecard.Curve;
import io.github.cskit.scoring.scorecard.Part;
import io.github.cskit.scoring.scorecard.Rate;
import io.github.cskit.scoring.scorecard.Scorecard;
import io.github.cskit.scoring.scorecard.SignalReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes a sound scorecard ready for scoring. */
final class NodeBuilder {

    private static final List<String> USAGE = List.of("usage.", "adoption.", "onboarding.");

    private final SignalCatalog catalog;
    private final Map<String, Curve> curves;
    private final SignalTable table;
    private final Map<SignalId, Integer> watched;
    private final Set<SignalId> judged = new HashSet<>();
    private final Set<Integer> besides = new TreeSet<>();

    /** Creates a builder; components that rules look at are watched under the numbers given. */
    NodeBuilder(Scorecard scorecard, SignalTable table, Map<SignalId, Integer> watched) {
        this.catalog = scorecard.catalog();
        this.curves = scorecard.curves();
        this.table = table;
        this.watched = watched;
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
        int direct = table.numberOf(name, DirectPoints.LEAST, DirectPoints.MOST);
        int watch = watched.getOrDefault(name, Node.Component.UNWATCHED);
        return new Node.Component(path, weight, direct, watch, name, build(part.parts(), path));
    }

    private Node measure(Part part, int weight, String owner) {
        List<Node.Source> sources = part.firstOf().stream().map(this::source).toList();
        String signal = sources.get(0).signal().value();
        int lowest = sources.stream().mapToInt(s -> s.curve().lowest()).min().orElse(0);
        int highest = sources.stream().mapToInt(s -> s.curve().highest()).max().orElse(0);
        String path = owner.isEmpty() ? signal : owner + "/" + signal;
        return new Node.Measure(path, owner.isEmpty() ? signal : owner, weight, sources, lowest, highest);
    }

    /** Returns whether a measure judges a signal, after all nodes are built. */
    boolean judges(SignalId signal) {
        return judged.contains(signal);
    }

    /** Returns the number of a signal that is read beside the measures: a divisor, or one of a rule. */
    int numberBesides(SignalId signal) {
        int number = numberOf(definitionOf(signal));
        besides.add(number);
        return number;
    }

    /** Returns the numbers of the signals that are read beside the measures. */
    int[] readBesides() {
        return besides.stream().mapToInt(Integer::intValue).toArray();
    }

    private SignalDefinition definitionOf(SignalId signal) {
        return catalog.find(signal)
                .orElseThrow(() ->
                        new IllegalStateException("The signal (" + signal + ") passed the checks but is not known."));
    }

    private Node.Source source(SignalReading reading) {
        SignalDefinition definition = definitionOf(reading.signal());
        judged.add(reading.signal());
        Curve curve = curves.get(reading.curve());
        if (curve == null) {
            throw new IllegalStateException("The curve (" + reading.curve() + ") passed the checks but is missing.");
        }
        Rate rate = reading.per().orElse(null);
        return new Node.Source(
                numberOf(definition),
                reading.signal(),
                curve,
                reading.levels().orElse(null),
                definition.minInclusive().doubleValue(),
                definition.maxInclusive().doubleValue(),
                USAGE.stream().anyMatch(prefix -> reading.signal().value().startsWith(prefix)),
                rate == null ? Node.Source.NONE : numberBesides(rate.signal()),
                rate == null ? 1 : rate.units(),
                rate == null ? 1 : rate.from().orElse(1));
    }

    private int numberOf(SignalDefinition definition) {
        double min = definition.minInclusive().doubleValue();
        return table.numberOf(definition.id(), min, definition.maxInclusive().doubleValue());
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
