package io.github.cskit.scoring.columns;

import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.scoring.scorecard.Curve;
import io.github.cskit.scoring.scorecard.HardRule;
import io.github.cskit.scoring.scorecard.Knot;
import io.github.cskit.scoring.scorecard.Rate;
import io.github.cskit.scoring.scorecard.RuleCondition;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Binds the nodes and rules of a scorecard to the columns of one portfolio. Mutable and not thread-safe. */
final class PortfolioBinding {

    private static final long SECONDS_A_DAY = 86_400;
    private static final double MOST_DIRECT = 100;
    private static final ColumnCurve IDENTITY =
            ColumnCurve.ofRange(Curve.of(List.of(Knot.of("0", "0"), Knot.of("100", "100"))), 0, MOST_DIRECT);

    /** A signal that is read beside the measures, as a divisor or by a rule, with its range. */
    record Beside(BlockReader reader, double min, double max, boolean counts) {}

    private final Scorecard scorecard;
    private final SignalCatalog catalog;
    private final SignalColumns columns;
    private final boolean tellsTies;
    private final Map<SignalId, BlockWatch> watches = new HashMap<>();
    private final Set<SignalId> judged = new HashSet<>();
    private final NavigableSet<SignalId> besides = new TreeSet<>();
    private final NavigableSet<SignalId> ofRules = new TreeSet<>();

    PortfolioBinding(Scorecard scorecard, SignalColumns columns, boolean tellsTies) {
        this.scorecard = scorecard;
        this.catalog = scorecard.catalog();
        this.columns = columns;
        this.tellsTies = tellsTies;
        for (HardRule rule : scorecard.rules()) {
            rule.worstOf().forEach(this::watch);
            rule.when().stream().map(RuleCondition::of).forEach(this::watch);
        }
    }

    private void watch(SignalId name) {
        if (catalog.find(name).isPresent()) {
            ofRules.add(name);
            besides.add(name);
        } else {
            watches.computeIfAbsent(name, fresh -> new BlockWatch(tellsTies));
        }
    }

    List<BlockPart> bind(List<ColumnNode> nodes) {
        return nodes.stream().map(node -> bind(node, node.weight())).toList();
    }

    private BlockPart bind(ColumnNode node, int weight) {
        if (node instanceof ColumnNode.Measure measure) {
            return new BlockMeasure(
                    measure,
                    weight,
                    measure.sources().stream().map(this::source).toList());
        }
        ColumnNode.Component component = (ColumnNode.Component) node;
        SignalId name = component.name();
        boolean given = columns.column(name).isPresent();
        boolean watched = watches.containsKey(name);
        if (component.parts().size() == 1 && !given && !watched) {
            return bind(component.parts().get(0), weight);
        }
        return new BlockComponent(
                component,
                weight,
                bind(component.parts()),
                given ? Optional.of(direct(name)) : Optional.empty(),
                Optional.ofNullable(watches.get(name)));
    }

    private BlockSource direct(SignalId name) {
        ColumnNode.Source points = new ColumnNode.Source(name, IDENTITY, 0, MOST_DIRECT, true, Optional.empty());
        return new BlockSource(points, reader(name), Optional.empty());
    }

    private BlockSource source(ColumnNode.Source source) {
        judged.add(source.signal());
        Optional<SignalId> divisor = source.per().map(Rate::signal);
        divisor.ifPresent(besides::add);
        return new BlockSource(source, reader(source.signal()), divisor.map(this::reader));
    }

    /** Binds the rules, after the nodes. */
    BlockRules rules() {
        List<BlockRules.Rule> rules = new ArrayList<>();
        for (HardRule rule : scorecard.rules()) {
            int hundredths =
                    rule.floor().or(rule::cap).map(score -> score.hundredths()).orElse(0);
            List<BlockRules.Condition> conditions =
                    rule.when().stream().map(this::condition).toList();
            List<BlockWatch> worstOf = rule.worstOf().stream()
                    .map(name -> Optional.ofNullable(watches.get(name)).orElseThrow())
                    .toList();
            rules.add(new BlockRules.Rule(rule.floor().isPresent(), hundredths, conditions, worstOf));
        }
        return new BlockRules(rules);
    }

    private BlockRules.Condition condition(RuleCondition condition) {
        Optional<BlockWatch> component = Optional.ofNullable(watches.get(condition.of()));
        BlockReader signal = component.isPresent() ? BlockReader.absent() : reader(condition.of());
        return new BlockRules.Condition(component, signal, condition.is());
    }

    /** Returns the signals that are read beside the measures, after the nodes were bound. */
    List<Beside> besides() {
        return besides.stream()
                .map(signal -> {
                    SignalDefinition definition = catalog.find(signal).orElseThrow();
                    return new Beside(
                            reader(signal),
                            definition.minInclusive().doubleValue(),
                            definition.maxInclusive().doubleValue(),
                            ofRules.contains(signal) && !judged.contains(signal));
                })
                .toList();
    }

    private BlockReader reader(SignalId signal) {
        Optional<double[]> column = columns.column(signal);
        if (column.isEmpty()) {
            return BlockReader.absent();
        }
        Integer days = scorecard.staleAfterDays().get(signal);
        long[] ages = columns.secondsOld(signal);
        return days == null || ages.length == 0
                ? BlockReader.of(column.get())
                : BlockReader.of(column.get(), ages, days * SECONDS_A_DAY);
    }
}
