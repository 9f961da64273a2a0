package io.github.cskit.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RSK-8")
class BandedSystemTest {

    @ParameterizedTest(name = "{0} rows, {1} beside the diagonal")
    @CsvSource({"1, 0", "5, 0", "7, 1", "34, 1", "12, 3", "81, 9", "4, 6"})
    void itSolvesAndTracesAsTheFullMatrixDoes(int n, int band) {
        SplittableRandom random = new SplittableRandom(31L * n + band);
        double[] weights = random.doubles(n, 0.1, 5).toArray();
        double[] penalty = penalty(n, band, random);
        double[][] dense = dense(n, band, penalty);
        double[] right = random.doubles(n, -3, 3).toArray();
        BandedSystem system = new BandedSystem(n, band);
        system.factor(weights, 1.7, penalty);
        double[] solved = system.solve(right);

        double trace = 0;
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            double[] column = system.solve(unit);
            double left = weights[i] * solved[i];
            for (int j = 0; j < n; j++) {
                left += 1.7 * dense[i][j] * solved[j];
                trace += column[j] * dense[j][i];
            }
            assertThat(left).isCloseTo(right[i], within(1e-9));
        }
        assertThat(system.traceOfInverseTimes(penalty)).isCloseTo(trace, within(1e-9));
    }

    /** Draws neighbours together by random forces: positive semidefinite, as penalties are. */
    private static double[] penalty(int n, int band, SplittableRandom random) {
        double[] penalty = new double[n * (band + 1)];
        for (int i = 0; i < n; i++) {
            penalty[i * (band + 1)] += 0.1;
            for (int back = 1; back <= Math.min(band, i); back++) {
                double force = random.nextDouble();
                penalty[i * (band + 1)] += force;
                penalty[(i - back) * (band + 1)] += force;
                penalty[i * (band + 1) + back] -= force;
            }
        }
        return penalty;
    }

    private static double[][] dense(int n, int band, double[] penalty) {
        double[][] dense = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int back = 0; back <= Math.min(band, i); back++) {
                dense[i][i - back] = penalty[i * (band + 1) + back];
                dense[i - back][i] = dense[i][i - back];
            }
        }
        return dense;
    }
}
