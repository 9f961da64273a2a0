package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MannKendallProperties {

    @Property(tries = 300, seed = "20261120")
    void theExactProbabilitiesAreThoseOfAllPermutations(
            @ForAll @Size(min = 2, max = 7) List<@IntRange(max = 4) Integer> values) {
        MannKendall test = MannKendall.test(array(values));
        List<Long> all = new ArrayList<>();
        permute(new ArrayList<>(values), 0, all);

        assertThat(test.pIncreasing()).isCloseTo(share(all, s -> s >= test.s()), within(1e-12));
        assertThat(test.pDecreasing()).isCloseTo(share(all, s -> s <= test.s()), within(1e-12));
    }

    @Property(tries = 300, seed = "20261121")
    void aMirroredSeriesHasMirroredProbabilities(
            @ForAll @Size(min = 2, max = 60) List<@IntRange(min = -20, max = 20) Integer> values) {
        MannKendall test = MannKendall.test(array(values));
        MannKendall mirrored =
                MannKendall.test(array(values.stream().map(v -> -v).toList()));

        assertThat(mirrored.s()).isEqualTo(-test.s());
        assertThat(mirrored.pIncreasing()).isEqualTo(test.pDecreasing());
        assertThat(mirrored.pDecreasing()).isEqualTo(test.pIncreasing());
    }

    @Property(tries = 300, seed = "20261122")
    void theSlopeLiesInItsIntervalAndMirrors(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = -50, max = 50) Integer> values) {
        double[] time = new double[values.size()];
        for (int i = 0; i < time.length; i++) {
            time[i] = i;
        }
        TheilSen line = TheilSen.fit(time, array(values), 0.8);
        TheilSen mirrored =
                TheilSen.fit(time, array(values.stream().map(v -> -v).toList()), 0.8);

        assertThat(line.slopeInterval().contains(line.slope())).isTrue();
        assertThat(mirrored.slope() + line.slope()).isZero();
        assertThat(mirrored.slopeInterval().low())
                .isEqualTo(0.0 - line.slopeInterval().high());
    }

    private static double share(List<Long> all, LongPredicate reached) {
        return (double) all.stream().filter(reached::test).count() / all.size();
    }

    private static void permute(List<Integer> values, int from, List<Long> all) {
        if (from == values.size()) {
            all.add(sum(values));
            return;
        }
        for (int i = from; i < values.size(); i++) {
            Collections.swap(values, from, i);
            permute(values, from + 1, all);
            Collections.swap(values, from, i);
        }
    }

    private static long sum(List<Integer> values) {
        long s = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                s += Integer.signum(values.get(j).compareTo(values.get(i)));
            }
        }
        return s;
    }

    private static double[] array(List<Integer> values) {
        return values.stream().mapToDouble(Integer::doubleValue).toArray();
    }
}
