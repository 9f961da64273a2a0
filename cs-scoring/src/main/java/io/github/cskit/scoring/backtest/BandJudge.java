package io.github.cskit.scoring.backtest;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.scoring.backtest.BacktestVerdict.Check;
import io.github.cskit.scoring.backtest.BacktestVerdict.Question;
import java.util.List;
import java.util.Optional;

/** Answers the three questions of the verdict. Immutable and thread-safe. */
final class BandJudge {

    private final BacktestPolicy policy;

    BandJudge(BacktestPolicy policy) {
        this.policy = policy;
    }

    BacktestVerdict judge(JudgedRows judged, Optional<LeadTime> leadTime) {
        double[] scores = judged.scores();
        boolean[] churned = judged.churned();
        int red = 0;
        int redChurned = 0;
        int green = 0;
        for (int i = 0; i < scores.length; i++) {
            Band band = Bands.of(scores[i]);
            red += band == Band.RED ? 1 : 0;
            redChurned += band == Band.RED && churned[i] ? 1 : 0;
            green += band == Band.GREEN ? 1 : 0;
        }
        double base = (double) judged.events() / scores.length;
        Optional<Proportion> ofRed = red == 0 ? Optional.empty() : Optional.of(Proportion.of(redChurned, red));
        Proportion ofAll = Proportion.of(green, scores.length);
        return new BacktestVerdict(List.of(
                atLeast(Question.RED_CHURNS_MORE, ofRed, 1 / base, policy.leastRedRatio()),
                atLeast(Question.CHURNED_WERE_WARNED, leadTime.flatMap(LeadTime::inTime), 1, policy.leastWarned()),
                new Check(
                        Question.NOT_ALL_GREEN,
                        Optional.of(ofAll.share()),
                        Optional.of(ofAll.wilson(policy.level())),
                        policy.mostGreen(),
                        Optional.of(ofAll.share() <= policy.mostGreen()))));
    }

    private Check atLeast(Question question, Optional<Proportion> measured, double factor, double bound) {
        Optional<Double> figure = measured.map(share -> share.share() * factor);
        Optional<Interval> interval =
                measured.map(share -> share.wilson(policy.level()).times(factor));
        return new Check(question, figure, interval, bound, figure.map(value -> value >= bound));
    }
}
