package io.github.cskit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-8")
class NumberSortTest {

    @Test
    void numbersOfAnySizeAndSignAreSortedAsByComparing() {
        SplittableRandom random = new SplittableRandom(3);
        meets(random::nextDouble);
        meets(() -> random.nextInt(40) - 20);
        meets(() -> Math.scalb(random.nextDouble() - 0.5, random.nextInt(2_000) - 1_000));
        meets(() -> 1e9 + random.nextInt(3) * 1e-7);
        meets(() -> Double.longBitsToDouble(random.nextLong() >>> 2) * (random.nextBoolean() ? 1 : -1));
        meets(() -> 7);
    }

    private static void meets(DoubleSupplier draw) {
        for (int count : new int[] {0, 1, 100, 2_001, 9_999}) {
            double[] numbers = new double[count + 3];
            Arrays.setAll(numbers, i -> draw.getAsDouble());
            double[] expected = numbers.clone();
            Arrays.sort(expected, 0, count);

            NumberSort.sort(numbers, count);

            assertThat(numbers).isEqualTo(expected);
        }
    }
}
