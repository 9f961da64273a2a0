package io.github.cskit.examples.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TKT-2")
class SharesOfOneTest {

    @Test
    void thirdsAddUpToOneAndTheFirstTakesWhatIsLeft() {
        assertThat(SharesOfOne.rounded(ordered(1 / 3.0, 1 / 3.0, 1 / 3.0)).values())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0.333334", "0.333333", "0.333333");
    }

    @Test
    void aSureThingIsOneAndTheTiniestIsNothing() {
        assertThat(SharesOfOne.rounded(ordered(1, 0, 1e-300)).values())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("1.000000", "0.000000", "0.000000");
    }

    @Test
    void aSumThatIsOneOnlyAlmostIsPrintedAsOne() {
        assertThat(sum(SharesOfOne.rounded(ordered(0.5000005, 0.5000005)))).isEqualByComparingTo("1");
        assertThat(sum(SharesOfOne.rounded(ordered(0.4999995, 0.4999995)))).isEqualByComparingTo("1");
    }

    @Test
    void whateverTheProbabilitiesTheyAddUpStayInOrderAndMoveByLessThanAMillionth() {
        SplittableRandom random = new SplittableRandom(20_261_125L);
        int alone = 0;
        for (int round = 0; round < 5_000; round++) {
            double[] drawn = random.doubles(7).map(value -> Math.pow(value, 6)).toArray();
            double total = 0;
            for (double value : drawn) {
                total += value;
            }
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] /= total;
            }
            List<BigDecimal> shown =
                    new ArrayList<>(SharesOfOne.rounded(ordered(drawn)).values());
            assertThat(shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("1");
            for (int i = 0; i < drawn.length; i++) {
                assertThat(Math.abs(shown.get(i).doubleValue() - drawn[i])).isLessThan(1.000001e-6);
                for (int j = 0; j < drawn.length; j++) {
                    assertThat(drawn[i] > drawn[j] && shown.get(i).compareTo(shown.get(j)) < 0)
                            .isFalse();
                }
            }
            alone += oneByOne(drawn).compareTo(BigDecimal.ONE) == 0 ? 0 : 1;
        }
        // the twin that rounds one by one is caught by the first of these
        assertThat(alone).isGreaterThan(250);
    }

    private static BigDecimal oneByOne(double[] values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(Decimals.rounded(value, 6));
        }
        return sum;
    }

    private static BigDecimal sum(Map<?, BigDecimal> shares) {
        return shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<Integer, Double> ordered(double... values) {
        Map<Integer, Double> map = new LinkedHashMap<>();
        for (double value : values) {
            map.put(map.size(), value);
        }
        return map;
    }
}
