package io.github.cskit.core.statistics.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("SAT-5")
class RowSortTest {

    /** Keys of every shape: those that differ in high bits, in low bits, in both, in long stretches, or hardly at all. */
    @ParameterizedTest(name = "{0} rows, {1}")
    @MethodSource("shapes")
    void rowsAreInTheUnsignedOrderOfTheirKeysAndEqualOnesKeepTheirs(int size, String shape, LongUnaryOperator key) {
        SplittableRandom random = new SplittableRandom(size);
        long[] keys = random.longs(size).map(key).toArray();
        int[] rows = IntStream.range(0, size).toArray();
        int[] expected = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> keys[row], Long::compareUnsigned))
                .mapToInt(row -> row)
                .toArray();

        RowSort sorted = RowSort.of(rows, keys.clone(), size);

        assertThat(Arrays.copyOf(sorted.rows(), size)).isEqualTo(expected);
        assertThat(IntStream.range(0, size).allMatch(i -> sorted.keys()[i] == keys[expected[i]]))
                .isTrue();
    }

    static Stream<Arguments> shapes() {
        return IntStream.of(0, 1, 2, 1_000, 1_001, 20_000)
                .boxed()
                .flatMap(size -> Stream.of(
                        Arguments.of(size, "all bits", (LongUnaryOperator) bits -> bits),
                        Arguments.of(size, "one key", (LongUnaryOperator) bits -> 7L),
                        Arguments.of(size, "few keys", (LongUnaryOperator) bits -> bits & (3L << 61)),
                        Arguments.of(size, "low bits alone", (LongUnaryOperator) bits -> (1L << 60) | (bits & 0xffff)),
                        Arguments.of(size, "two far apart", (LongUnaryOperator) bits -> bits & 0x8000000000000001L),
                        // all but the sign and the lowest bits alike: what the high digits leave together is everything
                        Arguments.of(size, "long stretches", (LongUnaryOperator) bits -> bits & 0x80000000000fffffL),
                        Arguments.of(size, "short stretches", (LongUnaryOperator) bits -> bits & 0xfff0000000000007L)));
    }
}
