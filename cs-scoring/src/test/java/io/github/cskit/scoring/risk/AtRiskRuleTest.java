package io.github.cskit.scoring.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.time.DatedSeries;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.trend.Trend;
import io.github.cskit.scoring.trend.TrendAnalyzer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtRiskRuleTest {

    @ParameterizedTest(name = "{0} with readings {1} needs action: {2}")
    @CsvSource({
        "49.99, '60 60 60 60 60 60', red",
        "49.99, '60', red",
        "50.00, '75 70 65 60 55 50', yellow-and-declining",
        "79.99, '95 92 89 86 83 79.99', yellow-and-declining",
        "80.00, '100 96 92 88 84 80', ",
        "65.00, '65 65 65 65 65 65', ",
        "65.00, '50 55 58 60 62 65', ",
        "55.00, '75 65 55', ", // three readings are insufficient data, not a decline
    })
    @Tag("RSK-1")
    void redAndDecliningYellowAccountsNeedAction(double points, String readings, String reason) {
        assertThat(AtRiskRule.judge(assessment(points), trend(readings)).map(AtRiskReason::wireName))
                .isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    @Tag("RSK-1")
    void anAccountThatIsNotScoredIsUnknownAndNotAtRisk() {
        CustomerSnapshot empty =
                CustomerSnapshot.builder(CustomerId.of("c-1"), Instant.EPOCH).build();

        assertThat(AtRiskRule.judge(HealthModels.threeComponent().assess(empty), trend("90 80 70 60 50 40")))
                .isEmpty();
    }

    private static HealthAssessment assessment(double points) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(CustomerId.of("c-1"), Instant.EPOCH);
        List.of("engagement", "sentiment", "growth").forEach(name -> builder.with(SignalId.of(name), points));
        return HealthModels.threeComponent().assess(builder.build());
    }

    private static Trend trend(String readings) {
        List<DatedSeries.Point> points = new ArrayList<>();
        LocalDate week = LocalDate.parse("2026-09-27");
        for (String reading : readings.split(" ", -1)) {
            points.add(new DatedSeries.Point(week, Double.parseDouble(reading)));
            week = week.plusWeeks(1);
        }
        return TrendAnalyzer.standard().analyze(new DatedSeries(points));
    }
}
