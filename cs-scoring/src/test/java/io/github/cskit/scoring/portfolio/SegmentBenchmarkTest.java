package io.github.cskit.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HLT-14")
class SegmentBenchmarkTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final HealthModel FIVE = HealthModels.fiveSignal();

    @Test
    void anAccountStandsBesideItsSegmentOverallAndBySignal() {
        List<PortfolioAccount> accounts = List.of(
                account("a", "smb", 4, 0.2),
                account("b", "smb", 8, 0.3),
                account("c", "smb", 12, 0.4),
                account("d", "smb", 12, 0.5),
                account("e", "smb", 28, 1.0),
                account("f", "enterprise", 1, 0.1));
        SegmentBenchmark of =
                SegmentBenchmark.of(accounts, BenchmarkPolicy.standard()).get(3);

        assertThat(of.customer()).isEqualTo(CustomerId.of("d"));
        assertThat(of.signals())
                .extracting(BenchmarkLine::signal)
                .containsExactly(
                        Optional.of(Signals.USAGE_ACTIVE_DAYS_28), Optional.of(Signals.ADOPTION_FEATURE_SHARE));
        // of the days: two below, and half of the two that are equal; of the shares: three below, and half of itself
        assertThat(of.signals().get(0).place()).contains(new SegmentPlace(60, 12, 0));
        assertThat(of.signals().get(1).place()).hasValueSatisfying(place -> {
            assertThat(place.percentile()).isEqualTo(70);
            assertThat(place.median()).isEqualTo(0.4);
            assertThat(place.gap()).isCloseTo(0.1, within(1e-12));
        });
        // scores 38.00, 46.50, 55.00, 59.00, 100.00 over usage 30 and adoption 20
        assertThat(of.overall()).hasValueSatisfying(line -> {
            assertThat(line.value()).isEqualTo(59);
            assertThat(line.accounts()).isEqualTo(5);
            assertThat(line.place()).contains(new SegmentPlace(70, 55, 4));
        });
    }

    @Test
    void aSegmentTooSmallToCompareSaysSo() {
        List<PortfolioAccount> accounts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            accounts.add(account("c-" + i, "smb", i, 0.5));
        }
        assertThat(SegmentBenchmark.of(accounts, BenchmarkPolicy.standard())).allSatisfy(benchmark -> {
            assertThat(benchmark.overall())
                    .hasValueSatisfying(line -> assertThat(line.tooSmall()).isTrue());
            assertThat(benchmark.signals()).isNotEmpty().allMatch(BenchmarkLine::tooSmall);
        });
        assertThat(SegmentBenchmark.of(accounts, new BenchmarkPolicy(4)))
                .allSatisfy(benchmark -> assertThat(benchmark.signals()).noneMatch(BenchmarkLine::tooSmall));
    }

    @Test
    void whatIsMissingIsComparedWithNobodyAndCountsForNobody() {
        List<PortfolioAccount> accounts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            accounts.add(account("c-" + i, "smb", i, i == 0 ? Double.NaN : 0.5));
        }
        List<SegmentBenchmark> benchmarks = SegmentBenchmark.of(accounts, BenchmarkPolicy.standard());

        assertThat(benchmarks.get(0).signals())
                .singleElement()
                .satisfies(line -> assertThat(line.accounts()).isEqualTo(5));
        assertThat(benchmarks.get(1).signals().get(1).accounts()).isEqualTo(4);
        assertThat(benchmarks.get(1).signals().get(1).tooSmall()).isTrue();
    }

    @Test
    void scoresOfDifferentModelsAreNotCompared() {
        List<PortfolioAccount> accounts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            HealthModel model = i == 5 ? HealthModels.fiveSignalActivity() : FIVE;
            accounts.add(account("c-" + i, Optional.of("smb"), snapshot("c-" + i, i, 0.5), model));
        }
        List<SegmentBenchmark> benchmarks = SegmentBenchmark.of(accounts, BenchmarkPolicy.standard());

        assertThat(benchmarks.get(0).overall())
                .hasValueSatisfying(line -> assertThat(line.accounts()).isEqualTo(5));
        assertThat(benchmarks.get(0).signals().get(1).accounts()).isEqualTo(6);
    }

    @Test
    void anAccountWithoutASegmentHasNoLinesAndOneThereTwiceIsRefused() {
        PortfolioAccount alone = account("a", Optional.empty(), snapshot("a", 3, 0.5), FIVE);

        assertThat(SegmentBenchmark.of(List.of(alone), BenchmarkPolicy.standard()))
                .containsExactly(
                        new SegmentBenchmark(CustomerId.of("a"), Optional.empty(), Optional.empty(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SegmentBenchmark.of(List.of(alone, alone), BenchmarkPolicy.standard()))
                .withMessageContaining("holding (a) twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BenchmarkPolicy(1))
                .withMessageContaining("leastAccounts");
    }

    @Test
    void thePercentileIsThatOfCountingOneByOne() {
        SplittableRandom random = new SplittableRandom(20_261_171);
        for (int round = 0; round < 2_000; round++) {
            double[] values = random.doubles(1 + random.nextInt(30), -2, 3)
                    .map(Math::rint)
                    .sorted()
                    .toArray();
            double value = values[random.nextInt(values.length)];
            double sum = 0;
            for (double each : values) {
                sum += each < value ? 2 : each == value ? 1 : 0;
            }
            SegmentPlace place = SegmentPlace.of(value, values);
            assertThat(place.percentile()).isEqualTo(100 * sum / (2.0 * values.length));
            assertThat(place.percentile()).isGreaterThan(0).isLessThan(100);
        }
    }

    private static CustomerSnapshot snapshot(String id, double days, double share) {
        CustomerSnapshot.Builder snapshot =
                CustomerSnapshot.builder(CustomerId.of(id), AS_OF).with(Signals.USAGE_ACTIVE_DAYS_28, days);
        return (Double.isNaN(share) ? snapshot : snapshot.with(Signals.ADOPTION_FEATURE_SHARE, share)).build();
    }

    private static PortfolioAccount account(String id, String segment, double days, double share) {
        return account(id, Optional.of(segment), snapshot(id, days, share), FIVE);
    }

    private static PortfolioAccount account(
            String id, Optional<String> segment, CustomerSnapshot snapshot, HealthModel model) {
        return new PortfolioAccount(
                CustomerId.of(id),
                segment.map(Segment::of),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                model.assess(snapshot));
    }
}
