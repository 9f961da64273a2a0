package io.github.cskit.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A display of whole numbers never contradicts the band, over every score there is. */
@Tag("HLT-2")
@Tag("HLT-6")
class WholeNumberDisplayTest {

    private static final int MOST = 10_000;

    @Test
    void everyScoreShownAsAWholeNumberHasTheBandOfThatNumber() {
        for (int hundredths = 0; hundredths <= MOST; hundredths++) {
            HealthScore score = HealthScore.ofHundredths(hundredths);
            HealthScore shown = HealthScore.ofHundredths(100 * score.whole());

            assertThat(BandScheme.health().bandOf(shown))
                    .isEqualTo(BandScheme.health().bandOf(score));
            assertThat(ActionRange.standard().bandOf(shown))
                    .isEqualTo(ActionRange.standard().bandOf(score));
        }
    }

    @Test
    void roundingToTheNearestWholeNumberWouldContradictTheBand() {
        HealthScore score = HealthScore.ofHundredths(79_60);
        HealthScore nearest = HealthScore.ofHundredths(80_00);

        assertThat(BandScheme.health().bandOf(nearest))
                .isNotEqualTo(BandScheme.health().bandOf(score));
    }
}
