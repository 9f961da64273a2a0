package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.validation.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAT-5")
class FalseDiscoveryTest {

    /** The fifteen p values of the article, on thrombolysis. */
    private static final List<Double> OF_THE_ARTICLE = Arrays.asList(
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0);

    @Test
    void theArticleItselfFindsFourAtFivePercent() {
        List<Double> q = FalseDiscovery.qValues(OF_THE_ARTICLE);

        assertThat(q.stream().filter(each -> each <= 0.05)).hasSize(4);
        assertThat(q.get(3)).isCloseTo(0.0095 * 15 / 4, within(1e-15));
        // the seventh is smaller than the sixth would be by itself, so the sixth takes it
        assertThat(q.get(5)).isEqualTo(q.get(6)).isCloseTo(0.0298 * 15 / 7, within(1e-15));
        assertThat(q.get(14)).isEqualTo(1);
    }

    @Test
    void theOrderOfTheTestsIsKept() {
        assertThat(FalseDiscovery.qValues(List.of(0.01, 0.04, 0.03, 0.5)))
                .containsExactly(0.04, 0.04 * 4 / 3, 0.04 * 4 / 3, 0.5);
        assertThat(FalseDiscovery.qValues(List.of())).isEmpty();
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> FalseDiscovery.qValues(List.of(0.5, 1.5)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("p[1]");
        assertThatThrownBy(() -> FalseDiscovery.qValues(List.of(Double.NaN))).hasMessageContaining("p[0]");
    }
}
