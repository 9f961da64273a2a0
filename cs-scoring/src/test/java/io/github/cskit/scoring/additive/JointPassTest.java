package io.github.cskit.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-8")
class JointPassTest {

    private static final int ROWS = 3_000;

    @Test
    void twoEffectsInOnePassMoveAsOneAfterTheOther() {
        SplittableRandom random = new SplittableRandom(12);
        Codes first = codes(random, 7, true);
        Codes second = codes(random, 12, false);
        double[] gap = random.doubles(ROWS, -3, 3).toArray();
        double[] weight = random.doubles(ROWS, 0.01, 0.25).toArray();
        Effect[] joined = {effect(first), effect(second)};
        Effect[] single = {effect(first), effect(second)};
        double[] gapOfSingle = gap.clone();
        JointPass joint = new JointPass(ROWS);
        JointPass alone = new JointPass(ROWS);
        joint.start(0.25);
        alone.start(0.25);

        assertThat(joint.canJoin(joined[0], joined[1])).isTrue();
        double mean = joint.step(joined[0], Optional.of(joined[1]), gap, weight);
        double apart = alone.step(single[0], Optional.empty(), gapOfSingle, weight);
        apart += alone.step(single[1], Optional.empty(), gapOfSingle, weight);

        assertThat(mean).isCloseTo(apart, within(1e-12));
        for (int e = 0; e < 2; e++) {
            assertThat(joined[e].values).usingComparatorWithPrecision(1e-12).containsExactly(single[e].values);
            assertThat(joined[e].distance()).isPositive();
        }
        for (int row = 0; row < ROWS; row++) {
            assertThat(joint.left(row, gap)).isCloseTo(alone.left(row, gapOfSingle), within(1e-12));
        }
    }

    @Test
    void fewRowsAndManyCellsAreNotJoined() {
        SplittableRandom random = new SplittableRandom(13);
        Effect fine = effect(codes(random, 60, true));
        Effect coarse = effect(codes(random, 4, true));

        assertThat(new JointPass(ROWS).canJoin(fine, fine)).isFalse();
        assertThat(new JointPass(ROWS).canJoin(fine, coarse)).isTrue();
        assertThat(new JointPass(400).canJoin(fine, coarse)).isFalse();
    }

    private static Codes codes(SplittableRandom random, int levels, boolean ordered) {
        byte[] codes = new byte[ROWS];
        for (int row = 0; row < ROWS; row++) {
            codes[row] = (byte) random.nextInt(levels);
        }
        return new Codes(codes, levels, ordered);
    }

    private static Effect effect(Codes column) {
        return new Effect(column.codes, Penalty.of(column), 20);
    }
}
