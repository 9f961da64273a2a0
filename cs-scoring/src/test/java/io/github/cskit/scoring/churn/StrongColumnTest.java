package io.github.cskit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column that tells nearly all, for which a host vouches: values would run away to infinity, and folds apart. */
@Tag("RSK-8")
class StrongColumnTest {

    private static final int ROWS = 600;

    @ParameterizedTest(name = "wrong in {0} of 1000")
    @ValueSource(ints = {0, 3, 10, 30, 60, 120})
    void itIsBelievedAsFarAsItIsRight(int wrong) {
        SyntheticAccounts accounts = SyntheticAccounts.of(ROWS, 21);
        SplittableRandom random = new SplittableRandom(4);
        double[] nearly = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            boolean right = random.nextInt(1000) >= wrong;
            nearly[i] = accounts.churned[i] == right ? 1 : 0;
        }
        ChurnModel model = (ChurnModel) ChurnTrainer.standard()
                .fit(accounts.with(TableColumn.ofNumbers("nearly", nearly)), accounts.churned, List.of("nearly"));
        ChurnQuality quality = model.quality();

        assertThat(quality.meanFoldAuc()).isGreaterThan(1 - wrong / 700.0 - 0.001);
        // the models of the parts speak of the same scale, so that their accounts can be ranked together
        assertThat(quality.auc()).isCloseTo(quality.meanFoldAuc(), within(0.02));
        assertThat(model.pairs()).noneMatch(pair -> pair.contains("noise"));
        assertThat(quality.expected()).isCloseTo(quality.churned().successes(), within(15.0));
    }
}
