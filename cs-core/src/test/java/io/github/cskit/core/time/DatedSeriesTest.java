package io.github.cskit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.time.DatedSeries.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatedSeriesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final DatedSeries THREE =
            DatedSeries.of(Map.of(MONDAY.plusDays(9), 3.0, MONDAY, 1.0, MONDAY.plusDays(2), 2.0));

    @Test
    void pointsAreKeptByDate() {
        assertThat(THREE.points()).extracting(Point::value).containsExactly(1.0, 2.0, 3.0);
        assertThat(THREE.last()).contains(new Point(MONDAY.plusDays(9), 3.0));
        assertThat(new DatedSeries(List.of()).last()).isEmpty();
    }

    @Test
    void theLatestPointsAreASeriesOfTheirOwn() {
        assertThat(THREE.latest(2).points()).extracting(Point::value).containsExactly(2.0, 3.0);
        assertThat(THREE.latest(99)).isEqualTo(THREE);
        assertThat(THREE.latest(0).points()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE.latest(-1))
                .withMessageContaining("count is -1 but must not be negative");
    }

    @Test
    void twoPointsOfOneDateAreRefused() {
        List<Point> points = List.of(new Point(MONDAY, 1.0), new Point(MONDAY, 2.0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatedSeries(points))
                .withMessageContaining("2026-09-07");
    }

    @ParameterizedTest(name = "{0} is refused")
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbersThatAreNotFiniteAreRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Point(MONDAY, value))
                .withMessageContaining("value is " + value + " but must be a finite number");
    }
}
