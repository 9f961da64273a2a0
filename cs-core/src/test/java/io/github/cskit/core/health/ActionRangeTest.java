package io.github.cskit.core.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HLT-6")
class ActionRangeTest {

    @ParameterizedTest(name = "{0} hundredths are {1}")
    @CsvSource({
        "10000, expand",
        "8000, expand",
        "7999, monitor",
        "6000, monitor",
        "5999, intervene",
        "4000, intervene",
        "3999, save",
        "0, save"
    })
    void theEdgesBelongToTheRangeAbove(int hundredths, String range) {
        assertThat(ActionRange.standard()
                        .bandOf(HealthScore.ofHundredths(hundredths))
                        .wireName())
                .isEqualTo(range);
    }

    @Test
    void everyScoreHasARange() {
        for (int hundredths = 0; hundredths <= 10_000; hundredths++) {
            assertThat(ActionRange.standard().bandOf(hundredths)).isNotNull();
        }
    }

    @Test
    void aRangeIsFoundByItsWireName() {
        for (ActionRange range : ActionRange.values()) {
            assertThat(ActionRange.parse(range.wireName())).isEqualTo(range);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionRange.parse("ignore"))
                .withMessageContaining("expand, monitor, intervene, save");
    }

    @Test
    void aHostMayNameItsRangesAsItLikes() {
        BandScheme<String> scheme = BandScheme.of(List.of(
                new BandScheme.Step<>("fine", HealthScore.ofHundredths(5_000)),
                new BandScheme.Step<>("not fine", HealthScore.ofHundredths(0))));

        assertThat(scheme.bandOf(5_000)).isEqualTo("fine");
        assertThat(scheme.bandOf(4_999)).isEqualTo("not fine");
    }
}
