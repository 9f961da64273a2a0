package io.github.cskit.core.wire;

import static io.github.cskit.core.wire.WireExamples.example;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.MannKendall;
import io.github.cskit.core.statistics.NetShare;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.statistics.TheilSen;
import java.util.List;

/** Examples of statistics. */
final class StatisticsExamples {

    private StatisticsExamples() {}

    static List<WireExample> all() {
        Interval interval = new Interval(-1.5, 2.25, 0.95);
        return List.of(
                example(Interval.class, interval, new Interval(0.0, 0.0, 0.5)),
                example(Proportion.class, new Proportion(3L, 10L), new Proportion(0L, 1L)),
                example(NetShare.class, new NetShare(5L, 3L, 2L), new NetShare(1L, 0L, 0L)),
                example(
                        TheilSen.class,
                        new TheilSen(0.5, 70.25, interval, 6, 15),
                        new TheilSen(0.0, 0.0, interval, 2, 1)),
                example(
                        MannKendall.class,
                        new MannKendall(6, 15, 0, 28.333333333333332, 0.001, 1, true),
                        new MannKendall(2, 0, 1, 0, 1, 1, false)));
    }
}
