package io.github.cskit.examples.benchmarks;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The five-signal model as rules of Easy Rules: one for each signal that is measured or missing. Not thread-safe. */
final class RuledFiveSignal {

    private static final double LOWEST_ENGAGEMENT = 2_500;
    private static final double HIGHEST = 10_000;
    private static final String SUMS = "sums";

    /** The working memory of one customer. */
    private static final class Sums {

        private boolean used;
        private double measured;
        private double sum;
        private double low;
        private double high;
    }

    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    RuledFiveSignal() {
        register(Column.ACTIVE_DAYS, 30, true, PlainCurves::days);
        register(Column.FEATURE_SHARE, 20, true, PlainCurves::share);
        register(Column.TICKETS, 15, false, PlainCurves::tickets);
        register(Column.ANSWER, 20, false, PlainCurves::answer);
        rules.register(new RuleBuilder()
                .name("touchpoints")
                .when(facts -> measured(facts, Column.TOUCHPOINTS))
                .then(facts -> add(facts, 15, false, PlainCurves.touchpoints(value(facts, Column.TOUCHPOINTS))))
                .build());
        rules.register(new RuleBuilder()
                .name("level")
                .when(facts -> !measured(facts, Column.TOUCHPOINTS) && measured(facts, Column.ENGAGEMENT_LEVEL))
                .then(facts -> add(facts, 15, false, PlainCurves.level(value(facts, Column.ENGAGEMENT_LEVEL))))
                .build());
        rules.register(new RuleBuilder()
                .name("no engagement")
                .when(facts -> !measured(facts, Column.TOUCHPOINTS) && !measured(facts, Column.ENGAGEMENT_LEVEL))
                .then(facts -> miss(facts, 15, LOWEST_ENGAGEMENT))
                .build());
    }

    private void register(Column column, int weight, boolean usage, ToIntFunction<Double> curve) {
        rules.register(new RuleBuilder()
                .name(column.name())
                .when(facts -> measured(facts, column))
                .then(facts -> add(facts, weight, usage, curve.applyAsInt(value(facts, column))))
                .build());
        rules.register(new RuleBuilder()
                .name("no " + column.name())
                .when(facts -> !measured(facts, column))
                .then(facts -> miss(facts, weight, 0))
                .build());
    }

    private static double value(Facts facts, Column column) {
        Double value = facts.get(column.name());
        return value;
    }

    private static boolean measured(Facts facts, Column column) {
        return !Double.isNaN(value(facts, column));
    }

    private static void add(Facts facts, int weight, boolean usage, int points) {
        Sums sums = facts.get(SUMS);
        sums.used |= usage;
        sums.measured += weight;
        sums.sum += weight * points;
    }

    private static void miss(Facts facts, int weight, double lowest) {
        Sums sums = facts.get(SUMS);
        sums.low += weight * lowest;
        sums.high += weight * HIGHEST;
    }

    /** Scores all customers; all five signals apply to each. */
    void score(Function<Column, double[]> customers, ScoreColumns results) {
        for (int i = 0; i < results.scores.length; i++) {
            Sums sums = new Sums();
            Facts facts = new Facts();
            facts.put(SUMS, sums);
            for (Column column : Column.values()) {
                if (judged(column)) {
                    facts.put(column.name(), customers.apply(column)[i]);
                }
            }
            engine.fire(rules, facts);
            double low = (sums.sum + sums.low) / 100;
            double high = (sums.sum + sums.high) / 100;
            results.put(i, sums.used, sums.measured / 100, sums.sum / sums.measured, low, high);
        }
    }

    private static boolean judged(Column column) {
        return switch (column) {
            case ACTIVE_DAYS, FEATURE_SHARE, TICKETS, ANSWER, TOUCHPOINTS, ENGAGEMENT_LEVEL -> true;
            default -> false;
        };
    }
}
