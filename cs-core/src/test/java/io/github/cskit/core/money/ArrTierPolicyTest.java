package io.github.cskit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.validation.InvalidValueException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("DOM-4")
class ArrTierPolicyTest {

    private static final ArrTierPolicy STANDARD = ArrTierPolicy.standard();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, smb",
        "24999.99, smb",
        "25000, mid-market",
        "25000.00, mid-market",
        "99999.99, mid-market",
        "100000, mid-market",
        "100000.00, mid-market",
        "100000.01, enterprise",
        "1e12, enterprise"
    })
    void theStandardTiersHaveTheirEdges(BigDecimal arr, String tier) {
        assertThat(STANDARD.tierOf(arr, Optional.empty()).name()).isEqualTo(tier);
        assertThat(STANDARD.tierOf(arr, Optional.of("pro")).name()).isEqualTo(tier);
    }

    @Test
    void aSelfServePlanIsItsOwnTierWhateverItPays() {
        assertThat(STANDARD.tierOf(new BigDecimal("500000"), Optional.of("self-serve"))
                        .name())
                .isEqualTo("self-serve");
    }

    @Test
    void theTableIsTheHosts() {
        ArrTier all = new ArrTier("all", BigDecimal.ZERO, true, List.of());

        assertThat(new ArrTierPolicy(List.of(all)).tierOf(BigDecimal.TEN, Optional.empty()))
                .isEqualTo(all);
    }

    @Test
    void aTableWithoutAFloorIsRefused() {
        ArrTier high = new ArrTier("high", BigDecimal.ONE, true, List.of());

        assertThatThrownBy(() -> new ArrTierPolicy(List.of(high))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new ArrTierPolicy(List.of())).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void negativeRevenueHasNoTier() {
        assertThatThrownBy(() -> STANDARD.tierOf(new BigDecimal("-0.01"), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("arr is -0.01");
    }
}
