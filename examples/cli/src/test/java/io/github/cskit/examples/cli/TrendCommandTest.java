package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TRD-1")
class TrendCommandTest {

    @Test
    @Tag("TRD-3")
    void aSteadyFallIsDecliningWithItsSlopeAndInterval() {
        Run run = Run.withInput(
                "{\"id\":\"c1\",\"points\":[[\"2026-10-04\",78],[\"2026-10-11\",75],[\"2026-10-18\",71],[\"2026-10-25\",66]]}",
                "trend");

        assertThat(run.out())
                .isEqualTo("{\"id\":\"c1\",\"direction\":\"declining\",\"slopePerWeek\":-4.0000,\"low\":-5.0000,"
                        + "\"high\":-3.0000,\"n\":4}\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void threeReadingsAreInsufficientDataAndNeverStable() {
        Run run = Run.withInput(
                "{\"id\":\"c1\",\"points\":[[\"2026-10-04\",78],[\"2026-10-11\",75.5],[\"2026-10-18\",71]]}", "trend");

        assertThat(run.out()).isEqualTo("{\"id\":\"c1\",\"direction\":\"insufficient-data\",\"n\":3}\n");
    }

    @Test
    void everyFaultOfALineIsTold() {
        Run run = Run.withInput(
                "{\"id\":\"c1\",\"points\":[[\"tomorrow\",78],[\"2026-10-11\",\"x\"],[\"2026-10-11\"]]}\n", "trend");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("points[0][0] is not a date")
                .contains("points[1][1] is not a number")
                .contains("points[2] is of 1 parts");
    }

    @Test
    void twoReadingsOfOneDayAreRefused() {
        Run run = Run.withInput("{\"id\":\"c1\",\"points\":[[\"2026-10-04\",78],[\"2026-10-04\",75]]}\n", "trend");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("2026-10-04").doesNotContain("Exception");
    }
}
