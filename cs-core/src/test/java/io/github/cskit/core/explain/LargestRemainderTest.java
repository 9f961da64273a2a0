package io.github.cskit.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.validation.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargestRemainderTest {

    @Test
    void thePartsAddUpToTheTotal() {
        assertThat(distribute(3, 100, 100, 100, 100)).containsExactly(34, 33, 33);
        assertThat(distribute(3, 100, 1, 2, 297)).containsExactly(0, 1, 99);
        assertThat(distribute(1, 6, 1, 2, 3)).containsExactly(1, 2, 3);
    }

    @Test
    void aTotalThatIsNoRoundingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> distribute(3, 103, 100, 100, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> distribute(3, 98, 100, 100, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1e999999999", "1e-999999999", "10000000", "123456789012345678901234567890123"})
    void pointsHaveTwoDecimalsAndABound(BigDecimal value) {
        assertThatThrownBy(() -> Points.of(value)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void pointsAreExact() {
        assertThat(Points.of(new BigDecimal("-12.5")).plus(Points.ofHundredths(1)))
                .hasToString("-12.49");
        assertThat(Points.of(new BigDecimal("1e2"))).isEqualTo(Points.ofHundredths(100_00));
        assertThat(Points.ZERO).isLessThan(Points.ofHundredths(1));
    }

    private static int[] distribute(int denominator, int total, int... numerators) {
        List<BigInteger> parts = java.util.Arrays.stream(numerators)
                .mapToObj(BigInteger::valueOf)
                .toList();
        return LargestRemainder.distribute(parts, BigInteger.valueOf(denominator), total);
    }
}
