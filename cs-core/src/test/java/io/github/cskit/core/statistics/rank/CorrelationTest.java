package io.github.cskit.core.statistics.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.validation.InvalidValueException;
import java.util.SplittableRandom;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAT-5")
class CorrelationTest {

    private static final double[] RISING = {1, 2, 3, 4, 5, 6};

    @Test
    void allThreeMeetHipparchusOnColumnsWithTies() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 50; round++) {
            double[] x = random.doubles(60).map(v -> Math.floor(v * 12)).toArray();
            double[] y = new double[x.length];
            for (int i = 0; i < y.length; i++) {
                y[i] = x[i] / 4 + random.nextInt(8);
            }
            Correlation pearson = Correlation.pearson(x, y, 0.95);
            assertThat(pearson.coefficient()).isCloseTo(new PearsonsCorrelation().correlation(x, y), within(1e-12));
            assertThat(Correlation.spearman(x, y, 0.95).coefficient())
                    .isCloseTo(new SpearmansCorrelation().correlation(x, y), within(1e-12));
            assertThat(Correlation.kendall(x, y, 0.95).coefficient())
                    .isCloseTo(new KendallsCorrelation().correlation(x, y), within(1e-12));
            double[][] columns = {x, y};
            assertThat(pearson.p())
                    .isCloseTo(
                            new PearsonsCorrelation(MatrixUtils.createRealMatrix(columns)
                                            .transpose())
                                    .getCorrelationPValues()
                                    .getEntry(0, 1),
                            within(1e-9));
        }
    }

    @Test
    void kendallIsThatOfAllPairsOneByOne() {
        SplittableRandom random = new SplittableRandom(8);
        for (int round = 0; round < 200; round++) {
            int n = 3 + random.nextInt(40);
            double[] x = random.doubles(n).map(v -> Math.floor(v * 9)).toArray();
            double[] y = random.doubles(n).map(v -> Math.floor(v * 5)).toArray();
            x[0] = -1;
            y[1] = -1;
            long concordance = 0;
            long untiedX = 0;
            long untiedY = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    int ofX = Double.compare(x[i], x[j]);
                    int ofY = Double.compare(y[i], y[j]);
                    concordance += (long) ofX * ofY;
                    untiedX += Math.abs(ofX);
                    untiedY += Math.abs(ofY);
                }
            }
            assertThat(Correlation.kendall(x, y, 0.95).coefficient())
                    .isCloseTo(concordance / Math.sqrt((double) untiedX * untiedY), within(1e-14));
        }
    }

    @Test
    void manyRowsTakeTheTimeOfSortingThem() {
        double[] x = new SplittableRandom(1).doubles(200_000).toArray();
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.floor(4 * x[i]) + x[x.length - 1 - i];
        }

        assertThat(Correlation.kendall(x, y, 0.95).coefficient()).isBetween(0.5, 1.0);
        assertThat(Correlation.spearman(x, y, 0.95).coefficient())
                .isCloseTo(new SpearmansCorrelation().correlation(x, y), within(1e-12));
    }

    @Test
    void theIntervalOfPearsonIsThatOfFisher() {
        double[] y = {2, 1, 4, 3, 7, 5};
        Correlation r = Correlation.pearson(RISING, y, 0.95);
        double z = 0.5 * Math.log((1 + r.coefficient()) / (1 - r.coefficient()));

        assertThat(r.n()).isEqualTo(6);
        assertThat(r.interval().orElseThrow().low())
                .isCloseTo(Math.tanh(z - 1.959963984540054 / Math.sqrt(3)), within(1e-12));
        assertThat(r.interval().orElseThrow().high())
                .isCloseTo(Math.tanh(z + 1.959963984540054 / Math.sqrt(3)), within(1e-12));
    }

    @Test
    void swappingTheColumnsChangesNothingAndMirroringOneChangesTheSign() {
        double[] y = {2, 2, 4, 3, 7, 3};
        double[] mirrored = {-2, -2, -4, -3, -7, -3};

        assertThat(Correlation.kendall(y, RISING, 0.9).coefficient())
                .isEqualTo(Correlation.kendall(RISING, y, 0.9).coefficient());
        assertThat(Correlation.spearman(RISING, mirrored, 0.9).coefficient())
                .isEqualTo(-Correlation.spearman(RISING, y, 0.9).coefficient());
        assertThat(Correlation.kendall(RISING, mirrored, 0.9).p())
                .isEqualTo(Correlation.kendall(RISING, y, 0.9).p());
    }

    @Test
    void columnsOfAnySizeAreFine() {
        double[] y = {2, 1, 4, 3, 7, 5};
        double plain = Correlation.pearson(RISING, y, 0.95).coefficient();
        double[] huge = RISING.clone();
        double[] tiny = y.clone();
        for (int i = 0; i < huge.length; i++) {
            huge[i] *= 1e307;
            tiny[i] *= 1e-300;
        }

        assertThat(Correlation.pearson(huge, tiny, 0.95).coefficient()).isCloseTo(plain, within(1e-12));
    }

    @Test
    void aPerfectOrderHasNoInterval() {
        Correlation perfect = Correlation.spearman(RISING, new double[] {1, 3, 9, 10, 11, 90}, 0.95);

        assertThat(perfect.coefficient()).isEqualTo(1);
        assertThat(perfect.p()).isZero();
        assertThat(perfect.interval()).isEmpty();
    }

    @Test
    void whatCannotBeCorrelatedIsRefusedByName() {
        assertThatThrownBy(() -> Correlation.spearman(new double[] {1, 1, 1}, new double[] {1, 2, 3}, 0.95))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("x is the same everywhere");
        assertThatThrownBy(() -> Correlation.kendall(new double[] {1, 2}, new double[] {1, 2}, 0.95))
                .hasMessageContaining("2 long");
        assertThatThrownBy(() -> Correlation.pearson(RISING, new double[3], 0.95))
                .hasMessageContaining("as long as x (6)");
        assertThatThrownBy(() -> Correlation.pearson(RISING, new double[] {1, 2, Double.NaN, 4, 5, 6}, 0.95))
                .hasMessageContaining("y[2]");
        assertThatThrownBy(() -> Correlation.pearson(RISING, RISING, 95)).hasMessageContaining("level");
    }
}
